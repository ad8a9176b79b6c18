package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a plan that OpenTofu may have encrypted. */
class PlanEnvelopeFuzzTest {
    @MethodSource("dev.conescope.fuzz.Corpus#planEnvelopes")
    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] bytes) {
        Readings.encryptedPlan(bytes);
    }
}
