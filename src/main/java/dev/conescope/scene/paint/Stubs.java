package dev.conescope.scene.paint;

import dev.conescope.scene.EdgeLine.Hub;
import dev.conescope.scene.Scene;
import dev.conescope.scene.edge.EdgeLines;
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
        EdgeLines lines = scene.diagram().edges();
        for (int i = 0; i < lines.size(); i++) {
            int from = lines.from(i);
            int to = lines.to(i);
            Hub hub = lines.hub(i);
            if (hub == Hub.DEPENDENCY && found.left[to] == NONE && stands(scene, i)) {
                found.left[to] = from;
            } else if (hub == Hub.DEPENDENT && found.right[from] == NONE && stands(scene, i)) {
                found.right[from] = to;
            }
        }
        return found;
    }

    private static boolean stands(Scene scene, int line) {
        return scene.counts(line) && !scene.leavesOut(line);
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
