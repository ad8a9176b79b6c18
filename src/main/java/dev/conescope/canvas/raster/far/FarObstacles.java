package dev.conescope.canvas.raster.far;

import dev.conescope.scene.Card;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.StraightPieces;
import dev.conescope.scene.draw.TakenRoom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a name had better not lie on, where there is another place for it: the cone's lines, the frame around a target,
 * and blocks of cards. Nothing is in the way where there is too much for a name to find a way around.
 */
final class FarObstacles {
    private static final double CELL = 64;
    private static final int MOST_LINES = 200;
    private static final int MOST_BLOCKS = 3000;
    private static final double LINE = 2;

    private final TakenRoom lines;
    private final TakenRoom blocks;
    private final Map<Integer, TakenRoom> frames = new HashMap<>();
    private final double zoom;

    /** What is in the way at a zoom, in logical pixels a scene unit. */
    FarObstacles(FarPainting painting, double zoom) {
        this.zoom = zoom;
        lines = new TakenRoom(CELL / zoom);
        blocks = new TakenRoom(CELL / zoom);
        FarLook look = painting.look();
        if (look.edges().length <= MOST_LINES) {
            for (int edge : look.edges()) {
                look.scene().path(edge).visit(new Along());
            }
        }
        List<GroupFrame> all = painting.diagram().diagram().frames();
        for (int region : look.regions()) {
            outline(all.get(region).box());
        }
        if (all.size() <= MOST_BLOCKS) {
            all.forEach(frame -> frames.computeIfAbsent(frame.depth(), _ -> new TakenRoom(CELL / zoom))
                    .take(frame.box()));
        }
        List<Card> cards = painting.diagram().diagram().cards();
        if (cards.size() <= MOST_BLOCKS) {
            cards.forEach(card -> blocks.take(card.box()));
        }
    }

    /** Whether a box lies on no line of the cone. */
    boolean offLines(Box box) {
        return lines.free(box);
    }

    /** Whether a box lies on no card's block. */
    boolean offBlocks(Box box) {
        return blocks.free(box);
    }

    /** Whether a box beside a frame lies on none of those beside it, which it would seem to name. */
    boolean offFrames(Box box, GroupFrame beside) {
        TakenRoom around = frames.get(beside.depth());
        return around == null || around.free(box);
    }

    private void outline(Box box) {
        lines.take(new Box(box.x(), box.y(), box.width(), 0));
        lines.take(new Box(box.x(), box.bottom(), box.width(), 0));
        lines.take(new Box(box.x(), box.y(), 0, box.height()));
        lines.take(new Box(box.right(), box.y(), 0, box.height()));
    }

    /** Takes the room along a path. */
    private final class Along extends StraightPieces {
        private static final int PIECES = 8;

        Along() {
            super(PIECES);
        }

        @Override
        protected void piece(double fromX, double fromY, double toX, double toY) {
            double around = LINE / zoom;
            lines.take(new Box(
                    Math.min(fromX, toX) - around,
                    Math.min(fromY, toY) - around,
                    Math.abs(toX - fromX) + 2 * around,
                    Math.abs(toY - fromY) + 2 * around));
        }
    }
}
