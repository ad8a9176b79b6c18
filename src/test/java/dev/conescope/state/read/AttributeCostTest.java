package dev.conescope.state.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.conescope.state.StateReadException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class AttributeCostTest {
    private static final int LARGE = 64 << 20;
    private static final long SMALL_CHANGE = 1 << 20;

    @Test
    void whatLoadingAllocatesDoesNotGrowWithAttributes() throws StateReadException {
        allocatedFor(1);
        long small = allocatedFor(1);
        long large = allocatedFor(LARGE);

        assertThat(large - small).isLessThan(SMALL_CHANGE);
    }

    /** The bytes allocated by loading a state with one attribute of that length and as many bytes of small ones. */
    private static long allocatedFor(int length) throws StateReadException {
        byte[] block = "x".repeat(1 << 16).getBytes(UTF_8);
        byte[] members = ",\"k\": [1, \"é\", {\"n\": null}]".getBytes(UTF_8);
        var parts = new ArrayList<InputStream>();
        parts.add(bytes(
                "{\"version\": 4, \"resources\": [{\"mode\": \"data\", \"type\": \"t\", \"name\": \"n\", \"instances\": ["
                        + "{\"attributes\": {\"v\": \""));
        for (int i = 0; i < length; i += block.length) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(bytes("\""));
        for (int i = 0; i < length; i += block.length) {
            parts.add(new ByteArrayInputStream(members));
        }
        parts.add(bytes("}, \"private\": \"p\"}]}]}"));
        var input = new SequenceInputStream(Collections.enumeration(parts));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        new StreamingStateLoader().load(input, "s");
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
