package dev.conescope.state.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.finding.Place;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.read.StreamingStateLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueCheckTest {
    private static final Path SAMPLE = Path.of("assets", "samples", "web-platform", "terraform.tfstate");
    private static final String BROKEN = """
            {"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "x", "outputs": {}, "resources": [
              {"mode": "managed", "type": "terraform_data", "name": "a",
               "provider": "provider[\\"terraform.io/builtin/terraform\\"]", "instances": [
                 {"schema_version": 0, "attributes": {"id": tru }}]}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private static StateMetadata load(Path file) throws StateReadException {
        return new StreamingStateLoader().load(file).metadata();
    }

    private static @Nullable StateReadException fault(StateMetadata state) {
        return ValueCheck.fault(state, () -> false);
    }

    @Test
    void nothingIsWrongWithASample() throws Exception {
        assertThat(fault(load(SAMPLE))).isNull();
    }

    @Test
    void aValueThatIsNoJsonIsToldWithItsPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.tfstate"), BROKEN);

        StateReadException fault = Objects.requireNonNull(fault(load(file)));

        Place place = Objects.requireNonNull(fault.place());
        assertThat(place.line()).isEqualTo(4);
        assertThat(fault).hasMessageContaining("broken.tfstate:4:");
    }

    @Test
    void aPackedFileIsUnpacked() throws Exception {
        Path file = folder.resolve("broken.tfstate.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(BROKEN.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(fault(load(file))).isNotNull();
    }

    @Test
    void ofAFileThatWasWrittenSinceNothingIsSaid() throws Exception {
        Path file = Files.copy(SAMPLE, folder.resolve("state.tfstate"));
        StateMetadata state = load(file);
        Files.writeString(file, BROKEN);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        assertThat(fault(state)).isNull();
    }

    @Test
    void nobodyIsToldWhoDoesNotWantToKnowAnyMore() throws StateReadException {
        StateMetadata state = load(SAMPLE);

        assertThatThrownBy(() -> ValueCheck.fault(state, () -> true)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aFileThatIsGoneIsTold() throws StateReadException, IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("state.tfstate"));
        StateMetadata state = load(file);
        Files.delete(file);

        assertThat(fault(state)).isNotNull();
    }
}
