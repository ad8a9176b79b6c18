package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DetailTest {
    @Test
    void nothingComesOrGoesAtOnce() {
        for (double zoom = 0.05; zoom < 4; zoom *= 1.005) {
            Detail one = new Detail(zoom);
            Detail next = new Detail(zoom * 1.005);
            assertThat(next.names() - one.names()).isBetween(0.0, 0.05);
            assertThat(next.lines() - one.lines()).isBetween(0.0, 0.03);
            assertThat(next.words() - one.words()).isBetween(0.0, 0.12);
            assertThat(one.farWords() - next.farWords()).isBetween(0.0, 0.15);
        }
    }

    @Test
    void everythingIsToldFromNearAndNothingFromAfar() {
        assertThat(Detail.FULL.names()).isEqualTo(1);
        assertThat(Detail.FULL.lines()).isEqualTo(1);
        assertThat(new Detail(0.3).blocks()).isTrue();
        assertThat(new Detail(0.5).blocks()).isFalse();
        assertThat(new Detail(0.4).names()).isEqualTo(1);
        assertThat(new Detail(0.5).lines()).isZero();
    }

    @Test
    void aNameOnABlockIsAllButGoneBeforeTheOneOnTheCardCanBeRead() {
        for (double zoom = 0.05; zoom < 4; zoom *= 1.005) {
            Detail detail = new Detail(zoom);
            assertThat(Math.min(detail.words(), detail.farWords())).isLessThan(0.1);
        }
        assertThat(new Detail(0.335).farWords()).isEqualTo(1);
        assertThat(new Detail(0.335).words()).isZero();
    }

    @Test
    void sizesDoNotFallBelowAsManyPixels() {
        assertThat(new Detail(0.5).atLeast(2, 1.6)).isCloseTo(3.2, within(1e-9));
        assertThat(Detail.FULL.atLeast(2, 1.6)).isEqualTo(2);
    }
}
