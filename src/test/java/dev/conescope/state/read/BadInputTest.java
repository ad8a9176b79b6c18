package dev.conescope.state.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.conescope.state.StateReadException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class BadInputTest {
    private static final int DEEP = 200_000;

    @Test
    void saysThatAFileIsMissing(@TempDir Path folder) {
        Path file = folder.resolve("none.tfstate");

        assertThatThrownBy(() -> new StreamingStateLoader().load(file))
                .isInstanceOf(StateReadException.class)
                .hasMessage(file + ": there is no such file; check the path");
    }

    @Test
    void saysThatAFolderIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> new StreamingStateLoader().load(folder))
                .isInstanceOf(StateReadException.class)
                .hasMessageContaining("this is a directory, not a state file");
    }

    @Test
    void saysThatReadingFailed() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThatThrownBy(() -> new StreamingStateLoader().load(failing, "-"))
                .isInstanceOf(StateReadException.class)
                .hasMessage("-: reading the file failed: the disk is gone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                          | s.tfstate: this is no Terraform state: it has no "version"
            {"version": 3, "modules": {}}               | s.tfstate:1:27: expected a list in "modules"
            {"version": 3, "modules": [1]}              | s.tfstate:1:28: expected an object, but found a number
            {"version": 1, "modules": [{"path": []}]}   | s.tfstate:1:38: the path of a module begins with "root"
            {"version": 2, "modules": [{"path": ["root"], "resources": {"a.b.c": {}}}]} | s.tfstate:1:70: "a.b.c" is no resource
            {"version": 6}                              | s.tfstate:1:13: state version 6 was written by a newer program
            {"version": 0}                              | s.tfstate:1:13: the "version" of a state is a whole number
            {"version": 4.5}                            | s.tfstate:1:13: the "version" of a state is a whole number
            {"version": null}                           | s.tfstate:1:13: the "version" of a state is a whole number
            {"version": 99999999999999999999}           | s.tfstate:1:13: the "version" of a state is a whole number
            {"version": 4} x                            | s.tfstate:1:16: something follows the end of the state
            {"version": 4} {}                           | s.tfstate:1:16: another JSON value follows the end of the state
            {"version": 4, }                            | s.tfstate:1:16: the file is not valid JSON: an unexpected } after a comma
            {"version": 4                               | s.tfstate:1:14: the file ends in the middle
            {"version": tru                             | s.tfstate:1:16: the file ends in the middle
            {"version" 4}                               | s.tfstate:1:12: the file is not valid JSON
            "state"                                     | s.tfstate:1:1: this is no Terraform state
            resource "a" "b" {                          | s.tfstate:1:1: this is no Terraform state: a state is JSON text that begins with {
            // {"version": 4}                           | s.tfstate:1:1: this is no Terraform state: a state is JSON text
            version https://git-lfs.github.com/spec/v1  | s.tfstate: this is not the state but Git LFS's pointer to it
            BZh91AY                                     | s.tfstate: the file is compressed in a way that is not read here (gzip and ZIP are); decompress it: bunzip2
            {"version": 4.0}                            | s.tfstate:1:13: the "version" of a state is a whole number, such as 4, but here it is a number with a fraction
            {"version": 4, "serial": -1}                | s.tfstate:1:26: the "serial" of a state is a whole number from 0 to 9223372036854775807
            {"version": 4, "serial": 99999999999999999999} | s.tfstate:1:26: the "serial" of a state is a whole number
            {"version": 4, "serial": 1.5}               | s.tfstate:1:26: the "serial" of a state is a whole number
            <!DOCTYPE html>                             | s.tfstate:1:1: this is HTML or XML
            {"version": 4, "resources": {}}             | s.tfstate:1:29: expected a list in "resources", but found an object
            {"version": 4, "serial": "1"}               | s.tfstate:1:26: expected a whole number in "serial"
            {"version": 4, "resources": [1]}            | s.tfstate:1:30: expected
            {"format_version": "2.0", "values": {}}     | s.tfstate: this is the output of show -json in format 2.0
            {"format_version": "1.0", "values": {"root_module": {"resources": [{}]}}} | s.tfstate:1:68: the resource has no "address"
            {"format_version": "1.2", "planned_values": {}, "prior_state": {}} | s.tfstate: this is the JSON of a plan
            {"resources": [{"x": 1}], "version": 5}     | s.tfstate:1:38: state version 5
            {"version": 4, "encryption_version": ""}x   | s.tfstate:1:41: something follows
            """)
    void saysWhatIsWrongAndWhere(String json, String expected) {
        assertThat(States.refusal(json)).hasMessageStartingWith(expected);
    }

    @Test
    void saysThatNothingButWhiteSpaceIsThere() {
        assertThat(States.refusal(" \n\t ")).hasMessageContaining("nothing but white space");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": 3, \"backend\": {\"type\": \"s3\", \"config\": {\"secret_key\": \"x\"}, \"hash\": 1}}",
                "{\"version\": 3, \"backend\": {\"type\": \"pg\"}, \"modules\": [{\"path\": [\"root\"], \"resources\": {}}]}",
            })
    void tellsThePointerToABackend(String json) {
        assertThat(States.refusal(json))
                .hasMessageContaining("the pointer to the backend")
                .hasMessageContaining("terraform state pull > FILE");
    }

    @Test
    void tellsWhatIsNoText() {
        assertThat(States.refusal("{\"version\": 4}".getBytes(UTF_16LE))).hasMessageContaining("UTF-16");
        assertThat(States.refusal("{\"version\": 4}".getBytes(UTF_16BE))).hasMessageContaining("UTF-16");
        assertThat(States.refusal("{\"version\": 4}".getBytes(Charset.forName("UTF-32BE"))))
                .hasMessageContaining("NUL");
        assertThat(States.refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, '{', 0, 0, 0}))
                .hasMessageContaining("UTF-32");
        assertThat(States.refusal(new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}))
                .hasMessageContaining("unxz -k FILE");
        assertThat(States.refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 'x'}))
                .hasMessageContaining("this is no Terraform state");
        assertThat(States.refusal(new byte[] {'P', 'K', 5, 6, 0, 0})).hasMessageContaining("it has no files at all");
        assertThat(States.refusal("{\"lineage\": \"é\"}".getBytes(ISO_8859_1)))
                .hasMessageStartingWith("s.tfstate:1:14: the file has bytes that are not UTF-8");
        assertThat(States.refusal("{\"version\": \0 4}"))
                .hasMessageStartingWith("s.tfstate:1:13: the file has a NUL byte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"resources\": [", "{\"version\": 4, \"outputs\": {\"a\": "})
    void bracketsWithoutEndAreRefused(String beginning) {
        assertThat(States.refusal(beginning + "[".repeat(DEEP))).isNotNull();
        assertThat(States.refusal("{\"version\": 4, \"x\": " + "[".repeat(DEEP)))
                .hasMessageContaining("nested more than 10000 deep");
        assertThat(States.refusal("{\"a\":".repeat(DEEP))).hasMessageContaining("nested more than 10000 deep");
    }

    @Test
    void columnsCountCharacters() {
        assertThat(States.refusal("{\"lineage\": \"é日😀\", \"serial\": true, \"version\": 4}"))
                .hasMessageStartingWith("s.tfstate:1:30: expected a whole number");
    }

    @Test
    void aMessageIsOneLineWhateverItQuotes() {
        assertThat(States.refusal(States.withResources(States.resource("a", "{\"status\": \"tai\\nnted\\u0085\"}"))))
                .hasMessageContaining("not \"tai nted \"");
    }

    @Test
    void namesTheAddressOfAFault() {
        assertThat(States.refusal(States.withResources(States.resource("a", "{\"status\": \"odd\"}"))))
                .hasMessageContaining(": t.a: the status of an instance is \"tainted\" or absent");
        assertThat(States.refusal(States.withResources(States.resource("a", "{\"index_key\": 1e30}"))))
                .hasMessageContaining(": t.a: the index_key of an instance is too large");
        assertThat(States.refusal(States.withResources("{\"type\": \"t\", \"name\": \"a\"}")))
                .hasMessageContaining(": t.a: the resource has no \"mode\"");
        assertThat(States.refusal(States.withResources("{\"mode\": \"data\", \"name\": \"a\"}")))
                .hasMessageContaining("the resource has no \"type\"");
        assertThat(States.refusal(States.withResources("{\"module\": \"module.\"}")))
                .hasMessageContaining("the module path \"module.\" is not an address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"attributes\": {\"password\": hunter2}}",
                "{\"attributes\": {\"password\": \"hunter2\\q\"}}",
                "{\"attributes\": {\"password\": \"hunter2\n\"}}",
                "{\"attributes\": {\"password\": \"hunter2\" \"hunter2\"}}",
                "{\"attributes\": {\"password\": \"hunter2",
            })
    void aStrictLoaderFindsWhatIsWrongInsideAttributesAndNeverQuotesIt(String instance) {
        String state = States.withResources(States.resource("a", instance));
        var refusal = catchThrowableOfType(
                StateReadException.class,
                () -> new StreamingStateLoader(LoadOptions.DEFAULT.withStrict(true))
                        .load(new ByteArrayInputStream(state.getBytes(UTF_8)), "s"));

        assertThat(refusal).hasMessageNotContaining("hunter").hasCauseInstanceOf(JacksonException.class);
        assertThat(refusal.getCause()).hasMessageNotContaining("hunter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"attributes": {"password": hunter2}}     | the file is not valid JSON: something unexpected here
            {"attributes": {"password": "hunter2\\q"}} | the file is not valid JSON: a backslash here before what JSON does not escape
            {"attributes": {"password": "hunter2\\t"}  | the file is not valid JSON: an unexpected ]
            {"attributes": {"password": "hunter2      | the file ends in the middle
            """)
    void whatCanStandInNoJsonIsFoundInsideAttributesTooAndNeverQuoted(String instance, String expected) {
        assertThat(States.refusal(States.withResources(States.resource("a", instance))))
                .hasMessageContaining(expected)
                .hasMessageNotContaining("hunter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compact_opentofu_style.tfstate", "crlf.tfstate"})
    void aFileCutOffAnywhereIsSaidToEndInTheMiddle(String name) throws IOException {
        byte[] whole = Files.readAllBytes(States.MALFORMED.resolve(name));
        int end = new String(whole, ISO_8859_1).lastIndexOf('}');
        for (int length = 1; length <= end; length++) {
            assertThat(States.refusal(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .hasMessageContaining("the file ends in the middle");
        }
    }

    @Test
    void aBadFileIsClosed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.tfstate"), "{");

        assertThatThrownBy(() -> new StreamingStateLoader().load(file)).isInstanceOf(StateReadException.class);
        Files.delete(file);
        assertThat(file).doesNotExist();
    }
}
