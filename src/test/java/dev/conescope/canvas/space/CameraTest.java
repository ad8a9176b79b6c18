package dev.conescope.canvas.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.scene.draw.Box;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final double CLOSE = 1e-9;

    private final Camera camera = new Camera(100, 50, 2, 800, 600);

    @Test
    void pixelsAndScenePointsAreInverse() {
        assertThat(camera.sceneX(400)).isEqualTo(100);
        assertThat(camera.sceneY(300)).isEqualTo(50);
        assertThat(camera.pixelX(camera.sceneX(123))).isCloseTo(123, within(CLOSE));
        assertThat(camera.pixelY(camera.sceneY(456))).isCloseTo(456, within(CLOSE));
    }

    @Test
    void zoomKeepsThePointBelowThePointer() {
        for (double factor : new double[] {0.001, 0.5, 1.3, 100}) {
            Camera zoomed = camera.zoomAt(37, 512, factor);
            assertThat(zoomed.sceneX(37)).isCloseTo(camera.sceneX(37), within(CLOSE));
            assertThat(zoomed.sceneY(512)).isCloseTo(camera.sceneY(512), within(CLOSE));
        }
    }

    @Test
    void zoomStaysBetweenFiveAndFourHundredPercent() {
        assertThat(camera.zoomAt(0, 0, 1e-6).scale()).isEqualTo(0.05);
        assertThat(camera.zoomAt(0, 0, 1e6).scale()).isEqualTo(4);
    }

    @Test
    void panMovesThePictureWithThePointer() {
        Camera panned = camera.pan(30, -10);
        assertThat(panned.pixelX(100)).isCloseTo(camera.pixelX(100) + 30, within(CLOSE));
        assertThat(panned.pixelY(50)).isCloseTo(camera.pixelY(50) - 10, within(CLOSE));
    }

    @Test
    void fitShowsAllWithTheMarginAndNeverEnlarges() {
        Box large = new Box(-500, 200, 4000, 1000);
        Camera fitted = camera.fit(large, 20);
        assertThat(fitted.pixelX(large.x())).isCloseTo(20, within(CLOSE));
        assertThat(fitted.pixelX(large.right())).isCloseTo(780, within(CLOSE));
        assertThat(fitted.visible().y()).isLessThan(large.y());
        assertThat(camera.fit(new Box(0, 0, 10, 10), 20).scale()).isEqualTo(1);
    }

    @Test
    void aSceneTooLargeForTheFarthestZoomIsShownAsAWholeAllTheSame() {
        Camera fitted = camera.fit(new Box(0, 0, 90_000, 10_000), 20);
        assertThat(fitted.pixelX(0)).isCloseTo(20, within(CLOSE));
        assertThat(fitted.zoomAt(0, 0, 8).zoomAt(0, 0, 1e-6).scale()).isEqualTo(fitted.scale());
    }

    @Test
    void fitOfNothingOrIntoNothingKeepsTheScale() {
        assertThat(camera.fit(Box.EMPTY, 20).scale()).isEqualTo(1);
        assertThat(Camera.START.fit(new Box(0, 0, 9000, 9000), 20).scale()).isEqualTo(1);
    }

    @Test
    void revealMovesNoFurtherThanNeeded() {
        Box inView = new Box(90, 40, 20, 20);
        assertThat(camera.reveal(inView, 10)).isEqualTo(camera);

        Camera moved = camera.reveal(new Box(500, 40, 20, 20), 10);
        assertThat(moved.pixelX(520)).isCloseTo(790, within(CLOSE));
        assertThat(moved.centreY()).isEqualTo(50);

        Camera tooLarge = camera.reveal(new Box(0, 0, 5000, 20), 10);
        assertThat(tooLarge.pixelX(0)).isCloseTo(10, within(CLOSE));
    }

    @Test
    void anotherSizeKeepsTheCentre() {
        Camera resized = camera.resize(300, 200);
        assertThat(resized.sceneX(150)).isEqualTo(100);
        assertThat(resized.sceneY(100)).isEqualTo(50);
    }

    @Test
    void fitKeepsClearOfWhatLiesOverTheEdges() {
        var camera = new Camera(0, 0, 1, 1000, 600).fit(new Box(0, 0, 2000, 400), new Margins(20, 60, 80, 40));

        assertThat(camera.pixelX(0)).isCloseTo(40, within(1e-9));
        assertThat(camera.pixelX(2000)).isCloseTo(940, within(1e-9));
        assertThat(camera.pixelY(200)).isCloseTo(270, within(1e-9));
    }

    @Test
    void theWayToAnotherCameraKeepsAPointThatBothShareInPlace() {
        var from = new Camera(100, 50, 0.5, 1000, 600);
        Camera to = from.zoomAt(700, 100, 3);
        for (double part : new double[] {0, 0.3, 0.8, 1}) {
            Camera at = from.towards(to, part);
            assertThat(at.sceneX(700)).isCloseTo(from.sceneX(700), within(1e-9));
            assertThat(at.sceneY(100)).isCloseTo(from.sceneY(100), within(1e-9));
        }
        assertThat(from.towards(to, 1).scale()).isCloseTo(1.5, within(1e-9));
    }
}
