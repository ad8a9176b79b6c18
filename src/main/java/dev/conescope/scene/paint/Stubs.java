package dev.conescope.scene.paint;

import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.EdgeLine.Hub;
import dev.conescope.scene.Scene;
import java.util.Arrays;

/** At which cards of a scene hidden lines end in a stub, and at which hub the first of them begins. Immutable. */
public final class Stubs {
    /** No hub. */
    static final int NONE = -1;

    private final int[] left;
    private final int[] right;

    private Stubs(int cards) {
        left = new int[cards];
        right = new int[cards];
        Arrays.fill(left, NONE);
        Arrays.fill(right, NONE);
    }

    /** Looks for hidden lines. Linear in the scene's lines. */
    public static Stubs of(Scene scene) {
        var found = new Stubs(scene.cards().size());
        for (int i = 0; i < scene.edges().size(); i++) {
            EdgeLine line = scene.diagram().edges().get(i);
            if (line.hub() == Hub.DEPENDENCY && found.left[line.to()] == NONE && stands(scene, i)) {
                found.left[line.to()] = line.from();
            } else if (line.hub() == Hub.DEPENDENT && found.right[line.from()] == NONE && stands(scene, i)) {
                found.right[line.from()] = line.to();
            }
        }
        return found;
    }

    private static boolean stands(Scene scene, int line) {
        return scene.counts(line) && !scene.leavesOut(scene.diagram().edges().get(line));
    }

    /** The place of the hub that a stub at the card's left stands for, or {@link #NONE}. */
    int left(int card) {
        return left[card];
    }

    /** The place of the hub that a stub at the card's right stands for, or {@link #NONE}. */
    int right(int card) {
        return right[card];
    }
}
