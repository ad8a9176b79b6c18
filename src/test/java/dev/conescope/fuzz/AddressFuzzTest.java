package dev.conescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as an address. */
class AddressFuzzTest {
    @MethodSource("dev.conescope.fuzz.Corpus#addressBytes")
    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] bytes) {
        Readings.address(bytes);
    }
}
