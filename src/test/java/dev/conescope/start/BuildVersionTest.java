package dev.conescope.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildVersionTest {
    @Test
    void buildFilledInTheVersion() {
        assertThat(BuildVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-\\w+)?");
    }
}
