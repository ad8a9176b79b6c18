package dev.conescope.state.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.ResourceMode;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.testkit.SharedStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The public states, of all versions, and what their index counts in them. Skipped where they are not there. */
class PublicStatesTest {
    @Test
    void everyPublicStateLoadsWithTheCountsOfItsIndex() throws Exception {
        Path folder = SharedStates.folder("public");
        List<String> index = Files.readAllLines(folder.resolve("INDEX.tsv"));
        List<String> columns = List.of(index.getFirst().split("\t"));
        var differences = new SoftAssertions();
        for (String line : index.subList(1, index.size())) {
            String[] cells = line.split("\t", -1);
            var expected = new HashMap<String, String>();
            for (int i = 0; i < columns.size(); i++) {
                expected.put(columns.get(i), cells[i]);
            }
            compare(folder.resolve(cells[0]), expected, differences);
        }
        differences.assertAll();
        assertThat(index).hasSizeGreaterThan(100);
    }

    private static void compare(Path file, Map<String, String> expected, SoftAssertions differences)
            throws StateReadException {
        StateSnapshot state = new StreamingStateLoader().load(file);
        String name = file.getFileName().toString();
        differences.assertThat("v" + state.metadata().version()).as(name).isEqualTo(expected.get("version"));
        differences
                .assertThat(state.metadata().terraformVersion())
                .as(name)
                .isEqualTo(expected.get("terraform_version"));
        count(name, "instances", expected, instances(state), differences);
        if (state.metadata().version() == 4) {
            count(name, "resources", expected, state.resources().size(), differences);
            count(
                    name,
                    "data_resources",
                    expected,
                    state.resources().stream()
                            .filter(resource -> resource.address().mode() == ResourceMode.DATA)
                            .count(),
                    differences);
            count(
                    name,
                    "tainted",
                    expected,
                    state.resources().stream()
                            .flatMap(resource -> resource.instances().stream())
                            .filter(StateInstance::tainted)
                            .count(),
                    differences);
        }
    }

    private static long instances(StateSnapshot state) {
        return state.resources().stream()
                .mapToLong(resource -> resource.instances().size())
                .sum();
    }

    private static void count(
            String file, String column, Map<String, String> expected, long found, SoftAssertions differences) {
        String text = expected.getOrDefault(column, "");
        if (!text.isEmpty()) {
            differences.assertThat(found).as(file + " " + column).isEqualTo(Long.parseLong(text));
        }
    }

    @Test
    void everyMadeStateLoadsWithoutFindings() throws IOException, StateReadException {
        Path folder = SharedStates.folder("made");
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.endsWith("terraform.tfstate")).toList()) {
                StateSnapshot state = new StreamingStateLoader().load(file);
                assertThat(state.resources()).as(file.toString()).isNotEmpty();
                assertThat(state.findings()).as(file.toString()).isEmpty();
            }
        }
    }
}
