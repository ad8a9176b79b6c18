package dev.conescope.state.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Finding;
import dev.conescope.state.StateListing;
import dev.conescope.state.StateReadException;
import dev.conescope.testkit.SharedStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of {@code states/malformed} and the verdict of Terraform 1.11.4 on each: the project's own copies, and
 * those beside the project where they are there.
 */
class MalformedStatesTest {
    /** Terraform refuses these; here they are read, a finding says what is odd, and this says why. */
    private static final Map<String, String> READ_WITH_FINDINGS = Map.of(
            "bad_dependencies.tfstate",
            "a dependency that is no resource's address is no edge, and the rest of the state can still be explored",
            "duplicate_instance.tfstate",
            "entries of one address are one resource, with a warning: somebody who merged a state by hand wants to see it");

    private static final String SHARED_VERDICTS = "TERRAFORM_1.11.4_VERDICTS.tsv";

    /** How the messages go on behind the file's name. */
    private static final String MESSAGES = """
            empty.tfstate          | : the file is empty (0 bytes)
            nul.tfstate            | : the file begins with NUL bytes
            bom.tfstate            | : the file begins with a byte order mark
            utf16.tfstate          | : this is UTF-16 text
            v0_magic.tfstate       | : this is a state in the binary format
            json_array.tfstate     | :1:1: this is no Terraform state: a state is a JSON object, but this is a list
            json_null.tfstate      | :1:1: this is no Terraform state: a state is a JSON object, but this is null
            merge_conflict.tfstate | :4:1: the file has a merge conflict marker
            trailing_comma.tfstate | :177:1: the file is not valid JSON: an unexpected } after a comma
            truncated.tfstate      | :90:6: the file ends in the middle
            bool_index.tfstate     | :30:24: terraform_data.base: the index_key of an instance is a number or a string
            unknown_mode.tfstate   | :9:15: terraform_data.base: the mode of a resource is "managed" or "data", not "ephemeral"
            version5.tfstate       | :2:14: state version 5 was written by a newer program
            version_string.tfstate | :2:14: the "version" of a state is a whole number, such as 4, but here it is a string
            """;

    private record Verdict(Path file, boolean accepted, String list) {
        static Verdict of(Path folder, String line) {
            String[] cells = line.split("\t", -1);
            return new Verdict(folder.resolve(cells[0]), cells[1].equals("rc=0"), cells[2].strip());
        }

        String name() {
            return file.getFileName().toString();
        }
    }

    static Stream<Verdict> own() throws IOException {
        return verdicts(States.MALFORMED, "verdicts.tsv");
    }

    private static Stream<Verdict> verdicts(Path folder, String table) throws IOException {
        return Files.readAllLines(folder.resolve(table)).stream().map(line -> Verdict.of(folder, line));
    }

    @ParameterizedTest
    @MethodSource("own")
    void isReadIfAndOnlyIfTerraformReadsIt(Verdict verdict) throws StateReadException {
        Path file = verdict.file();
        boolean lenient = READ_WITH_FINDINGS.containsKey(verdict.name());
        if (!verdict.accepted() && !lenient) {
            assertThat(refusal(file)).startsWith(file.toString()).doesNotContain("\n");
            return;
        }
        var state = new StreamingStateLoader().load(file);
        assertThat(state.findings().isEmpty()).isNotEqualTo(lenient);
        if (verdict.accepted()) {
            assertThat(StateListing.of(state).stream().map(Object::toString))
                    .containsExactly(
                            verdict.list().isEmpty()
                                    ? new String[0]
                                    : verdict.list().split(" "));
        }
    }

    @Test
    void theFilesBesideTheProjectAreReadLikeItsOwn() throws Exception {
        List<Verdict> shared =
                verdicts(SharedStates.folder("malformed"), SHARED_VERDICTS).toList();
        assertThat(shared).hasSameSizeAs(own().toList());
        for (Verdict verdict : shared) {
            isReadIfAndOnlyIfTerraformReadsIt(verdict);
            assertThat(States.MALFORMED.resolve(verdict.name())).hasSameBinaryContentAs(verdict.file());
        }
    }

    @Test
    void everyFileHasAVerdict() throws IOException {
        try (var files = Files.list(States.MALFORMED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tfstate")))
                    .containsExactlyInAnyOrderElementsOf(
                            own().map(Verdict::name).toList());
        }
    }

    static Stream<Arguments> messages() {
        return MESSAGES.lines()
                .map(line -> line.split("\\s*\\| ", 2))
                .map(cells -> Arguments.of(cells[0], cells[1].strip()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void saysWhatIsWrongAndWhere(String name, String expected) {
        assertThat(refusal(States.MALFORMED.resolve(name))).startsWith(States.MALFORMED.resolve(name) + expected);
    }

    @Test
    void everyRefusedFileIsAmongThoseWhoseMessageIsTold() throws IOException {
        assertThat(messages().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrderElementsOf(own().filter(verdict -> !verdict.accepted())
                        .map(Verdict::name)
                        .filter(name -> !READ_WITH_FINDINGS.containsKey(name))
                        .toList());
    }

    @Test
    void whatIsReadAllTheSameIsToldWithItsPlace() throws StateReadException {
        assertThat(findings("bad_dependencies.tfstate"))
                .containsExactly(
                        "dependency \"bogus address!!\" is no address and was left out (found once, first at "
                                + States.MALFORMED.resolve("bad_dependencies.tfstate") + ":31:13)",
                        "dependency \"terraform_data.base[3]\" names one instance; it is taken as the whole resource"
                                + " terraform_data.base (found once, first at "
                                + States.MALFORMED.resolve("bad_dependencies.tfstate") + ":35:13)");
        assertThat(findings("duplicate_instance.tfstate"))
                .containsExactly(
                        "terraform_data.base is in the file more than once; the first one counts, this one is left out");
    }

    private static List<String> findings(String name) throws StateReadException {
        return new StreamingStateLoader()
                .load(States.MALFORMED.resolve(name)).findings().stream()
                        .map(Finding::message)
                        .toList();
    }

    private static String refusal(Path file) {
        try {
            new StreamingStateLoader().load(file);
        } catch (StateReadException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError(file + " was read");
    }
}
