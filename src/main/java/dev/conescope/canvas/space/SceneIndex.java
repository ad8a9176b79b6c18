package dev.conescope.canvas.space;

import dev.conescope.scene.Diagram;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.ScenePainting;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.paint.CardSizes;
import java.util.stream.IntStream;

/** What of a diagram is where. Immutable; made once a diagram, since selecting something moves nothing. */
public final class SceneIndex {
    private final HitIndex cards;
    private final HitIndex frames;
    private final HitIndex headers;
    private final LineIndex edges;
    /** The lines of no hub; those of hubs are long, many, and seen only while a cone runs along them. */
    private final int[] ordinary;

    /** Indexes a diagram. Linear in it. */
    public SceneIndex(Diagram diagram) {
        cards = new HitIndex(
                diagram.cards().size(), place -> diagram.cards().get(place).box());
        frames = new HitIndex(
                diagram.frames().size(), place -> diagram.frames().get(place).box());
        headers = new HitIndex(
                diagram.frames().size(), place -> header(diagram.frames().get(place)));
        EdgeLines lines = diagram.edges();
        int[] places = IntStream.range(0, lines.size())
                .filter(line -> !lines.ofHub(line))
                .toArray();
        ordinary = places;
        edges = new LineIndex(
                places.length, (number, visitor) -> lines.visit(places[number], visitor), diagram.bounds());
    }

    /** The cards. */
    public HitIndex cards() {
        return cards;
    }

    /** The open modules. */
    public HitIndex frames() {
        return frames;
    }

    /** The headers of the open modules. */
    public HitIndex headers() {
        return headers;
    }

    /** The places of the lines that may pass through an area and are no hub's, in ascending order. */
    public int[] lines(Box area) {
        int[] found = edges.in(area);
        for (int i = 0; i < found.length; i++) {
            found[i] = ordinary[found[i]];
        }
        return found;
    }

    /** All that has to be painted so that an area is whole, but for the lines of hubs. */
    public ScenePainting.Parts parts(Box area) {
        return new ScenePainting.Parts(frames.in(area.grow(2)), lines(area), cards.in(area.grow(ScenePainting.BEYOND)));
    }

    private static Box header(GroupFrame frame) {
        Box box = frame.box();
        return new Box(box.x(), box.y(), box.width(), Math.min(CardSizes.HEADER, box.height()));
    }
}
