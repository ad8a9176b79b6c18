package dev.conescope.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void oneIsSingular() {
        assertThat(Counted.of(1, "edge")).isEqualTo("1 edge");
        assertThat(Counted.of(1, "read stays", "reads stay")).isEqualTo("1 read stays");
    }

    @Test
    void noneAndManyArePlural() {
        assertThat(Counted.of(0, "edge")).isEqualTo("0 edges");
        assertThat(Counted.of(1440, "edge")).isEqualTo("1,440 edges");
        assertThat(Counted.of(2, "read stays", "reads stay")).isEqualTo("2 reads stay");
    }
}
