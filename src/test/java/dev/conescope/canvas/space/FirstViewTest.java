package dev.conescope.canvas.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.draw.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstViewTest {
    private static final Camera CAMERA = new Camera(0, 0, 1, 1000, 700);
    private static final Cover COVER = new Cover(new Margins(24, 60, 54, 24), 174, 124);
    private static final double READABLE = 0.7;

    private static Box card(double x, double y) {
        return new Box(x, y, 156, 38);
    }

    private static FirstView view(List<Box> cards) {
        return new FirstView(CAMERA, COVER, cards.stream().reduce(cards.getFirst(), Box::union), READABLE);
    }

    private static List<Box> seen(Camera camera, List<Box> cards) {
        return cards.stream().filter(card -> COVER.clear(camera, card)).toList();
    }

    /** Columns that are far more than fit, a few cards at the left, most of them low. */
    private static List<Box> wide() {
        List<Box> cards = new ArrayList<>(List.of(card(0, 100), card(0, 3000), card(0, 3060)));
        for (int column = 1; column < 20; column++) {
            for (int row = 0; row < 6; row++) {
                cards.add(card(column * 206, 2900 + row * 54));
            }
        }
        return cards;
    }

    @Test
    void allIsShownWhereNamesCanBeReadThen() {
        List<Box> cards = List.of(card(0, 0), card(900, 500));

        Camera camera = view(cards).ofAll(cards);

        assertThat(seen(camera, cards)).hasSize(2);
        assertThat(camera.scale()).isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void aWideStateOpensAtItsLeftWhereMostIs() {
        List<Box> cards = wide();

        Camera camera = view(cards).ofAll(cards);

        assertThat(camera.scale()).isEqualTo(READABLE);
        assertThat(seen(camera, cards)).contains(card(0, 3000), card(0, 3060)).hasSizeGreaterThan(20);
        assertThat(camera.pixelX(0)).isBetween(23.0, 25.0);
    }

    @Test
    void whatMattersIsShownWholeWhereItFits() {
        List<Box> cards = wide();
        List<Box> cone = List.of(card(206 * 15, 2900), card(206 * 17, 3000));

        Camera camera = view(cards).of(List.of(cone));

        assertThat(seen(camera, cone)).isEqualTo(cone);
        assertThat(camera.scale()).isBetween(READABLE, 1.0);
    }

    @Test
    void theTargetsAreShownWhereTheConeDoesNotFit() {
        List<Box> cards = wide();
        List<Box> targets = List.of(card(206 * 15, 2900));

        Camera camera = view(cards).of(List.of(cards, targets));

        assertThat(seen(camera, targets)).isEqualTo(targets);
    }

    @Test
    void ofScatteredTargetsAsManyAsCanBeSeenAre() {
        List<Box> cards = wide();
        List<Box> targets = List.of(card(0, 100), card(206 * 15, 2900), card(206 * 16, 2954), card(206 * 19, 3170));

        Camera camera = view(cards).of(List.of(cards, targets));

        assertThat(seen(camera, targets)).containsExactlyElementsOf(targets.subList(1, 4));
        assertThat(camera.scale()).isEqualTo(READABLE);
    }

    @Test
    void aPictureOfNothingIsNoCase() {
        assertThat(new FirstView(CAMERA, COVER, Box.EMPTY, READABLE).ofAll(List.of()))
                .isEqualTo(CAMERA.fit(Box.EMPTY, COVER.edges()));
    }
}
