package dev.conescope.scene;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Progress;
import dev.conescope.layout.elk.ElkLayeredLayout;
import dev.conescope.scene.Card.Traffic;
import dev.conescope.scene.diagram.Cards;
import dev.conescope.scene.diagram.Curves;
import dev.conescope.scene.diagram.Lines;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.paint.CardSizes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a diagram of a state: decides on cards, frames and lines, and has them laid out. */
public final class DiagramBuilder {
    private static final double LABEL_ROOM = 2 * CardSizes.INSET + 14 + 24 + CardSizes.ROLE_BAR_WIDTH + 28;

    private DiagramBuilder() {}

    /**
     * Makes the diagram. The same graph, collapse and set give the same diagram. Blocks for up to seconds: call it off
     * the JavaFX thread.
     *
     * @param graph the state
     * @param collapse by what resources are grouped, and which groups are one card
     * @param visible which resources may be seen, or counted in a group's card: all of them, or a cone
     * @param progress hears how far it is
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static Diagram build(StateGraph graph, Collapse collapse, NodeSet visible, Progress progress) {
        if (visible.isEmpty()) {
            return Diagram.EMPTY;
        }
        Cards cards = Cards.of(graph, collapse, visible);
        Lines lines = Lines.between(graph, cards);
        List<LayoutRequest.Edge> edges = IntStream.range(0, lines.size())
                .mapToObj(line -> new LayoutRequest.Edge(lines.from(line), lines.to(line)))
                .toList();
        LayoutResult placed = ElkLayeredLayout.layout(request(cards, edges), progress);
        return new Diagram(
                placedCards(cards, lines, placed),
                placedFrames(cards, placed),
                curves(lines, placed),
                lines.notDrawn(),
                new Box(0, 0, placed.width(), placed.height()));
    }

    private static LayoutRequest request(Cards cards, List<LayoutRequest.Edge> edges) {
        List<LayoutRequest.Box> boxes = new ArrayList<>();
        for (int card = 0; card < cards.cards().size(); card++) {
            Box box = cards.cards().get(card).box();
            boxes.add(new LayoutRequest.Box(box.width(), box.height(), cards.groupOfCard(card)));
        }
        List<LayoutRequest.Group> groups = new ArrayList<>();
        for (int frame = 0; frame < cards.frames().size(); frame++) {
            double label = FontMetrics.width(cards.frames().get(frame).label(), CardSizes.LABEL);
            groups.add(new LayoutRequest.Group(cards.groupAround(frame), Math.ceil(label + LABEL_ROOM)));
        }
        return new LayoutRequest(boxes, groups, edges);
    }

    private static List<Card> placedCards(Cards cards, Lines lines, LayoutResult placed) {
        List<Card> result = new ArrayList<>();
        for (int i = 0; i < cards.cards().size(); i++) {
            Card card = cards.cards().get(i);
            Traffic traffic = card.isGroup() ? lines.traffic(i) : Traffic.NONE;
            result.add(card.placed(box(placed.boxes().get(i)), traffic));
        }
        return result;
    }

    private static List<GroupFrame> placedFrames(Cards cards, LayoutResult placed) {
        List<GroupFrame> result = new ArrayList<>();
        for (int i = 0; i < cards.frames().size(); i++) {
            GroupFrame frame = cards.frames().get(i);
            Box box = box(placed.groups().get(i));
            result.add(new GroupFrame(frame.key(), frame.nodes(), frame.label(), frame.depth(), box));
        }
        return result;
    }

    private static List<EdgeLine> curves(Lines lines, LayoutResult placed) {
        List<EdgeLine> result = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            LayoutResult.Route route = placed.routes().get(line);
            result.add(Curves.line(lines.from(line), lines.to(line), lines.count(line), route)
                    .at(lines.hub(line)));
        }
        return result;
    }

    private static Box box(Place place) {
        return new Box(place.x(), place.y(), place.width(), place.height());
    }
}
