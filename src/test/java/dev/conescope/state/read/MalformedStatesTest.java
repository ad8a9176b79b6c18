package dev.conescope.state.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.state.StateListing;
import dev.conescope.state.StateReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code states/malformed} and the verdict of Terraform 1.11.4 on each. */
class MalformedStatesTest {
    /** Terraform refuses these; here they are read, and a finding says what is odd. */
    private static final Set<String> READ_WITH_FINDINGS =
            Set.of("bad_dependencies.tfstate", "duplicate_instance.tfstate");

    static Stream<List<String>> verdicts() throws IOException {
        return Files.readAllLines(States.MALFORMED.resolve("verdicts.tsv")).stream()
                .map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isReadIfAndOnlyIfTerraformReadsIt(List<String> verdict) throws StateReadException {
        var file = States.MALFORMED.resolve(verdict.getFirst());
        boolean lenient = READ_WITH_FINDINGS.contains(verdict.getFirst());
        if (verdict.get(1).equals("rc=0") || lenient) {
            var state = new StreamingStateLoader().load(file);
            assertThat(state.findings().isEmpty()).isNotEqualTo(lenient);
            if (!lenient) {
                assertThat(StateListing.of(state).stream().map(Object::toString))
                        .containsExactly(
                                verdict.get(2).isBlank()
                                        ? new String[0]
                                        : verdict.get(2).split(" "));
            }
        } else {
            assertThat(refusal(verdict.getFirst())).startsWith(file.toString()).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
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
            """)
    void saysWhatIsWrongAndWhere(String name, String expected) {
        assertThat(refusal(name)).startsWith(States.MALFORMED.resolve(name) + expected);
    }

    private static String refusal(String name) {
        try {
            new StreamingStateLoader().load(States.MALFORMED.resolve(name));
        } catch (StateReadException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError(name + " was read");
    }
}
