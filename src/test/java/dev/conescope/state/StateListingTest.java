package dev.conescope.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.state.read.StreamingStateLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateListingTest {
    private static final Path STATES = Path.of("src/test/resources/states");

    /** The {@code .list} files are what Terraform 1.11.4 printed. */
    @ParameterizedTest
    @ValueSource(strings = {"v4/strange-keys", "v4/deposed-tainted", "formats/v1", "formats/v2", "formats/v3"})
    void listsWhatTerraformPrinted(String name) throws Exception {
        var state = new StreamingStateLoader().load(STATES.resolve(name + ".tfstate"));

        assertThat(StateListing.of(state).stream().map(Object::toString))
                .containsExactlyElementsOf(Files.readAllLines(STATES.resolve(name + ".list")));
    }
}
