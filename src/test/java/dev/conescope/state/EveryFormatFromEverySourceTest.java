package dev.conescope.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.state.read.FileAttributeReader;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.Envelopes;
import dev.conescope.testkit.Packing;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says opens: every format of a state, however it is packed and wherever it comes from. */
class EveryFormatFromEverySourceTest {
    private static final Path STATES = Path.of("src/test/resources/states");

    private static final LoadOptions OPTIONS = LoadOptions.DEFAULT
            .keepingAttributes()
            .withSecrets(PassphraseSource.ofEnvironment(Map.of("TF_ENCRYPTION", Envelopes.CONFIGURATION)::get));

    private static final Map<String, UnaryOperator<byte[]>> PACKINGS = Map.of(
            "plain",
            UnaryOperator.identity(),
            "gzip",
            Packing::gzip,
            "zip",
            Packing::zip,
            "encrypted",
            Envelopes::around,
            "encrypted, then gzip",
            state -> Packing.gzip(Envelopes.around(state)),
            "encrypted, then zip",
            state -> Packing.zip(Envelopes.around(state)));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formats/v1.tfstate",
                "formats/v2.tfstate",
                "formats/v3.tfstate",
                "formats/terraform-0.12.tfstate",
                "v4/deposed-tainted.tfstate",
                "formats/opentofu.tfstate",
                "formats/shown.json",
            })
    void isTheSameStateWithTheSameAttributes(String name) throws Exception {
        var loader = new StreamingStateLoader(OPTIONS);
        StateSnapshot plain = loader.load(STATES.resolve(name));
        List<AttributeValue> attributes = attributes(plain);
        assertThat(attributes).isNotEmpty();

        for (var packing : PACKINGS.entrySet()) {
            byte[] packed = packing.getValue().apply(Files.readAllBytes(STATES.resolve(name)));
            Path file = Files.write(folder.resolve("state"), packed);
            for (StateSnapshot state : List.of(loader.load(file), loader.load(new ByteArrayInputStream(packed), "-"))) {
                assertThat(state.resources()).as(packing.getKey()).isEqualTo(plain.resources());
                assertThat(attributes(state)).as(packing.getKey()).isEqualTo(attributes);
                Objects.requireNonNull(state.metadata().attributes()).close();
            }
        }
    }

    private static List<AttributeValue> attributes(StateSnapshot state) throws StateReadException {
        var all = new ArrayList<AttributeValue>();
        for (StateResource resource : state.resources()) {
            for (StateInstance instance : resource.instances()) {
                all.addAll(new FileAttributeReader().read(state.metadata(), instance));
            }
        }
        return all;
    }
}
