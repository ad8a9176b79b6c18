package dev.conescope.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MachineTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void loaderFindsWhatIsThereAndNothingElse() {
        Machine machine = Machine.here();
        assertThat(machine.hasLibrary("libc.so.6")).isTrue();
        assertThat(machine.hasLibrary("libconescope-has-none.so.1")).isFalse();
    }

    @Test
    void testsRunOnTheHeadlessPlatform() {
        assertThat(Machine.here().headlessPlatform()).isTrue();
    }
}
