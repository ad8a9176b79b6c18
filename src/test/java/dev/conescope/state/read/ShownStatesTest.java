package dev.conescope.state.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.conescope.state.AttributeValue;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code show -json} prints of a state. */
class ShownStatesTest {
    private static final String SHOWN = """
            {"format_version": "1.0", "terraform_version": "1.11.4", "values": {
              "outputs": {"resources": {"value": ["x"], "sensitive": false}},
              "root_module": {
                "resources": [
                  {"address": "t.a", "mode": "managed", "type": "t", "name": "a", "provider_name": "p", "schema_version": 0,
                   "values": {"id": "i", "pin": "1"}, "sensitive_values": {"pin": true, "tags": {}}},
                  {"address": "t.a", "mode": "managed", "type": "t", "name": "a", "deposed_key": "12345678"}],
                "child_modules": [{"address": "module.m[\\"k\\"]",
                  "resources": [
                    {"address": "module.m[\\"k\\"].t.b[0]", "index": 0, "depends_on": ["t.a"], "tainted": true},
                    {"address": "module.m[\\"k\\"].t.b[1]", "index": 1, "depends_on": ["t.a"]}],
                  "child_modules": [{"address": "module.m[\\"k\\"].module.n", "resources": [
                    {"address": "module.m[\\"k\\"].module.n.data.t.c", "mode": "data"}]}]}]}}}""";

    @Test
    void resourcesOfAllModulesAreRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("shown.json"), SHOWN);
        StateSnapshot state = new StreamingStateLoader().load(file);

        assertThat(state.metadata().version()).isZero();
        assertThat(state.metadata().terraformVersion()).isEqualTo("1.11.4");
        assertThat(state.findings()).isEmpty();
        assertThat(state.resources())
                .extracting(resource -> resource.address().toString(), StateResource::provider)
                .containsExactly(
                        tuple("t.a", "p"),
                        tuple("module.m[\"k\"].t.b", ""),
                        tuple("module.m[\"k\"].module.n.data.t.c", ""));
        assertThat(state.resources().getFirst().instances())
                .extracting(StateInstance::deposed)
                .containsExactly(null, "12345678");
        assertThat(state.resources().get(1).instances())
                .extracting(
                        instance -> instance.key().toString(),
                        StateInstance::tainted,
                        instance -> instance.dependencies().toString())
                .containsExactly(tuple("[0]", true, "[t.a]"), tuple("[1]", false, "[t.a]"));
        assertThat(new FileAttributeReader()
                        .read(
                                state.metadata(),
                                state.resources().getFirst().instances().getFirst()))
                .containsExactly(new AttributeValue("id", "i", false), new AttributeValue("pin", "1", true));
    }

    @Test
    void aMarkThatIsNoneIsPassedOver() throws StateReadException {
        String odd = SHOWN.replace("\"tainted\": true", "\"tainted\": [true, {\"address\": \"t.x\"}]");

        assertThat(States.load(odd).resources().get(1).instances())
                .extracting(StateInstance::tainted)
                .containsExactly(false, false);
    }

    @Test
    void whatStandsInNoModuleIsNoResource() throws StateReadException {
        String odd =
                SHOWN.replace("\"child_modules\": [{\"address\": \"module.m[\\\"k\\\"]\"", "\"other\": [{\"x\": 1");

        assertThat(odd).isNotEqualTo(SHOWN);
        assertThat(States.load(odd).resources())
                .extracting(resource -> resource.address().toString())
                .containsExactly("t.a");
    }

    @Test
    void anEmptyStateHasNoValues() throws StateReadException {
        assertThat(States.load("{\"format_version\": \"1.0\"}").resources()).isEmpty();
    }
}
