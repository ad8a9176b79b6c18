package dev.conescope.canvas.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.draw.Box;
import org.junit.jupiter.api.Test;

class CoverTest {
    private static final Camera CAMERA = new Camera(0, 0, 1, 1000, 700);
    /** Buttons at the right, a legend below, and a map in the corner. */
    private static final Cover COVER = new Cover(new Margins(24, 60, 54, 24), 174, 124);

    @Test
    void whatIsFittedLiesClearOfStripsAndMap() {
        for (Box box : new Box[] {
            new Box(0, 0, 4000, 3000), new Box(10, 10, 9000, 400), new Box(0, -900, 300, 6000), new Box(5, 5, 900, 600)
        }) {
            assertClear(COVER.fit(CAMERA, box), box);
        }
    }

    @Test
    void aSmallBoxIsNotMovedAsideForAMapThatDoesNotTouchIt() {
        Box box = new Box(0, 0, 200, 100);
        assertThat(COVER.fit(CAMERA, box)).isEqualTo(CAMERA.fit(box, COVER.edges()));
    }

    @Test
    void aCardBelowTheMapIsMovedUpAndOneInTheMiddleStays() {
        Box below = new Box(350, 290, 100, 38);
        assertClear(COVER.reveal(CAMERA, below), below);
        assertThat(COVER.reveal(CAMERA, new Box(0, 0, 100, 38))).isEqualTo(CAMERA);
    }

    @Test
    void aCardFarAwayComesIntoViewClearOfEverything() {
        for (double x = -5000; x <= 5000; x += 1250) {
            for (double y = -5000; y <= 5000; y += 1250) {
                Box card = new Box(x, y, 156, 38);
                assertClear(COVER.reveal(CAMERA, card), card);
            }
        }
    }

    private static void assertClear(Camera camera, Box box) {
        double right = camera.pixelX(box.right());
        double bottom = camera.pixelY(box.bottom());
        assertThat(camera.pixelX(box.x())).isGreaterThanOrEqualTo(24 - 1e-6);
        assertThat(camera.pixelY(box.y())).isGreaterThanOrEqualTo(24 - 1e-6);
        assertThat(right).isLessThanOrEqualTo(1000 - 60 + 1e-6);
        assertThat(bottom).isLessThanOrEqualTo(700 - 54 + 1e-6);
        assertThat(right <= 1000 - 174 + 1e-6 || bottom <= 700 - 124 + 1e-6)
                .as("clear of the map: %s, %s", right, bottom)
                .isTrue();
    }
}
