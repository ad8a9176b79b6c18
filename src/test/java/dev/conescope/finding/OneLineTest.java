package dev.conescope.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void controlCharactersBecomeSpaces() {
        assertThat(OneLine.of("a\r\nb\u0085c\0")).isEqualTo("a b c ");
    }

    @Test
    void aLongMessageKeepsItsBeginningAndItsEnd() {
        String message =
                OneLine.of("s.tfstate:1:2: \"" + "x".repeat(100_000) + "\" is no address; pull the state again");

        assertThat(message)
                .startsWith("s.tfstate:1:2: \"xxx")
                .endsWith("xxx\" is no address; pull the state again")
                .contains("characters left out]")
                .hasSizeLessThan(4_000);
    }

    @Test
    void aFindingIsOneLineToo() {
        assertThat(Finding.of(FindingCode.TAINTED, "a\nb", null).message()).isEqualTo("a b");
    }
}
