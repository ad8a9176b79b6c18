package dev.conescope.canvas.raster.far;

import dev.conescope.scene.CardLook;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.PictureRole;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a partition changes in a picture from far away.
 *
 * @param scene the roles
 * @param roles the ordinal of each card's {@link PictureRole}
 * @param cards the cards of the cone
 * @param targets the cards with a target inside, in the diagram's order
 * @param edges the lines of the cone
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
                .filter(i -> roles[i] != untouched)
                .toArray();
        int[] targets = IntStream.of(cone).filter(i -> looks.get(i).target()).toArray();
        List<PictureRole> lines = scene.edges();
        int[] edges = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) != PictureRole.UNTOUCHED)
                .toArray();
        return new FarLook(scene, roles, cone, targets, edges, regions(scene));
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

    PictureRole role(int card) {
        return scene.cards().get(card).role();
    }
}
