package dev.conescope.state.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.conescope.finding.FindingCode;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateListing;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyStatesTest {
    private static final String MODULES = """
            {"version": %d, "serial": 3, "terraform_version": "0.11.14", "modules": [
              {"path": ["root"], "outputs": {"o": "x"}, "depends_on": [], "resources": {
                "t_vpc.a": {"type": "t_vpc", "depends_on": [], "primary": {"id": "i", "attributes": {"id": "i", "n": "1"}},
                            "deposed": [], "provider": "provider.t"},
                "t_net.b.0": {"type": "t_net", "depends_on": ["t_vpc.a", "data.t_zone.z", "local.cidr"],
                              "primary": {"id": "i", "tainted": true}},
                "t_net.b.1": {"type": "t_net", "depends_on": ["t_vpc.a.*", "local.cidr"], "primary": {"id": "j"},
                              "deposed": [{"id": "old"}, {"id": "older"}]},
                "data.t_zone.z": {"type": "t_zone", "primary": {"id": "z"}},
                "t_app.c": {"type": "t_app", "depends_on": ["module.db", "t_net.b.1"], "primary": {"id": "c"}}}},
              {"path": ["root", "db"], "resources": {"t_db.d": {"type": "t_db", "depends_on": ["t_key.k"], "primary": {}}}},
              {"path": ["root", "db", "key"], "resources": {"t_key.k": {"type": "t_key", "primary": null}}}]}""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void resourcesOfModulesAreReadWithTheirDirectDependencies(int version) throws StateReadException {
        StateSnapshot state = States.load(MODULES.formatted(version));

        assertThat(state.metadata().version()).isEqualTo(version);
        assertThat(state.metadata().serial()).isEqualTo(3);
        assertThat(state.resources())
                .extracting(resource -> resource.address().toString(), LegacyStatesTest::needed)
                .containsExactly(
                        tuple("t_vpc.a", "[]"),
                        tuple("t_net.b", "[t_vpc.a, data.t_zone.z] [t_vpc.a] [] []"),
                        tuple("data.t_zone.z", "[]"),
                        tuple("t_app.c", "[module.db.t_db.d, module.db.module.key.t_key.k, t_net.b]"),
                        tuple("module.db.t_db.d", "[module.db.t_key.k]"),
                        tuple("module.db.module.key.t_key.k", ""));
    }

    private static String needed(StateResource resource) {
        return String.join(
                " ",
                resource.instances().stream()
                        .map(instance -> instance.dependencies().toString())
                        .toList());
    }

    @Test
    void taintedAndDeposedObjectsAreTold() throws StateReadException {
        StateResource nets = States.load(MODULES.formatted(3)).resources().get(1);

        assertThat(nets.instances())
                .extracting(instance -> instance.key().toString(), StateInstance::tainted, StateInstance::deposed)
                .containsExactly(
                        tuple("[0]", true, null),
                        tuple("[1]", false, null),
                        tuple("[1]", false, "00000001"),
                        tuple("[1]", false, "00000002"));
    }

    @Test
    void theProviderIsTheNamedOneOrTheTypesOwn() throws StateReadException {
        assertThat(States.load(MODULES.formatted(3)).resources())
                .extracting(StateResource::provider)
                .startsWith("provider.t", "provider.t");
    }

    @Test
    void whatCannotBeResolvedIsCountedInOneWarning() throws StateReadException {
        assertThat(States.load(MODULES.formatted(3)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.UNRESOLVED_DEPENDENCY);
            assertThat(finding.message())
                    .startsWith("2 depends_on entries name what")
                    .contains("local.cidr");
        });
    }

    @Test
    void theListIsTerraforms() throws StateReadException {
        assertThat(StateListing.of(States.load(MODULES.formatted(3))))
                .extracting(Object::toString)
                .containsExactly("data.t_zone.z", "t_app.c", "t_net.b[0]", "t_net.b[1]", "t_vpc.a", "module.db.t_db.d");
    }

    @Test
    void attributesAreReadFromTheirPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("old.tfstate"), MODULES.formatted(3));
        StateSnapshot state = new StreamingStateLoader().load(file);

        assertThat(new FileAttributeReader()
                        .read(
                                state.metadata(),
                                state.resources().getFirst().instances().getFirst()))
                .extracting(value -> value.name() + "=" + value.text())
                .containsExactly("id=i", "n=1");
    }

    @Test
    void anEmptyOldStateIsOne() throws StateReadException {
        assertThat(States.load("{\"version\": 3, \"modules\": [{\"path\": [\"root\"], \"resources\": {}}]}")
                        .resources())
                .isEmpty();
    }

    @Test
    void aKeyWithoutTypeAndAModuleWithoutPathAreShownWithAWarning() throws StateReadException {
        StateSnapshot state =
                States.load("{\"version\": 1, \"modules\": [{\"resources\": {\"bar\": {\"primary\": {}}}}]}");

        assertThat(state.resources())
                .extracting(resource -> resource.address().toString())
                .containsExactly("unknown.bar");
        assertThat(state.findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.KEY_WITHOUT_TYPE, FindingCode.MODULE_WITHOUT_PATH);
    }

    @Test
    void dependsOnOfTerraform012IsSeenFromTheModuleAndOfOpenTofuAbsolute() throws StateReadException {
        String state = """
                {"version": 4, "terraform_version": "%s", "resources": [
                  {"module": "module.m[0]", "mode": "managed", "type": "t", "name": "a", "instances": [
                    {"dependencies": ["module.m.t.far"], "depends_on": ["t.b", "data.t.d", "t.c[1]", "module.n"]}]},
                  {"module": "module.m[0].module.n", "mode": "managed", "type": "t", "name": "x", "instances": [{}]}]}""";

        assertThat(first(States.load(state.formatted("0.12.29"))))
                .hasToString("[module.m.t.far, module.m.t.b, module.m.data.t.d, module.m.t.c, module.m.module.n.t.x]");
        assertThat(first(States.load(state.formatted("1.13.0").replace("\"module.n\"", "\"module.m[0].module.n\""))))
                .hasToString("[module.m.t.far, t.b, data.t.d, t.c, module.m.module.n.t.x]");
    }

    @Test
    void dependsOnAloneIsEnough() throws StateReadException {
        StateSnapshot state = States.load("""
                {"version": 4, "terraform_version": "0.12.3", "resources": [
                  {"module": "module.m", "mode": "managed", "type": "t", "name": "a", "instances": [
                    {"depends_on": ["t.b", "data.t.c", "local.x", "local.x", "var.y"]}]}]}""");

        assertThat(first(state)).hasToString("[module.m.t.b, module.m.data.t.c]");
        assertThat(state.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.UNRESOLVED_DEPENDENCY);
            assertThat(finding.message())
                    .startsWith("3 depends_on entries name")
                    .contains("local.x, var.y");
        });
    }

    @Test
    void dependsOnThatANewerTerraformKeptIsSeenFromItsModuleWhereItNamesNothingElse() throws StateReadException {
        StateSnapshot state = States.load("""
                {"version": 4, "terraform_version": "1.5.7", "resources": [
                  {"module": "module.m", "mode": "managed", "type": "t", "name": "a", "instances": [
                    {"depends_on": ["t.b", "t.root", "module.n", "t.gone"]}]},
                  {"module": "module.m", "mode": "managed", "type": "t", "name": "b", "instances": [{}]},
                  {"module": "module.m.module.n", "mode": "managed", "type": "t", "name": "x", "instances": [{}]},
                  {"mode": "managed", "type": "t", "name": "root", "instances": [{}]}]}""");

        assertThat(first(state)).hasToString("[module.m.t.b, t.root, module.m.module.n.t.x, t.gone]");
    }

    @Test
    void aModuleInDependsOnIsEverythingInItAndInWhatItCalls() throws StateReadException {
        assertThat(States.load(MODULES.formatted(3))
                        .resources()
                        .get(3)
                        .instances()
                        .getFirst()
                        .dependencies())
                .extracting(Object::toString)
                .contains("module.db.t_db.d", "module.db.module.key.t_key.k");
    }

    @Test
    void equalEntriesOfOneModuleAreTheSameList() throws StateReadException {
        StateSnapshot state = States.load("""
                {"version": 3, "modules": [{"path": ["root"], "resources": {
                   "t.a": {"depends_on": ["module.m", "local.x"], "primary": {}},
                   "t.b": {"depends_on": ["module.m", "local.x"], "primary": {}}}},
                 {"path": ["root", "m"], "resources": {"t.c": {"primary": {}}, "t.d": {"primary": {}}}}]}""");

        assertThat(first(state)).hasToString("[module.m.t.c, module.m.t.d]");
        assertThat(state.resources().get(1).instances().getFirst().dependencies())
                .isSameAs(first(state));
        assertThat(state.findings().getFirst().message()).startsWith("2 depends_on entries");
    }

    @Test
    void modulesLieInEachOtherToALimit() throws StateReadException {
        String state = "{\"version\": 3, \"modules\": [{\"path\": [\"root\"%s], \"resources\": {\"t.a\": {}}}]}";

        assertThat(States.load(state.formatted(", \"m\"".repeat(200))).resources())
                .hasSize(1);
        assertThat(States.refusal(state.formatted(", \"m\"".repeat(201))))
                .hasMessageContaining("no more than 200 modules lie in each other");
        assertThat(States.refusal(States.withResources("{\"module\": \"" + "module.m.".repeat(200) + "module.m\"}")))
                .hasMessageContaining("expected no more than 200 modules in each other");
    }

    private static List<?> first(StateSnapshot state) {
        return state.resources().getFirst().instances().getFirst().dependencies();
    }
}
