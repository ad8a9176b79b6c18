package dev.conescope.canvas.fx;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Shows pixels, one for each pixel of the screen. Two images take turns, for the toolkit may still be reading the one
 * while the next is written.
 */
public final class PixelView extends ImageView {
    private final Sheet[] sheets = {new Sheet(1, 1), new Sheet(1, 1)};
    private int turn;

    /** Shows nothing yet. */
    public PixelView() {
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(false);
    }

    /**
     * Shows a copy of the pixels.
     *
     * @param argb the pixels, row by row, all opaque
     * @param pixel device pixels a logical pixel
     */
    public void show(int[] argb, int width, int height, double pixel) {
        turn = 1 - turn;
        if (sheets[turn].width != width || sheets[turn].height != height) {
            sheets[turn] = new Sheet(width, height);
        }
        Sheet sheet = sheets[turn];
        sheet.buffer.updateBuffer(buffer -> {
            buffer.getBuffer().put(0, argb, 0, argb.length);
            return null;
        });
        setImage(sheet.image);
        setFitWidth(width / pixel);
        setFitHeight(height / pixel);
    }

    private static final class Sheet {
        private final int width;
        private final int height;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Sheet(int width, int height) {
            this.width = width;
            this.height = height;
            this.buffer = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            this.image = new WritableImage(buffer);
        }
    }
}
