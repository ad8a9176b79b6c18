package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a state: versions 1 to 4 and the output of show -json. */
class StateFuzzTest {
    @MethodSource("dev.conescope.fuzz.Corpus#states")
    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] bytes) {
        Readings.state(bytes);
    }
}
