package dev.conescope.canvas;

import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.group.GroupKey;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;

/**
 * Mirrors a diagram's cards and lines as a GraphStream graph: a node for each card, an edge from dependency to
 * dependent for each line. Identifiers are made of what a card stands for, so the same card has the same one in every
 * diagram. GraphStream's y grows upwards, the scene's downwards.
 */
final class SceneGraphBridge {
    private static final String PLACE = "conescope.place";

    private final Graph graph = new MultiGraph("diagram");
    private Diagram shown = Diagram.EMPTY;

    /** The mirror; only this class changes it. */
    Graph graph() {
        return graph;
    }

    /** Makes the graph that of the diagram. Linear in its size; does nothing for the diagram that is there already. */
    void mirror(Diagram diagram) {
        if (diagram == shown) {
            return;
        }
        graph.clear();
        shown = diagram;
        for (int i = 0; i < diagram.cards().size(); i++) {
            addNode(diagram.cards().get(i), i);
        }
        diagram.edges().forEach(this::addEdge);
    }

    /** The places of the cards that the card depends on by a line. */
    IntStream dependencies(int place) {
        return edges(place, Direction.ENTERING).mapToInt(edge -> placeOf(edge.getSourceNode()));
    }

    /** The places of the cards that depend on the card by a line. */
    IntStream dependents(int place) {
        return edges(place, Direction.LEAVING).mapToInt(edge -> placeOf(edge.getTargetNode()));
    }

    /** The identifier of a card's node. */
    static String id(Card card) {
        return switch (card.key()) {
            case CardKey.Resource resource -> "resource " + resource.node();
            case CardKey.Group(GroupKey.Alike alike) -> "alike " + alike.shape() + " " + alike.name();
            case CardKey.Group(GroupKey group) -> "group " + group.name();
        };
    }

    private enum Direction {
        ENTERING,
        LEAVING
    }

    private Stream<Edge> edges(int place, Direction direction) {
        Node node = graph.getNode(id(shown.cards().get(place)));
        return switch (direction) {
            case ENTERING -> node.enteringEdges();
            case LEAVING -> node.leavingEdges();
        };
    }

    private void addNode(Card card, int place) {
        Node node = graph.addNode(id(card));
        node.setAttribute(PLACE, place);
        node.setAttribute("xyz", card.box().centreX(), -card.box().centreY(), 0.0);
    }

    private void addEdge(EdgeLine line) {
        String from = id(shown.cards().get(line.from()));
        String to = id(shown.cards().get(line.to()));
        graph.addEdge(from + " -> " + to, from, to, true);
    }

    private static int placeOf(Node node) {
        return (int) node.getNumber(PLACE);
    }
}
