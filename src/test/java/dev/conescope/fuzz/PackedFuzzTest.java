package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a state that may be packed with gzip or ZIP. */
class PackedFuzzTest {
    @MethodSource("dev.conescope.fuzz.Corpus#packed")
    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] bytes) {
        Readings.packedState(bytes);
    }
}
