package dev.conescope.state.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.FindingCode;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.testkit.SharedStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public states, of all versions, and what their index counts in them. Skipped where they are not there. */
class PublicStatesTest {
    private static final Pattern PROVIDER = Pattern.compile("provider(?:\\[\"[^\"]*/|\\.)([^\"./]+)");

    /**
     * Old states whose {@code depends_on} has the same resource several times, or modules, which are all that is in
     * them; the counts come from another program that resolved the same files.
     */
    private static final Map<String, Long> OTHER_ENTRIES = Map.of(
            "v1-029.tfstate",
            37L,
            "v1-088.tfstate",
            2L,
            "v3-124.tfstate",
            2L,
            "v3-158.tfstate",
            121L + 99,
            "v3-159.tfstate",
            70L + 81);

    /** One state and its line of the index. */
    private record Indexed(String file, StateSnapshot state, Map<String, String> cells) {
        boolean isOld() {
            return state.metadata().version() < 4;
        }

        long number(String column) {
            String text = cells.getOrDefault(column, "");
            return text.isEmpty() ? 0 : Long.parseLong(text);
        }

        Stream<StateInstance> instances() {
            return state.resources().stream().flatMap(resource -> resource.instances().stream());
        }

        long instances(Predicate<StateInstance> wanted) {
            return instances().filter(wanted).count();
        }

        /** What instances list, and what a warning counts as not to be resolved. */
        long entries() {
            long listed = instances()
                    .mapToLong(instance -> instance.dependencies().size())
                    .sum();
            return listed
                    + state.findings().stream()
                            .filter(finding -> finding.code() == FindingCode.UNRESOLVED_DEPENDENCY)
                            .mapToLong(
                                    finding -> Long.parseLong(finding.message().split(" ")[0]))
                            .sum();
        }
    }

    private static List<Indexed> index() throws IOException, StateReadException {
        Path folder = SharedStates.folder("public");
        List<String> lines = Files.readAllLines(folder.resolve("INDEX.tsv"));
        String[] columns = lines.getFirst().split("\t");
        var all = new ArrayList<Indexed>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split("\t", -1);
            var cells = new LinkedHashMap<String, String>();
            for (int i = 0; i < columns.length; i++) {
                cells.put(columns[i], values[i]);
            }
            all.add(new Indexed(values[0], new StreamingStateLoader().load(folder.resolve(values[0])), cells));
        }
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(columns)
                .as("columns of which this test compares every one")
                .containsExactly(
                        "file",
                        "version",
                        "terraform_version",
                        "resources",
                        "instances",
                        "dependency_entries",
                        "depends_on_entries",
                        "data_resources",
                        "modules",
                        "tainted",
                        "int_keys",
                        "string_keys",
                        "providers");
        return all;
    }

    @Test
    void everyPublicStateLoadsWithTheCountsOfItsIndex() throws Exception {
        var differences = new SoftAssertions();
        for (Indexed one : index()) {
            found(one)
                    .forEach((column, value) -> differences
                            .assertThat(value)
                            .as(one.file() + " " + column)
                            .isEqualTo(one.cells().get(column)));
        }
        differences.assertAll();
    }

    @Test
    void noEntryOfDependenciesIsLost() throws Exception {
        var differences = new SoftAssertions();
        for (Indexed one : index()) {
            Long told = OTHER_ENTRIES.get(one.file());
            differences
                    .assertThat(one.entries())
                    .as(one.file() + " entries of dependencies and depends_on")
                    .isEqualTo(
                            told != null ? told : one.number("dependency_entries") + one.number("depends_on_entries"));
        }
        differences.assertAll();
    }

    @Test
    void noModuleOfAnOldStateIsInvented() throws Exception {
        var differences = new SoftAssertions();
        for (Indexed one : index()) {
            if (one.isOld()) {
                // The index counts the root and modules that have nothing.
                differences
                        .assertThat(modules(one.state()))
                        .as(one.file() + " modules")
                        .isLessThan(one.number("modules"));
            }
        }
        differences.assertAll();
    }

    private static Map<String, String> found(Indexed one) {
        StateSnapshot state = one.state();
        var found = new LinkedHashMap<String, String>();
        found.put("version", "v" + state.metadata().version());
        found.put("terraform_version", state.metadata().terraformVersion());
        found.put("instances", "" + one.instances(_ -> true));
        found.put("tainted", "" + one.instances(StateInstance::tainted));
        // An old state has an entry for each instance.
        found.put(
                "resources",
                "" + (one.isOld() ? one.instances(_ -> true) : state.resources().size()));
        if (!one.isOld()) {
            found.put("data_resources", "" + count(state, ResourceMode.DATA));
            found.put("modules", "" + modules(state));
            found.put("int_keys", "" + one.instances(instance -> instance.key() instanceof InstanceKey.IntKey));
            found.put("string_keys", "" + one.instances(instance -> instance.key() instanceof InstanceKey.StringKey));
            found.put("providers", providers(state));
        }
        return found;
    }

    private static long count(StateSnapshot state, ResourceMode mode) {
        return state.resources().stream()
                .filter(resource -> resource.address().mode() == mode)
                .count();
    }

    private static long modules(StateSnapshot state) {
        return state.resources().stream()
                .map(resource -> resource.address().module())
                .filter(module -> !module.equals(ModulePath.ROOT))
                .distinct()
                .count();
    }

    private static String providers(StateSnapshot state) {
        var names = new TreeSet<String>();
        state.resources().forEach(resource -> {
            var matcher = PROVIDER.matcher(resource.provider());
            if (matcher.find()) {
                names.add(matcher.group(1).strip());
            }
        });
        return String.join(",", names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deposed_tainted", "m200", "f200", "m2000"})
    void everyMadeStateLoadsWithoutFindings(String name) throws StateReadException {
        StateSnapshot state = new StreamingStateLoader().load(SharedStates.file("made/" + name + "/terraform.tfstate"));

        assertThat(state.resources()).isNotEmpty();
        assertThat(state.findings()).isEmpty();
    }
}
