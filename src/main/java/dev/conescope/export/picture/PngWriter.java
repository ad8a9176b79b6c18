package dev.conescope.export.picture;

import dev.conescope.export.ExportException;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Paints a picture into a PNG file's bytes. Needs no display, no font and no file; the same painting gives the same
 * bytes. Its first use puts Java2D into headless mode for good, unless {@code java.awt.headless} says otherwise; JavaFX
 * does not mind.
 */
public final class PngWriter {
    /** The most pixels that a picture may have: 200 million. */
    public static final long MAX_PIXELS = 200_000_000;

    private static final String WAYS_ON = "; choose a smaller scale, show less of the state, or save it as SVG";
    private static final int BYTES_A_PIXEL = 4;
    private static final long MEGA = 1_000_000;
    private static final String HEADLESS = "java.awt.headless";

    static {
        // Otherwise Java2D looks for the display, and fails where DISPLAY names one that is gone.
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
    }

    private PngWriter() {}

    /**
     * Paints what the box shows.
     *
     * @param view the part of the scene to show, in scene units
     * @param scale pixels a scene unit, 1 or more
     * @param background the opaque ground
     * @param painting tells the painter what to paint, in scene units
     * @return the PNG file's bytes
     * @throws ExportException if the picture would be too large for a PNG or for the memory; says what to do
     */
    public static byte[] png(Box view, double scale, Colour background, Consumer<? super Painter> painting)
            throws ExportException {
        if (!(scale >= 1)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        long width = Math.max(1, (long) Math.ceil(view.width() * scale));
        long height = Math.max(1, (long) Math.ceil(view.height() * scale));
        guard(width, height);
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(new Color(background.rgb()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            graphics.translate(-view.x(), -view.y());
            painting.accept(new Java2dPainter(graphics));
        } finally {
            graphics.dispose();
        }
        return encode(image);
    }

    private static void guard(long width, long height) throws ExportException {
        // Neither product can overflow: a side longer than the limit is refused before they are multiplied.
        boolean tooLarge = width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS;
        if (tooLarge) {
            throw new ExportException("the picture would be " + width + " × " + height
                    + " pixels, and a PNG may have at most " + MAX_PIXELS / MEGA + " million" + WAYS_ON);
        }
        Runtime memory = Runtime.getRuntime();
        long free = memory.maxMemory() - memory.totalMemory() + memory.freeMemory();
        long needed = width * height * BYTES_A_PIXEL;
        if (needed > free / 4 * 3) {
            throw new ExportException("the picture would be " + width + " × " + height + " pixels and needs "
                    + needed / MEGA + " MB of memory, but only " + free / MEGA + " MB are free" + WAYS_ON);
        }
    }

    private static byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // ImageIO's own stream would go by way of a temporary file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
