package dev.conescope.plan.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanAction;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.PlannedChange;
import dev.conescope.testkit.Packing;
import dev.conescope.testkit.SharedStates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanLoaderTest {
    private static final String EMPTY = "{\"root_module\": {}}";

    private static PlannedChange only(String change) throws PlanReadException {
        return Plans.load(Plans.json(change, EMPTY)).changes().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "no-op"            | NO_OP              | false
            "read"             | READ               | false
            "create"           | CREATE             | true
            "update"           | UPDATE             | true
            "delete"           | DELETE             | true
            "delete","create"  | DELETE_THEN_CREATE | true
            "create","delete"  | CREATE_THEN_DELETE | true
            "create","forget"  | CREATE_THEN_FORGET | true
            "forget","create"  | FORGET_THEN_CREATE | true
            "forget"           | FORGET             | true
            """)
    void everyActionIsKnown(String actions, PlanAction action, boolean changes) throws PlanReadException {
        PlannedChange change = only(Plans.change("a.b", actions, ""));

        assertThat(change.action()).isEqualTo(action);
        assertThat(change.changes()).isEqualTo(changes);
        assertThat(change.action().replaces()).isEqualTo(actions.contains(","));
    }

    @Test
    void tellsMovesImportsDeposedObjectsAndReasons() throws PlanReadException {
        PlannedChange moved = only(Plans.change("a.new[\"k\"]", "\"no-op\"", "\"previous_address\": \"a.old[0]\""));
        PlannedChange deposed = only(Plans.change("a.b", "\"delete\"", "\"deposed\": \"12345678\""));
        PlannedChange orphan =
                only(Plans.change("a.b", "\"delete\"", "\"action_reason\": \"delete_because_no_resource_config\""));
        PlannedChange imported =
                only("{\"address\": \"a.b\", \"change\": {\"importing\": {\"id\": \"i\"}, \"actions\": [\"no-op\"]}}");

        assertThat(moved.moved()).isTrue();
        assertThat(moved.changes()).isTrue();
        assertThat(moved.inState()).hasToString("a.old[0]");
        assertThat(deposed.deposed()).isEqualTo("12345678");
        assertThat(orphan.orphaned()).isTrue();
        assertThat(imported.imported()).isTrue();
        assertThat(imported.changes()).isTrue();
    }

    @Test
    void deferredInstancesOfUnknownKeysAreTheirResource() throws PlanReadException {
        Plan plan = Plans.load("""
                {"format_version": "1.2", "resource_changes": [], "deferred_changes": [
                  {"reason": "instance_count_unknown", "resource_change":
                    {"address": "module.m[*].a.b[*]", "change": {"actions": ["create"]}}}]}""");

        assertThat(plan.deferred()).hasSize(1);
        assertThat(plan.deferred().getFirst().address()).hasToString("module.m.a.b");
    }

    @Test
    void membersComeInAnyOrderAndOthersAreLeftOut() throws PlanReadException {
        Plan plan = Plans.load("""
                {"checks": [1, {"a": [[]]}], "errored": true, "complete": false, "resource_drift":
                  [{"change": {"actions": ["update"]}, "address": "a.b"}],
                 "resource_changes": null, "terraform_version": "1.9.0", "format_version": "1.0"}""");

        assertThat(plan.metadata().errored()).isTrue();
        assertThat(plan.metadata().complete()).isFalse();
        assertThat(plan.drift()).hasSize(1);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.configuration().isEmpty()).isTrue();
    }

    @Test
    void gzipIsReadAsWhatIsInside(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plan.json.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(Plans.json(Plans.change("a.b", "\"create\"", ""), EMPTY).getBytes(UTF_8));
        }

        assertThat(PlanLoader.load(file).changes()).hasSize(1);
    }

    @Test
    void gzipThatIsCutOffIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(Plans.json(Plans.change("a.b", "\"create\"", ""), EMPTY).getBytes(UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

        assertThat(Plans.refusal(half))
                .hasMessage(
                        "p.json: the gzip data is damaged or cut off; compress the plan's JSON again: gzip -k FILE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                          | holds no plan
            ` `                                                         | nothing but white space
            `[]`                                                        | a plan is a JSON object, but this is a list
            `{}`                                                        | this is no plan: it has no "format_version"
            `{"version": 4, "serial": 1, "lineage": "l"}`               | this is a state, not a plan
            `{"format_version": "1.0", "values": {}}`                   | this is show -json of a state
            `{"format_version": "1.0"}`                                 | it has neither changes nor a configuration
            `{"format_version": "2.0", "resource_changes": []}`         | update Conescope
            `{"encrypted_data": "x", "encryption_version": "v0"}`       | encrypted by OpenTofu
            `{"@level": "info"} {"@level": "info"}`                     | the log that plan -json prints
            `PK12`                                                      | a saved plan file
            `{"format_version": "1.0", "resource_changes": [{}]}`       | the change has no "actions"
            `{"format_version": "1.0", "resource_changes": 5}`          | expected a list in "resource_changes", but found a number
            `{"format_version": "1.0", "resource_changes": [`           | it was cut off
            `{"format_version": "1.0", "resource_changes": [}`          | not valid JSON
            `{"format_version": "1.0", "resource_changes": []} x`       | not valid JSON
            `{"format_version": "1.0", "resource_changes": []} 1`       | something follows the end
            """)
    void saysWhatAFileIsThatIsNoPlan(@Nullable String text, String said) {
        PlanReadException refusal = Plans.refusal(text == null ? "" : text);

        assertThat(refusal.getMessage()).startsWith("p.json:").contains(said).doesNotContain("\n");
    }

    @Test
    void saysWhatIsNoText() {
        byte[] plan = "{\"format_version\": \"1.2\", \"x\": \"é\"}".getBytes(ISO_8859_1);

        assertThat(Plans.refusal(plan)).hasMessageStartingWith("p.json: the file has bytes that are not UTF-8;");
        assertThat(Plans.refusal(Packing.gzip(Packing.gzip(plan))))
                .hasMessage("p.json: the file is compressed with gzip twice; decompress it once: gunzip -k FILE");
        assertThat(Plans.refusal("{}".getBytes(UTF_16LE))).hasMessageStartingWith("p.json: this is UTF-16 text");
    }

    @Test
    void faultsTellLineColumnAndAddress() {
        PlanReadException unknown = Plans.refusal("""
                {"format_version": "1.2", "resource_changes": [
                  {"address": "a.é", "change": {"actions": ["explode"]}}]}""");

        assertThat(unknown.getMessage()).startsWith("p.json:2:44: a.é: the plan has an action");
        assertThat(unknown.address()).isEqualTo("a.é");
        assertThat(unknown.place()).hasToString("p.json:2:44");
    }

    @ParameterizedTest
    @CsvSource({
        "made/m200/plan-mixed.json, 4",
        "made/m2000/plan-mixed.json.gz, 3",
        "aws/platform/plan-mixed.json.gz, 17",
        "made/deposed_tainted/plan.json, 1"
    })
    void realPlansAreReadWithTheirConfiguration(String name, int modules) throws PlanReadException {
        Plan plan = PlanLoader.load(SharedStates.file(name));

        assertThat(plan.metadata().formatVersion()).isEqualTo("1.2");
        assertThat(plan.changes()).isNotEmpty();
        assertThat(plan.configuration().modules()).hasSizeGreaterThanOrEqualTo(modules - 1);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(catchThrowableOfType(PlanReadException.class, () -> PlanLoader.load(Path.of("missing.json"))))
                .hasMessage("missing.json: there is no such file; check the path");
    }

    @Test
    void modulesLieInEachOtherToALimit() throws PlanReadException {
        assertThat(Plans.load(nestedModules(200)).configuration().modules()).hasSize(201);
        assertThat(Plans.refusal(nestedModules(201)))
                .hasMessageContaining("no more than 200 modules lie in each other");
    }

    private static String nestedModules(int depth) {
        return Plans.json(
                "",
                "{\"root_module\": {" + "\"module_calls\": {\"m\": {\"module\": {".repeat(depth) + "}}}".repeat(depth)
                        + "}}");
    }

    @Test
    void aPlanIsToldFromAStateByItsFirstMembers(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan"), "{\"variables\": {\"a\": 1}, \"planned_values\": {");
        Path shown = Files.writeString(folder.resolve("shown"), "{\"format_version\": \"1.0\", \"values\": {}}");
        Path state = Files.writeString(folder.resolve("state"), "{\"version\": 4, \"resources\": []}");

        assertThat(PlanLoader.isPlan(plan)).isTrue();
        assertThat(PlanLoader.isPlan(shown)).isFalse();
        assertThat(PlanLoader.isPlan(state)).isFalse();
        assertThat(PlanLoader.isPlan(folder.resolve("nothing"))).isFalse();
    }

    @Test
    void readingEndsWhenNobodyWantsItAnyMore(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan"), "{\"format_version\": \"1.2\"}");

        assertThatThrownBy(() -> PlanLoader.load(plan, () -> true)).isInstanceOf(CancellationException.class);
    }

    @Test
    void keepsWhichAttributesAreSensitiveBeforeOrAfter() throws PlanReadException {
        PlannedChange change = only("""
                {"address": "a.b", "change": {"actions": ["update"],
                 "before_sensitive": {"secret": true, "plain": {}, "list": [false, {"inner": true}]},
                 "after_sensitive": {"later": true}}}""");
        PlannedChange whole =
                only("{\"address\": \"a.b\", \"change\": {\"actions\": [\"update\"], \"before_sensitive\": true}}");

        assertThat(change.sensitive().attributes()).containsExactlyInAnyOrder("secret", "list", "later");
        assertThat(change.sensitive().mark("plain")).isFalse();
        assertThat(whole.sensitive().mark("anything")).isTrue();
    }
}
