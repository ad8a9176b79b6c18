package dev.conescope.canvas;

import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.group.GroupKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;

/**
 * Mirrors those cards of a diagram that can be read as the nodes of a GraphStream graph, and the lines between them as
 * its edges, from dependency to dependent. Identifiers are made of what a card stands for, so the same card has the
 * same one in every diagram. GraphStream's y grows upwards, the scene's downwards.
 */
final class SceneGraphBridge {
    private final Graph graph = new MultiGraph("diagram");
    private Diagram shown = Diagram.EMPTY;
    private Map<String, Integer> mirrored = Map.of();

    /** The mirror; only this class changes it. */
    Graph graph() {
        return graph;
    }

    /**
     * Makes the graph that of some cards of the diagram. Costs time for what comes and goes only, as long as it is the
     * same diagram.
     *
     * @param places the places of the cards
     * @param lines the places of lines; those whose ends are both among the cards are mirrored
     */
    void mirror(Diagram diagram, int[] places, int[] lines) {
        if (diagram != shown) {
            graph.clear();
            mirrored = Map.of();
            shown = diagram;
        }
        Map<String, Integer> wanted = new HashMap<>();
        for (int place : places) {
            wanted.put(id(diagram.cards().get(place)), place);
        }
        for (String gone : mirrored.keySet()) {
            if (!wanted.containsKey(gone)) {
                graph.removeNode(gone);
            }
        }
        wanted.forEach((id, place) -> {
            if (!mirrored.containsKey(id)) {
                Card card = diagram.cards().get(place);
                Node node = graph.addNode(id);
                node.setAttribute("xyz", card.box().centreX(), -card.box().centreY(), 0.0);
            }
        });
        mirrored = wanted;
        for (int line : lines) {
            addEdge(diagram.cards(), diagram.edges().from(line), diagram.edges().to(line));
        }
    }

    /** The identifier of a card's node. */
    static String id(Card card) {
        return switch (card.key()) {
            case CardKey.Resource resource -> "resource " + resource.node();
            case CardKey.Group(GroupKey.Alike alike) -> "alike " + alike.shape() + " " + alike.name();
            case CardKey.Group(GroupKey group) -> "group " + group.name();
        };
    }

    private void addEdge(List<Card> cards, int dependency, int dependent) {
        String from = id(cards.get(dependency));
        String to = id(cards.get(dependent));
        String id = from + " -> " + to;
        if (mirrored.containsKey(from) && mirrored.containsKey(to) && graph.getEdge(id) == null) {
            graph.addEdge(id, from, to, true);
        }
    }
}
