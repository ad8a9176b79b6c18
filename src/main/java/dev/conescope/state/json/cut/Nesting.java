package dev.conescope.state.json.cut;

import dev.conescope.state.json.TokenCursor;

/** Which brackets are open: for each depth whether that is an object or a list. */
final class Nesting {
    private final boolean[] objects = new boolean[TokenCursor.MAX_DEPTH + 1];
    private int depth;

    /** Goes into what holds the elements of {@code resources}: the document, and the list in it. */
    void openResources() {
        open(true);
        open(false);
    }

    int depth() {
        return depth;
    }

    boolean inObject() {
        return objects[depth];
    }

    /** Goes into an object or a list; false if that is too deep. */
    boolean open(boolean object) {
        if (depth == TokenCursor.MAX_DEPTH) {
            return false;
        }
        objects[++depth] = object;
        return true;
    }

    /** Goes out of an object or a list; false if another one is open, or none. */
    boolean close(boolean object) {
        if (depth == 0 || objects[depth] != object) {
            return false;
        }
        depth--;
        return true;
    }
}
