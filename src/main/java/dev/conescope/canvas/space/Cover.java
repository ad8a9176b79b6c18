package dev.conescope.canvas.space;

import dev.conescope.scene.draw.Box;

/**
 * What lies over a view and is to be kept clear of: strips along its edges, and a map in its lower right corner.
 *
 * @param edges the strips, in pixels
 * @param cornerWidth how far the map reaches in from the right, in pixels
 * @param cornerHeight how far it reaches up from below, in pixels
 */
public record Cover(Margins edges, double cornerWidth, double cornerHeight) {
    /** How far a card that is moved into view is from the edges at least, in pixels. */
    private static final double AROUND = 40;

    /** What a calculation may be off by, in pixels. */
    private static final double NEARLY = 0.01;

    /** A margin on every side and nothing in the corner. */
    public static Cover even(double margin) {
        return new Cover(Margins.even(margin), 0, 0);
    }

    /** All of a box clear of everything, as large as that allows and never larger than 100 %. */
    public Camera fit(Camera camera, Box box) {
        Camera whole = camera.fit(box, edges);
        if (!underMap(whole, box)) {
            return whole;
        }
        Camera above = camera.fit(box, aboveMap());
        Camera beside = camera.fit(box, besideMap());
        return above.scale() >= beside.scale() ? above : beside;
    }

    /** Moves as little as it takes to have a box in view, clear of everything. */
    public Camera reveal(Camera camera, Box box) {
        Camera clear = camera.reveal(box, edges.atLeast(AROUND));
        return underMap(clear, box) ? clear.reveal(box, aboveMap().atLeast(AROUND)) : clear;
    }

    /** Whether all of a box is in view and nothing lies over it. */
    public boolean clear(Camera camera, Box box) {
        return camera.pixelX(box.x()) >= edges.left() - NEARLY
                && camera.pixelY(box.y()) >= edges.top() - NEARLY
                && camera.pixelX(box.right()) <= camera.width() - edges.right() + NEARLY
                && camera.pixelY(box.bottom()) <= camera.height() - edges.bottom() + NEARLY
                && !underMap(camera, box);
    }

    private boolean underMap(Camera camera, Box box) {
        return camera.pixelX(box.right()) > camera.width() - cornerWidth
                && camera.pixelY(box.bottom()) > camera.height() - cornerHeight;
    }

    private Margins aboveMap() {
        return new Margins(edges.top(), edges.right(), Math.max(edges.bottom(), cornerHeight), edges.left());
    }

    private Margins besideMap() {
        return new Margins(edges.top(), Math.max(edges.right(), cornerWidth), edges.bottom(), edges.left());
    }
}
