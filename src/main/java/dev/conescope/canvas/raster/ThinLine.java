package dev.conescope.canvas.raster;

/** Lines that are no wider than a pixel or so, each pixel along them shared between two rows or columns. */
public final class ThinLine {
    private static final double STEPS = Coverage.STEPS;

    private final Pixels pixels;
    private final int originX;
    private final int originY;
    private int rgb;
    private int opacity;

    /** Draws on the pixels; the origin is the device pixel of the scene's. */
    public ThinLine(Pixels pixels, int originX, int originY) {
        this.pixels = pixels;
        this.originX = originX;
        this.originY = originY;
    }

    /** Draws along all figures of the outline, with an opacity from 0 to 1. */
    public void draw(Outline outline, int colour, double strength) {
        rgb = colour;
        opacity = (int) Math.round(Math.clamp(strength, 0, 1) * Pixels.FULL);
        for (int figure = 0; figure < outline.figures(); figure++) {
            for (int i = outline.start(figure) + 1; i < outline.end(figure); i++) {
                piece(outline.x(i - 1) / STEPS, outline.y(i - 1) / STEPS, outline.x(i) / STEPS, outline.y(i) / STEPS);
            }
        }
    }

    private void piece(double x0, double y0, double x1, double y1) {
        if (Math.max(x0, x1) + 1 < pixels.left() - originX
                || Math.min(x0, x1) - 1 > pixels.right() - originX
                || Math.max(y0, y1) + 1 < pixels.top() - originY
                || Math.min(y0, y1) - 1 > pixels.bottom() - originY) {
            return;
        }
        if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
            if (x0 <= x1) {
                flat(x0, y0, x1, y1);
            } else {
                flat(x1, y1, x0, y0);
            }
        } else if (y0 <= y1) {
            steep(x0, y0, x1, y1);
        } else {
            steep(x1, y1, x0, y0);
        }
    }

    private void flat(double x0, double y0, double x1, double y1) {
        double slope = (y1 - y0) / (x1 - x0);
        int from = Math.max((int) Math.floor(x0 + 0.5), pixels.left() - originX);
        int to = Math.min((int) Math.floor(x1 + 0.5), pixels.right() - originX);
        for (int column = from; column < to; column++) {
            double y = y0 + (column + 0.5 - x0) * slope - 0.5;
            int row = (int) Math.floor(y);
            int part = (int) ((y - row) * opacity);
            int index = (row + originY) * pixels.width() + column + originX;
            if (row + originY >= pixels.top() && row + originY < pixels.bottom()) {
                pixels.blend(index, rgb, opacity - part);
            }
            if (row + 1 + originY >= pixels.top() && row + 1 + originY < pixels.bottom()) {
                pixels.blend(index + pixels.width(), rgb, part);
            }
        }
    }

    private void steep(double x0, double y0, double x1, double y1) {
        double slope = (x1 - x0) / (y1 - y0);
        int from = Math.max((int) Math.floor(y0 + 0.5), pixels.top() - originY);
        int to = Math.min((int) Math.floor(y1 + 0.5), pixels.bottom() - originY);
        for (int row = from; row < to; row++) {
            double x = x0 + (row + 0.5 - y0) * slope - 0.5;
            int column = (int) Math.floor(x);
            int part = (int) ((x - column) * opacity);
            int index = (row + originY) * pixels.width() + column + originX;
            if (column + originX >= pixels.left() && column + originX < pixels.right()) {
                pixels.blend(index, rgb, opacity - part);
            }
            if (column + 1 + originX >= pixels.left() && column + 1 + originX < pixels.right()) {
                pixels.blend(index + 1, rgb, part);
            }
        }
    }
}
