package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a state that is read in parts, however small: what comes out is what the whole is. */
class PartedFuzzTest {
    @MethodSource("dev.conescope.state.read.PartedStates#small")
    @FuzzTest(maxDuration = "5m")
    void isReadOrLeftToOthers(byte[] bytes) {
        Readings.partedState(bytes);
    }
}
