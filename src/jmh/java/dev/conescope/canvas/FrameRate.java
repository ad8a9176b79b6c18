package dev.conescope.canvas;

import java.util.Arrays;
import java.util.function.IntConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;

/**
 * How many frames a second a picture reaches when it is another one each time. A frame counts when its pixels are
 * there: each is drawn and then copied into the same image, which waits for the toolkit's renderer. For the JavaFX
 * thread.
 */
final class FrameRate {
    private static final double SECOND = 1e9;

    private final Node node;
    private final WritableImage image;
    private final SnapshotParameters whole = new SnapshotParameters();
    private int last;

    FrameRate(Node node, int width, int height) {
        this.node = node;
        this.image = new WritableImage(width, height);
        whole.setViewport(new Rectangle2D(0, 0, width, height));
    }

    /** Draws the node and waits for its pixels; the time that took, in nanoseconds, with the change before. */
    long frame(Runnable change) {
        long start = System.nanoTime();
        change.run();
        node.snapshot(whole, image);
        long time = System.nanoTime() - start;
        int[] row = new int[(int) image.getWidth() * 8];
        int y = (int) image.getHeight() / 2;
        image.getPixelReader()
                .getPixels(
                        0,
                        y,
                        (int) image.getWidth(),
                        8,
                        javafx.scene.image.PixelFormat.getIntArgbInstance(),
                        row,
                        0,
                        (int) image.getWidth());
        last = Arrays.hashCode(row);
        return time;
    }

    /** What the middle of the last picture looked like, as a number. */
    int last() {
        return last;
    }

    /**
     * Frames a second, by the median frame.
     *
     * @param change makes another picture of it, told the frame's number
     * @param warm so many frames do not count
     * @param most so many do, or as many as come within ten seconds
     */
    double of(IntConsumer change, int warm, int most) {
        long[] times = new long[most];
        int counted = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < warm + most && (counted < 3 || System.nanoTime() - begin < 10 * SECOND); i++) {
            int number = i;
            int before = last;
            long time = frame(() -> change.accept(number));
            if (i > 0 && last == before) {
                same++;
            }
            if (i >= warm) {
                times[counted++] = time;
            }
        }
        long[] sorted = Arrays.copyOf(times, counted);
        Arrays.sort(sorted);
        return SECOND / sorted[counted / 2];
    }

    private int same;

    /** How many frames looked the same in the middle as the one before; they may differ elsewhere. */
    int same() {
        return same;
    }
}
