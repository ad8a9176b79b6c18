package dev.conescope.canvas.raster.far;

import dev.conescope.scene.CardLook;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.CardMark;
import dev.conescope.scene.overlay.Swatch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a partition changes in a picture from far away.
 *
 * @param scene the roles
 * @param roles the ordinal of each card's {@link PictureRole}
 * @param cards the cards of the cone that are shown
 * @param targets the shown cards with a target inside, in the diagram's order
 * @param edges the lines of the cone that are shown
 * @param regions the innermost frames with a target inside
 */
record FarLook(Scene scene, byte[] roles, int[] cards, int[] targets, int[] edges, int[] regions) {
    /** Reads the roles of a scene. Linear in it. */
    static FarLook of(Scene scene) {
        List<CardLook> looks = scene.cards();
        byte[] roles = new byte[looks.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = (byte) looks.get(i).role().ordinal();
        }
        int untouched = PictureRole.UNTOUCHED.ordinal();
        int[] cone = IntStream.range(0, roles.length)
                .filter(i -> roles[i] != untouched && !scene.mark(i).hidden())
                .toArray();
        int[] targets = IntStream.of(cone).filter(i -> looks.get(i).target()).toArray();
        List<PictureRole> lines = scene.edges();
        int[] edges = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < edges.length; i++) {
            if (lines.get(i) != PictureRole.UNTOUCHED && !scene.leavesOut(i)) {
                edges[count++] = i;
            }
        }
        return new FarLook(scene, roles, cone, targets, Arrays.copyOf(edges, count), regions(scene));
    }

    private static int[] regions(Scene scene) {
        int[] around = IntStream.range(0, scene.frames().size())
                .filter(i -> scene.frames().get(i).target())
                .toArray();
        return IntStream.of(around)
                .filter(i -> IntStream.of(around).noneMatch(other -> holds(scene, i, other)))
                .toArray();
    }

    private static boolean holds(Scene scene, int outer, int inner) {
        Box around = scene.diagram().frames().get(outer).box();
        Box inside = scene.diagram().frames().get(inner).box();
        return outer != inner
                && around.contains(inside.x(), inside.y())
                && around.contains(inside.right(), inside.bottom());
    }

    /** Whether the legend leaves a card out. */
    boolean hides(int card) {
        return scene.mark(card).hidden();
    }

    /** The lines that are not left out with one of their cards, or null where all are there. */
    int @Nullable [] shownLines() {
        if (scene.marks().stream().noneMatch(CardMark::hidden)) {
            return null;
        }
        return IntStream.range(0, scene.edges().size())
                .filter(i -> !scene.leavesOut(i))
                .toArray();
    }

    /** The colour of each card, in the overlay's colours where there is one. */
    int[] colours(Palette palette) {
        int[] ofRole = new int[PictureRole.values().length];
        for (PictureRole role : PictureRole.values()) {
            ofRole[role.ordinal()] = palette.look(role).line().rgb();
        }
        int[] colours = new int[roles.length];
        for (int card = 0; card < colours.length; card++) {
            Swatch swatch = scene.mark(card).swatch();
            colours[card] = swatch == null
                    ? ofRole[roles[card]]
                    : swatch.colour(palette).rgb();
        }
        return colours;
    }
}
