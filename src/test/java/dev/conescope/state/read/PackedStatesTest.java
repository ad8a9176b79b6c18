package dev.conescope.state.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.plan.read.PlanLoader;
import dev.conescope.state.AttributeValue;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.testkit.Packing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedStatesTest {
    private static final String OUT_OF_PROPORTION =
            "s\\.tfstate: this is no packed state or plan: [0-9,]+ packed bytes have become 2(68|69|70),[0-9,]+ already,"
                    + " more than 200 times as many; .*unpack it and open the plain file.*";
    private static final String STATE = States.withResources(
            States.resource("a", "{\"attributes\": {\"id\": \"é\"}}"),
            States.resource("b", "{\"status\": \"tainted\"}"));

    @TempDir
    private Path folder;

    @Test
    void aPackedStateIsTheSameState() throws Exception {
        StateSnapshot plain = States.load(STATE);

        for (byte[] packed : List.of(
                gzip(STATE), zip("README.md", "prod/terraform.tfstate", "prod/terraform.tfstate.backup", "x.json"))) {
            Path file = Files.write(folder.resolve("packed"), packed);
            StateSnapshot state = new StreamingStateLoader().load(file);
            assertThat(state.resources()).isEqualTo(plain.resources());
            assertThat(state.metadata().bytes()).isEqualTo(STATE.getBytes(UTF_8).length);
            assertThat(new StreamingStateLoader()
                            .load(new ByteArrayInputStream(packed), "-")
                            .resources())
                    .isEqualTo(plain.resources());
        }
    }

    @Test
    void attributesOfWhatCannotBeReadTwiceAreKeptOnlyWhenAskedFor() throws Exception {
        var keeping = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes());
        for (byte[] packed : List.of(gzip(STATE), zip("terraform.tfstate"), STATE.getBytes(UTF_8))) {
            StateSnapshot state = keeping.load(new ByteArrayInputStream(packed), "-");
            assertThat(attributes(state)).containsExactly(new AttributeValue("id", "é", false));
            Objects.requireNonNull(state.metadata().attributes()).close();
            assertThatThrownBy(() -> attributes(state))
                    .isInstanceOf(StateReadException.class)
                    .hasMessageContaining("another state has been opened since");
        }
        assertThatThrownBy(
                        () -> attributes(new StreamingStateLoader().load(new ByteArrayInputStream(gzip(STATE)), "-")))
                .isInstanceOf(StateReadException.class)
                .hasMessageContaining("only its structure was kept");
    }

    @Test
    void theKeptBytesLieInNoFileThatOutlivesTheProgram() throws Exception {
        var before = spills();
        StateSnapshot state = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes())
                .load(new ByteArrayInputStream(gzip(STATE)), "-");
        Objects.requireNonNull(state.metadata().attributes()).close();

        assertThat(spills()).isSubsetOf(before);
    }

    private static List<Path> spills() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("conescope-spill-"))
                    .toList();
        }
    }

    @Test
    void whatIsNoStateInAPackedFileIsTold() throws IOException {
        assertThat(States.refusal(zip("README.md", "main.tf")))
                .hasMessage("s.tfstate: this is a ZIP file without a state: none of its 2 files is named *.tfstate or"
                        + " *.json");
        assertThat(States.refusal(zip("tfplan", "tfstate"))).hasMessageContaining("this is a saved plan");
        assertThat(States.refusal(gzip("{\"version\": 4, "))).hasMessageStartingWith("s.tfstate:1:16: the file ends");
        assertThat(States.refusal(Arrays.copyOf(gzip(STATE), 60)))
                .hasMessageStartingWith("s.tfstate: the packed file is damaged or cut off");
        assertThat(States.refusal(new byte[] {0x1F, (byte) 0x8B, 8}))
                .hasMessageStartingWith("s.tfstate: the packed file is damaged or cut off");
    }

    @Test
    void severalStatesInAZipFileAreToldSinceNobodySeesWhichOneIsMeant() throws IOException {
        assertThat(States.refusal(zip("a.tfstate", "a.tfstate.backup", "b/b.tfstate")))
                .hasMessage(
                        "s.tfstate: reading the file failed: the ZIP file holds several states, such as a.tfstate and"
                                + " b/b.tfstate; unpack it and give one of them: unzip FILE");
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() throws Exception {
        byte[] inGzip = Packing.gzipBomb();
        assertThat(States.refusal(inGzip)).hasMessageMatching(OUT_OF_PROPORTION);
        assertThat(States.refusal(Packing.zipBomb("terraform.tfstate"))).hasMessageMatching(OUT_OF_PROPORTION);
        assertThat(States.refusal(Packing.zipBomb("README.md")))
                .as("of which the bomb is passed over")
                .hasMessageMatching(OUT_OF_PROPORTION);
        assertThatThrownBy(() -> new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes())
                        .load(new ByteArrayInputStream(inGzip), "s.tfstate"))
                .hasMessageMatching(OUT_OF_PROPORTION);
        assertThatThrownBy(() -> PlanLoader.load(new ByteArrayInputStream(inGzip), "s.tfstate"))
                .hasMessageMatching(OUT_OF_PROPORTION);
    }

    private static List<AttributeValue> attributes(StateSnapshot state) throws StateReadException {
        return new FileAttributeReader()
                .read(state.metadata(), state.resources().getFirst().instances().getFirst());
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Files of these names, each with the state in it. */
    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new ZipOutputStream(bytes)) {
            for (String name : names) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write(STATE.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
