package dev.conescope.canvas.space;

import dev.conescope.scene.draw.Box;

/**
 * Which part of a scene a view shows. Immutable; every move makes a new camera. Pixels are the view's logical ones,
 * with the origin in its top left corner.
 *
 * @param centreX the scene's point in the middle of the view, horizontally
 * @param centreY the scene's point in the middle of the view, vertically
 * @param scale pixels a scene unit, from {@link #MIN_SCALE} to {@link #MAX_SCALE}; 1 is 100 %
 * @param width the view's width in pixels
 * @param height the view's height in pixels
 * @param farthest the smallest scale that a zoom reaches: {@link #MIN_SCALE}, or what shows a large scene as a whole
 */
public record Camera(double centreX, double centreY, double scale, double width, double height, double farthest) {
    /** The farthest zoom out of a scene that does not need a farther one. */
    public static final double MIN_SCALE = 0.05;

    /** The farthest zoom of all. */
    private static final double LEAST_SCALE = 0.0005;

    /** The nearest zoom. */
    public static final double MAX_SCALE = 4;

    /** At 100 % over the origin, in a view without extent. */
    public static final Camera START = new Camera(0, 0, 1, 0, 0);

    /** Clamps the scale. */
    public Camera {
        farthest = Math.clamp(farthest, LEAST_SCALE, MIN_SCALE);
        scale = Math.clamp(scale, farthest, MAX_SCALE);
    }

    /** A camera that zooms out to {@link #MIN_SCALE}. */
    public Camera(double centreX, double centreY, double scale, double width, double height) {
        this(centreX, centreY, scale, width, height, MIN_SCALE);
    }

    /** The scene's point below a pixel, horizontally. */
    public double sceneX(double pixelX) {
        return centreX + (pixelX - width / 2) / scale;
    }

    /** The scene's point below a pixel, vertically. */
    public double sceneY(double pixelY) {
        return centreY + (pixelY - height / 2) / scale;
    }

    /** The pixel above a scene's point, horizontally. */
    public double pixelX(double sceneX) {
        return (sceneX - centreX) * scale + width / 2;
    }

    /** The pixel above a scene's point, vertically. */
    public double pixelY(double sceneY) {
        return (sceneY - centreY) * scale + height / 2;
    }

    /** The part of the scene that is in view. */
    public Box visible() {
        return new Box(sceneX(0), sceneY(0), width / scale, height / scale);
    }

    /** Moves the picture by so many pixels. */
    public Camera pan(double pixelsX, double pixelsY) {
        return centre(centreX - pixelsX / scale, centreY - pixelsY / scale);
    }

    /** The given point in the middle. */
    public Camera centre(double x, double y) {
        return new Camera(x, y, scale, width, height, farthest);
    }

    /** The same centre at another scale. */
    public Camera zoom(double newScale) {
        return new Camera(centreX, centreY, newScale, width, height, farthest);
    }

    /** Larger by the factor; the scene's point below the pixel stays where it is. */
    public Camera zoomAt(double pixelX, double pixelY, double factor) {
        double next = Math.clamp(scale * factor, farthest, MAX_SCALE);
        double x = sceneX(pixelX) - (pixelX - width / 2) / next;
        double y = sceneY(pixelY) - (pixelY - height / 2) / next;
        return new Camera(x, y, next, width, height, farthest);
    }

    /**
     * All of the box in the middle of the view, as large as the margin allows and never larger than 100 %. From then on
     * a zoom reaches as far out as that. In a view without extent, or for an empty box, only the centre moves.
     *
     * @param box what to show
     * @param margin pixels to keep free on every side
     */
    public Camera fit(Box box, double margin) {
        return fit(box, Margins.even(margin));
    }

    /** The same with what lies over the edges kept clear: the box in the middle of what is left. */
    public Camera fit(Box box, Margins margins) {
        double across = width - margins.left() - margins.right();
        double down = height - margins.top() - margins.bottom();
        boolean measurable = across > 0 && down > 0 && box.width() > 0 && box.height() > 0;
        double fitting = measurable ? Math.min(across / box.width(), down / box.height()) : scale;
        double next = Math.min(1, fitting);
        double offX = measurable ? (margins.right() - margins.left()) / 2 / next : 0;
        double offY = measurable ? (margins.bottom() - margins.top()) / 2 / next : 0;
        double least = measurable ? fitting : farthest;
        return new Camera(box.centreX() + offX, box.centreY() + offY, next, width, height, least);
    }

    /**
     * On the way from this camera to another one. Zooming goes by equal factors, and a point that is below the same
     * pixel in both stays there.
     *
     * @param part how far, from 0 to 1
     */
    public Camera towards(Camera end, double part) {
        double at = scale * Math.pow(end.scale / scale, part);
        double reach = 1 / end.scale - 1 / scale;
        double moved = Math.abs(reach) < 1e-9 ? part : (1 / at - 1 / scale) / reach;
        return new Camera(
                centreX + (end.centreX - centreX) * moved,
                centreY + (end.centreY - centreY) * moved,
                at,
                width,
                height,
                Math.min(farthest, end.farthest));
    }

    /**
     * Moves as little as it takes to have the box in view with the margin; its top left corner where it is too large.
     */
    public Camera reveal(Box box, double margin) {
        return reveal(box, Margins.even(margin));
    }

    /** The same with another margin on each side. */
    public Camera reveal(Box box, Margins margins) {
        Box wanted = new Box(
                box.x() - margins.left() / scale,
                box.y() - margins.top() / scale,
                box.width() + (margins.left() + margins.right()) / scale,
                box.height() + (margins.top() + margins.bottom()) / scale);
        Box now = visible();
        return centre(
                centreX + shift(now.x(), now.right(), wanted.x(), wanted.right()),
                centreY + shift(now.y(), now.bottom(), wanted.y(), wanted.bottom()));
    }

    /** The same centre and scale in a view of another size. */
    public Camera resize(double newWidth, double newHeight) {
        return new Camera(centreX, centreY, scale, newWidth, newHeight, farthest);
    }

    private static double shift(double from, double to, double wantedFrom, double wantedTo) {
        if (wantedFrom < from || wantedTo - wantedFrom > to - from) {
            return wantedFrom - from;
        }
        return Math.max(0, wantedTo - to);
    }
}
