package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as the JSON of a plan. */
class PlanFuzzTest {
    @MethodSource("dev.conescope.fuzz.Corpus#plans")
    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] bytes) {
        Readings.plan(bytes);
    }
}
