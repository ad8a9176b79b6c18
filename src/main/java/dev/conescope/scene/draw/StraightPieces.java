package dev.conescope.scene.draw;

/** Goes along a path in straight pieces, of which each curve has so many. For one thread. */
public abstract class StraightPieces implements ScenePath.Visitor {
    private final int piecesOfCurve;
    private double x;
    private double y;

    /** A walk with so many pieces for each curve. */
    protected StraightPieces(int piecesOfCurve) {
        this.piecesOfCurve = piecesOfCurve;
    }

    /** Comes along a piece. */
    protected abstract void piece(double fromX, double fromY, double toX, double toY);

    /** Whether a curve inside these bounds may be left out. */
    protected boolean skips(double left, double top, double right, double bottom) {
        return false;
    }

    @Override
    public final void move(double toX, double toY) {
        x = toX;
        y = toY;
    }

    @Override
    public final void line(double toX, double toY) {
        piece(x, y, toX, toY);
        move(toX, toY);
    }

    @Override
    public final void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        boolean skipped = skips(
                Math.min(Math.min(x, x1), Math.min(x2, toX)),
                Math.min(Math.min(y, y1), Math.min(y2, toY)),
                Math.max(Math.max(x, x1), Math.max(x2, toX)),
                Math.max(Math.max(y, y1), Math.max(y2, toY)));
        if (skipped) {
            move(toX, toY);
            return;
        }
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= piecesOfCurve; i++) {
            double t = (double) i / piecesOfCurve;
            double s = 1 - t;
            line(
                    s * s * s * fromX + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX,
                    s * s * s * fromY + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY);
        }
    }

    @Override
    public final void close() {}
}
