package dev.conescope.state.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Place;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamingStateLoaderTest {
    @Test
    void readsTheHeaderOfAFile() throws Exception {
        Path file = States.V4.resolve("deposed-tainted.tfstate");
        var metadata = new StreamingStateLoader().load(file).metadata();

        assertThat(metadata.name()).isEqualTo(file.toString());
        assertThat(metadata.file()).isEqualTo(file);
        assertThat(metadata.bytes()).isEqualTo(Files.size(file));
        assertThat(metadata.modified())
                .isEqualTo(Files.getLastModifiedTime(file).toInstant());
        assertThat(metadata.version()).isEqualTo(4);
        assertThat(metadata.terraformVersion()).isEqualTo("1.11.4");
        assertThat(metadata.serial()).isEqualTo(10);
        assertThat(metadata.lineage()).isEqualTo("11d6588d-4a59-e425-b19a-873bf39e3489");
    }

    @Test
    void readsResourcesInstancesAndDependencies() throws Exception {
        var state = new StreamingStateLoader().load(States.V4.resolve("deposed-tainted.tfstate"));

        assertThat(state.resources())
                .extracting(resource -> resource.address().toString())
                .containsExactly(
                        "terraform_data.base", "terraform_data.cbd", "terraform_data.leaf", "terraform_data.user");
        StateResource cbd = state.resources().get(1);
        assertThat(cbd.provider()).isEqualTo("provider[\"terraform.io/builtin/terraform\"]");
        assertThat(cbd.instances())
                .extracting(StateInstance::key, StateInstance::deposed)
                .containsExactly(
                        tuple(new InstanceKey.IntKey(0), null),
                        tuple(new InstanceKey.IntKey(0), "4b303021"),
                        tuple(new InstanceKey.IntKey(1), null));
        assertThat(cbd.instances().getFirst().dependencies()).hasToString("[terraform_data.base]");
        assertThat(state.instanceCount()).isEqualTo(5);
        assertThat(state.findings()).isEmpty();
    }

    @Test
    void readsMembersInAnyOrderWithTheVersionLast() throws Exception {
        var state = States.load("""
                {"resources": [{"instances": [{"dependencies": ["t.b"], "attributes": {"a": {"b": [1, {}]}},
                   "status": "tainted", "index_key": "k"}], "name": "a", "type": "t", "module": "module.m[0]",
                   "mode": "data", "unknown": {"x": [[]]}}],
                 "lineage": "l", "unknown": [{}], "serial": 3, "version": 4}""");

        StateResource resource = state.resources().getFirst();
        assertThat(resource.address()).hasToString("module.m[0].data.t.a");
        assertThat(resource.address().mode()).isEqualTo(ResourceMode.DATA);
        assertThat(resource.instances().getFirst().tainted()).isTrue();
        assertThat(resource.instances().getFirst().key()).isEqualTo(new InstanceKey.StringKey("k"));
        assertThat(resource.instances().getFirst().dependencies()).hasToString("[t.b]");
        assertThat(state.metadata().serial()).isEqualTo(3);
    }

    @Test
    void anAlmostEmptyStateIsOne() throws Exception {
        var state = States.load("{\"version\":4}");

        assertThat(state.resources()).isEmpty();
        assertThat(state.metadata().terraformVersion()).isEmpty();
    }

    @Test
    void nullsAreAbsent() throws Exception {
        var state = States.load("""
                {"version": 4, "serial": null, "lineage": null, "terraform_version": null, "resources": [
                  {"module": null, "mode": "managed", "type": "t", "name": "a", "provider": null, "instances": null},
                  {"mode": "managed", "type": "t", "name": "b", "instances":
                    [{"index_key": null, "status": null, "deposed": null, "dependencies": null, "attributes": null}]}]}""");

        assertThat(state.resources().getFirst().instances()).isEmpty();
        StateInstance instance = state.resources().getLast().instances().getFirst();
        assertThat(instance.key()).isEqualTo(InstanceKey.NONE);
        assertThat(instance.isCurrent()).isTrue();
        assertThat(instance.dependencies()).isEmpty();
    }

    @Test
    void cutsTheFractionOffANumberedKeyAsTerraformDoes() throws Exception {
        var state = States.load(States.withResources(
                States.resource("a", "{\"index_key\": 1.5}", "{\"index_key\": -2.9}", "{\"index_key\": 3e1}")));

        assertThat(state.resources().getFirst().instances())
                .extracting(instance -> instance.key().toString())
                .containsExactly("[1]", "[-2]", "[30]");
    }

    @Test
    void equalDependencyListsAreTheSameObject() throws StateReadException {
        var state = States.load(States.withResources(
                States.resource("a", "{\"dependencies\": [\"module.m.t.x\", \"t.y\"]}"),
                States.resource(
                        "b",
                        "{\"dependencies\": [\"module.m[0].t.x\", \"t.y\"]}",
                        "{\"index_key\": 1, \"dependencies\": [\"t.y\"]}")));

        StateInstance first = state.resources().getFirst().instances().getFirst();
        List<StateInstance> others = state.resources().getLast().instances();
        assertThat(others.getFirst().dependencies()).isSameAs(first.dependencies());
        assertThat(others.getLast().dependencies().getFirst())
                .isSameAs(first.dependencies().getLast());
        assertThat(state.findings()).isEmpty();
    }

    @Test
    void aDependencyOnAnInstanceMeansItsResourceAndIsToldOnce() throws StateReadException {
        var state = States.load("""
                {"version": 4, "resources": [{"mode": "managed", "type": "t", "name": "a", "instances": [
                  {"index_key": 0, "dependencies": ["t.é[\\"k\\"]", "t.b[3]", "t.b[4]"]},
                  {"index_key": 1, "dependencies": ["t.b[3]"]}]}]}""");

        assertThat(state.resources().getFirst().instances().getFirst().dependencies())
                .hasToString("[t.é, t.b]");
        assertThat(state.findings())
                .extracting(finding -> finding.code(), finding -> finding.address(), finding -> finding.place())
                .containsExactly(
                        tuple(FindingCode.DEPENDENCY_WITH_KEY, "t.é[\"k\"]", new Place("s.tfstate", 2, 37)),
                        tuple(FindingCode.DEPENDENCY_WITH_KEY, "t.b[3]", new Place("s.tfstate", 2, 51)),
                        tuple(FindingCode.DEPENDENCY_WITH_KEY, "t.b[4]", new Place("s.tfstate", 2, 61)));
        assertThat(state.findings().get(1).message()).contains("found 2 times", "whole resource t.b");
    }

    @Test
    void aDependencyThatIsNoResourceIsLeftOutAndTold() throws StateReadException {
        var state = States.load(
                States.withResources(States.resource("a", "{\"dependencies\": [\"bogus!!\", \"t.b\", \"module.m\"]}")));

        assertThat(state.resources().getFirst().instances().getFirst().dependencies())
                .hasToString("[t.b]");
        assertThat(state.findings())
                .extracting(finding -> finding.code(), finding -> finding.address())
                .containsExactly(
                        tuple(FindingCode.UNREADABLE_DEPENDENCY, "bogus!!"),
                        tuple(FindingCode.UNREADABLE_DEPENDENCY, "module.m"));
    }

    @Test
    void entriesOfOneAddressAreOneResource() throws StateReadException {
        var state = States.load(States.withResources(
                States.resource("a", "{\"index_key\": 0}"),
                States.resource("b"),
                States.resource("a", "{\"index_key\": 1}")));

        assertThat(state.resources()).hasSize(2);
        assertThat(state.resources().getFirst().instances()).hasSize(2);
        assertThat(state.findings())
                .extracting(finding -> finding.code(), finding -> finding.address(), finding -> finding.place())
                .containsExactly(tuple(FindingCode.DUPLICATE_ADDRESS, "t.a", new Place("s.tfstate", 4, 1)));
    }

    @Test
    void theFirstOfTwoCurrentInstancesCounts() throws StateReadException {
        var state = States.load(States.withResources(States.resource(
                "a",
                "{\"index_key\": \"k\", \"status\": \"tainted\"}",
                "{\"index_key\": \"k\", \"deposed\": \"00000001\"}",
                "{\"index_key\": \"k\"}")));

        assertThat(state.resources().getFirst().instances())
                .extracting(StateInstance::tainted, StateInstance::deposed)
                .containsExactly(tuple(true, null), tuple(false, "00000001"));
        assertThat(state.findings())
                .extracting(finding -> finding.code(), finding -> finding.address(), finding -> finding.place())
                .containsExactly(tuple(FindingCode.DUPLICATE_INSTANCE, "t.a[\"k\"]", new Place("s.tfstate", 4, 1)));
    }

    @Test
    void theLastOfTwoMembersOfOneNameCounts() throws StateReadException {
        var state = States.load("""
                {"version": 5, "version": 4, "resources": [%s], "resources": [%s]}""".formatted(States.resource("a"), States.resource("b")));

        assertThat(state.resources())
                .extracting(resource -> resource.address().name())
                .containsExactly("b");
    }

    @Test
    void takesTheProviderOfTheFirstInstanceWhereTheResourceHasNone() throws StateReadException {
        var state = States.load(States.withResources("""
                {"mode": "managed", "type": "t", "name": "a", "instances":
                  [{"index_key": 0, "provider": "p[\\"x\\"]"}, {"index_key": 1, "provider": "p[\\"y\\"]"}]}"""));

        assertThat(state.resources().getFirst().provider()).isEqualTo("p[\"x\"]");
    }

    @Test
    void standardInputHasNoFile() throws StateReadException {
        var metadata = States.load("{\"version\": 4}").metadata();

        assertThat(metadata.file()).isNull();
        assertThat(metadata.modified()).isNull();
        assertThat(metadata.bytes()).isEqualTo(14);
    }

    @Test
    void instancesKeepTheirOwnProviders() throws Exception {
        StateSnapshot state =
                new StreamingStateLoader().load(Path.of("src/test/resources/states/formats/opentofu.tfstate"));
        String aws = "provider[\"registry.opentofu.org/hashicorp/aws\"]";

        assertThat(state.resources().getFirst().providers())
                .containsExactly(aws + ".by_region[\"eu-west-1\"]", aws + ".by_region[\"us-east-1\"]");
        assertThat(state.resources().getFirst().instanceProviders()).hasSize(2);
        assertThat(state.resources().get(1).providers()).containsExactly(aws);
        assertThat(state.resources().get(1).instanceProviders()).isEmpty();
    }

    @Test
    void membersThatComeTwiceAreToldSinceWhatTheFirstHoldIsLost() throws Exception {
        StateSnapshot state = States.load(
                "{\"version\": 4, \"resources\": [{\"mode\": \"managed\", \"type\": \"t\", \"name\": \"a\"}],"
                        + "\n\"resources\": []}");

        assertThat(state.resources()).isEmpty();
        assertThat(state.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.DUPLICATE_MEMBER);
            assertThat(finding.place()).isEqualTo(new Place("s.tfstate", 2, 14));
        });
    }
}
