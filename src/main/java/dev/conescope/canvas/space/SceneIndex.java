package dev.conescope.canvas.space;

import dev.conescope.scene.Diagram;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.ScenePainting;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.paint.CardSizes;

/** What of a diagram is where. Immutable; made once a diagram, since selecting something moves nothing. */
public final class SceneIndex {
    private final HitIndex cards;
    private final HitIndex frames;
    private final HitIndex headers;
    private final LineIndex edges;

    /** Indexes a diagram. Linear in it. */
    public SceneIndex(Diagram diagram) {
        cards = new HitIndex(
                diagram.cards().size(), place -> diagram.cards().get(place).box());
        frames = new HitIndex(
                diagram.frames().size(), place -> diagram.frames().get(place).box());
        headers = new HitIndex(
                diagram.frames().size(), place -> header(diagram.frames().get(place)));
        edges = new LineIndex(
                diagram.edges().size(), place -> diagram.edges().get(place).path(), diagram.bounds());
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

    /** The lines. */
    public LineIndex edges() {
        return edges;
    }

    /** All that has to be painted so that an area is whole. */
    public ScenePainting.Parts parts(Box area) {
        return new ScenePainting.Parts(
                frames.in(area.grow(2)), edges.in(area), cards.in(area.grow(ScenePainting.BEYOND)));
    }

    private static Box header(GroupFrame frame) {
        Box box = frame.box();
        return new Box(box.x(), box.y(), box.width(), Math.min(CardSizes.HEADER, box.height()));
    }
}
