package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a state that OpenTofu may have encrypted. */
class EnvelopeFuzzTest {
    @MethodSource("dev.conescope.fuzz.Corpus#envelopes")
    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] bytes) {
        Readings.encryptedState(bytes);
    }
}
