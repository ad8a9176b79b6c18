package dev.conescope.canvas.picture;

import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.Palette;

/**
 * What a picture shows: of the same view there is one picture only. The scene's origin stands on a whole device pixel,
 * so that a moved picture is the same pixels elsewhere.
 *
 * @param scene the scene
 * @param palette its colours
 * @param zoom logical pixels a scene unit
 * @param pixel device pixels a logical pixel
 * @param originX the device pixel of the scene's origin, horizontally
 * @param originY the device pixel of the scene's origin, vertically
 * @param width the picture's width in device pixels
 * @param height the picture's height in device pixels
 */
public record View(
        Scene scene, Palette palette, double zoom, double pixel, int originX, int originY, int width, int height) {
    /**
     * What a camera sees.
     *
     * @param pixel device pixels a logical pixel
     */
    public static View of(Camera camera, Scene scene, Palette palette, double pixel) {
        return new View(
                scene,
                palette,
                camera.scale(),
                pixel,
                (int) Math.round(camera.pixelX(0) * pixel),
                (int) Math.round(camera.pixelY(0) * pixel),
                (int) Math.ceil(camera.width() * pixel),
                (int) Math.ceil(camera.height() * pixel));
    }

    /** Device pixels a scene unit. */
    double scale() {
        return zoom * pixel;
    }

    /** The part of the scene that a part of the picture shows. */
    Box area(int x1, int y1, int x2, int y2) {
        return new Box((x1 - originX) / scale(), (y1 - originY) / scale(), (x2 - x1) / scale(), (y2 - y1) / scale());
    }

    /** Whether another view differs in nothing but where it looks. */
    boolean movedOnly(View other) {
        return zoomedOnly(other) && zoom == other.zoom;
    }

    /** Whether another view differs in nothing but where it looks and from how far. */
    boolean zoomedOnly(View other) {
        return scene == other.scene
                && palette == other.palette
                && pixel == other.pixel
                && width == other.width
                && height == other.height;
    }

    boolean same(View other) {
        return movedOnly(other) && originX == other.originX && originY == other.originY;
    }
}
