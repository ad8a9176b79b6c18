package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a state that may be packed with gzip or ZIP. */
class PackedFuzzTest {
    @FuzzTest(maxDuration = "5m")
    @MethodSource("dev.conescope.fuzz.Corpus#packed")
    void isReadOrRefused(byte[] bytes) {
        Readings.packedState(bytes);
    }
}
