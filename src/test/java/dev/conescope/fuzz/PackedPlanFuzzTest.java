package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a plan whose JSON may be packed with gzip. */
class PackedPlanFuzzTest {
    @MethodSource("dev.conescope.fuzz.Corpus#packedPlans")
    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] bytes) {
        Readings.plan(bytes);
    }
}
