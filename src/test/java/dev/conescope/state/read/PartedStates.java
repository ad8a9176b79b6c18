package dev.conescope.state.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Finding;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.json.TrackedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** States that are read in parts although they are small. */
public final class PartedStates {
    private static final String RESOURCE = """
                {
                  "module": "module.s[\\"kö\\"]",
                  "mode": "managed",
                  "type": "t",
                  "name": "p%d",
                  "instances": [
                    {
                      "index_key": %d,
                      "attributes": {
                        "text": "a } ] \\" ",
                        "list": [1.5e3, null, [true]]
                      },
                      "private": "c2VjcmV0",
                      "dependencies": [
                        "t.h[0]",
                        "module.s.t.p1"
                      ]
                    }
                  ]
                }""".indent(4).stripTrailing();

    private PartedStates() {}

    /** States as Terraform indents them, with resources of one or several modules and odd dependencies. */
    public static List<byte[]> small() {
        return List.of(state(1), state(3), state(9));
    }

    private static byte[] state(int resources) {
        String list = IntStream.range(0, resources)
                .mapToObj(i -> RESOURCE.formatted(i, i))
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "version": 4,
                  "terraform_version": "1.11.4",
                  "serial": 7,
                  "lineage": "l",
                  "outputs": {},
                  "resources": [
                %s
                  ],
                  "check_results": null
                }
                """.formatted(list).getBytes(UTF_8);
    }

    /**
     * The document of a state that is read in parts of this length; null if that is left to whoever reads the whole.
     */
    static @Nullable DocumentReader parted(Path file, byte[] state, long length) throws IOException {
        Files.write(file, state);
        try (FileChannel channel = FileChannel.open(file)) {
            return PartedReader.read(channel, "s", length);
        }
    }

    /**
     * Reads a state in parts; what comes out, if anything, is what a parser makes of the whole. What stands outside
     * quotes inside a value is left to whoever reads the value, so then there is no whole.
     *
     * @param file where the state may be written
     * @return whether anything came out of both
     */
    public static boolean readTheSame(Path file, byte[] state, long length) throws IOException {
        DocumentReader document = parted(file, state, length);
        if (document == null) {
            return false;
        }
        StateSnapshot whole = whole(state);
        if (whole == null) {
            return false;
        }
        assertThat(document.resources()).isEqualTo(whole.resources());
        assertSame(document.findings(), whole.findings(), state.length < TrackedInput.CHUNK);
        assertThat(document.version()).isEqualTo(whole.metadata().version());
        assertThat(document.serial()).isEqualTo(whole.metadata().serial());
        assertThat(document.lineage()).isEqualTo(whole.metadata().lineage());
        assertThat(document.terraformVersion()).isEqualTo(whole.metadata().terraformVersion());
        return true;
    }

    /** Whoever reads the whole does not know any more where a string began that is longer than a chunk. */
    private static void assertSame(List<Finding> parted, List<Finding> whole, boolean places) {
        if (places) {
            assertThat(parted).isEqualTo(whole);
        } else {
            assertThat(parted.stream().map(Finding::code))
                    .isEqualTo(whole.stream().map(Finding::code).toList());
            assertThat(parted.stream().map(Finding::address))
                    .isEqualTo(whole.stream().map(Finding::address).toList());
        }
    }

    private static @Nullable StateSnapshot whole(byte[] state) {
        try {
            return new StreamingStateLoader().load(new ByteArrayInputStream(state), "s");
        } catch (StateReadException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("not valid JSON") || message.contains("NUL byte")) {
                return null;
            }
            throw new AssertionError("read in parts, but refused as a whole", e);
        }
    }
}
