package dev.conescope.scene;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Earlier;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Progress;
import dev.conescope.layout.engine.LayoutEngine;
import dev.conescope.scene.Card.Traffic;
import dev.conescope.scene.diagram.Cards;
import dev.conescope.scene.diagram.Curves;
import dev.conescope.scene.diagram.EarlierPlaces;
import dev.conescope.scene.diagram.Lines;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.paint.CardSizes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Makes a diagram of a state: decides on cards, frames and lines, and has them laid out. */
public final class DiagramBuilder {
    private static final double LABEL_ROOM = 2 * CardSizes.INSET + 14 + 24 + CardSizes.ROLE_BAR_WIDTH + 28;

    /** One for all, so that a picture that was seen lately is there at once. */
    private static final LayoutEngine ENGINE = new LayoutEngine();

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
        return build(graph, collapse, visible, Diagram.EMPTY, progress);
    }

    /**
     * Makes the diagram that comes after another one: what stood there stands in the same order again, as far as its
     * edges allow. The same graph, collapse, set and earlier diagram give the same diagram.
     *
     * @param graph the state
     * @param collapse which modules are one card
     * @param visible which resources may be seen, or counted in a module's card: all of them, or a cone
     * @param earlier what was seen before of the same graph; {@link Diagram#EMPTY} for nothing
     * @param progress hears how far it is
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static Diagram build(
            StateGraph graph, Collapse collapse, NodeSet visible, Diagram earlier, Progress progress) {
        return build(graph, collapse, visible, earlier, (_, request) -> ENGINE.layout(request, progress));
    }

    /**
     * Makes the diagram of a cone alone: in columns, by how far everything is from the targets.
     *
     * @param graph the state
     * @param collapse which modules are one card
     * @param cone what is seen of the cone
     * @param targets what distances are counted from
     * @param earlier what was seen before of the same graph; {@link Diagram#EMPTY} for nothing
     * @param progress hears how far it is
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static Diagram cone(
            StateGraph graph, Collapse collapse, NodeSet cone, NodeSet targets, Diagram earlier, Progress progress) {
        return build(graph, collapse, cone, earlier, (cards, request) -> {
            var from = new BitSet();
            targets.stream().map(cards::cardOf).filter(card -> card >= 0).forEach(from::set);
            return ENGINE.columns(request, from, progress);
        });
    }

    private static Diagram build(
            StateGraph graph,
            Collapse collapse,
            NodeSet visible,
            Diagram earlier,
            BiFunction<Cards, LayoutRequest, LayoutResult> layout) {
        if (visible.isEmpty()) {
            return Diagram.EMPTY;
        }
        Cards cards = Cards.of(graph, collapse, visible);
        Lines lines = Lines.between(graph, cards);
        List<LayoutRequest.Edge> edges = IntStream.range(0, lines.size())
                .mapToObj(line -> new LayoutRequest.Edge(lines.from(line), lines.to(line)))
                .toList();
        LayoutResult placed = layout.apply(cards, request(cards, edges, EarlierPlaces.of(earlier, cards)));
        return new Diagram(
                placedCards(cards, lines, placed),
                placedFrames(cards, placed),
                curves(cards, lines, placed),
                lines.notDrawn(),
                new Box(0, 0, placed.width(), placed.height()),
                placed.arrangement());
    }

    private static LayoutRequest request(Cards cards, List<LayoutRequest.Edge> edges, Earlier earlier) {
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
        return new LayoutRequest(boxes, groups, edges, earlier);
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

    private static EdgeLines curves(Cards cards, Lines lines, LayoutResult placed) {
        var result = new EdgeLines.Builder(lines.size());
        for (int line = 0; line < lines.size(); line++) {
            boolean chip = cards.cards().get(lines.from(line)).isChip()
                    || cards.cards().get(lines.to(line)).isChip();
            result.add(Curves.line(lines.from(line), lines.to(line), lines.count(line), placed.routes(), line)
                    .at(chip ? EdgeLine.Hub.CHIP : lines.hub(line)));
        }
        return result.build();
    }

    private static Box box(Place place) {
        return new Box(place.x(), place.y(), place.width(), place.height());
    }
}
