package dev.conescope.state.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.conescope.state.AttributeValue;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAttributeReaderTest {
    @TempDir
    private Path folder;

    @Test
    void givesStringsAsTheyAreAndAnythingElseAsCompactJson() throws Exception {
        assertThat(attributes("""
                {"attributes": {"z": "plain \\u003c \\"quoted\\"", "a": {"k": [1, 2.50, null, true], "e": "\\u003c\\n"},
                  "n": 1e10, "nothing": null, "list": []}, "private": "c2VjcmV0"}"""))
                .extracting(AttributeValue::name, AttributeValue::text, AttributeValue::sensitive)
                .containsExactly(
                        tuple("a", "{\"k\":[1,2.50,null,true],\"e\":\"<\\n\"}", false),
                        tuple("list", "[]", false),
                        tuple("n", "1e10", false),
                        tuple("nothing", "null", false),
                        tuple("z", "plain < \"quoted\"", false));
    }

    @Test
    void marksWhatASensitivePathBeginsWith() throws Exception {
        assertThat(attributes("""
                {"sensitive_attributes": [
                   [{"type": "get_attr", "value": "password"}],
                   [{"type": "get_attr", "value": "tags"}, {"type": "index", "value": {"value": "k", "type": "string"}}]],
                 "attributes": {"id": "i", "password": "p", "tags": {"k": "v"}}}"""))
                .extracting(AttributeValue::name, AttributeValue::sensitive)
                .containsExactly(tuple("id", false), tuple("password", true), tuple("tags", true));
    }

    @Test
    void marksEverythingWhereAPathCannotBeRead() throws Exception {
        for (String paths :
                List.of("[[]]", "[[{\"type\": \"index\", \"value\": 1}]]", "\"all\"", "[\"password\"]", "[null]")) {
            assertThat(attributes("{\"sensitive_attributes\": " + paths + ", \"attributes\": {\"id\": \"i\"}}"))
                    .as(paths)
                    .containsExactly(new AttributeValue("id", "i", true));
        }
    }

    @Test
    void readsFlatAttributesOfOldInstances() throws Exception {
        assertThat(attributes("{\"attributes_flat\": {\"tags.%\": \"1\", \"id\": \"i\"}}"))
                .extracting(AttributeValue::name)
                .containsExactly("id", "tags.%");
        assertThat(attributes("{\"schema_version\": 0}")).isEmpty();
    }

    @Test
    void findsTheAttributesOfEveryInstanceOfALargeFile() throws Exception {
        var resources = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            resources
                    .append(i == 0 ? "" : ",\n")
                    .append(States.resource("r" + i, "{\"attributes\": {\"id\": \"é-" + i + "\"}}"));
        }
        StateSnapshot state = write(States.withResources(resources.toString()));
        var reader = new FileAttributeReader();
        for (int i = 0; i < 3_000; i++) {
            StateInstance instance = state.resources().get(i).instances().getFirst();
            assertThat(reader.read(state.metadata(), instance))
                    .containsExactly(new AttributeValue("id", "é-" + i, false));
        }
    }

    @Test
    void refusesAFileThatHasChanged() throws Exception {
        StateSnapshot state = write(States.withResources(States.resource("a", "{\"attributes\": {\"id\": \"i\"}}")));
        Path file = folder.resolve("s.tfstate");
        FileTime loaded = Files.getLastModifiedTime(file);
        StateInstance instance = state.resources().getFirst().instances().getFirst();

        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertRefused(state, instance, "the file has changed since it was opened; open it again");
        Files.writeString(file, "{}");
        Files.setLastModifiedTime(file, loaded);
        assertRefused(state, instance, "the file has changed since it was opened; open it again");
        Files.delete(file);
        assertRefused(state, instance, "the file is gone");
    }

    @Test
    void saysThatValuesAreDamagedAndNeverQuotesThem() throws Exception {
        StateSnapshot state =
                write(States.withResources(States.resource("a", "{\"attributes\": {\"pin\": \"hunter2\" 1}}")));
        StateInstance instance = state.resources().getFirst().instances().getFirst();

        assertThatThrownBy(() -> new FileAttributeReader().read(state.metadata(), instance))
                .isInstanceOf(StateReadException.class)
                .hasMessageContaining("the attributes of this instance are damaged")
                .hasMessageContaining("doctor --strict")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void saysWhyStandardInputHasNoAttributes() throws Exception {
        StateSnapshot state = States.load(States.withResources(States.resource("a", "{}")));

        assertRefused(state, state.resources().getFirst().instances().getFirst(), "came from standard input");
    }

    private static void assertRefused(StateSnapshot state, StateInstance instance, String message) {
        assertThatThrownBy(() -> new FileAttributeReader().read(state.metadata(), instance))
                .isInstanceOf(StateReadException.class)
                .hasMessageContaining(message);
    }

    private List<AttributeValue> attributes(String instance) throws IOException, StateReadException {
        StateSnapshot state = write(States.withResources(States.resource("a", instance)));
        return new FileAttributeReader()
                .read(state.metadata(), state.resources().getFirst().instances().getFirst());
    }

    private StateSnapshot write(String json) throws IOException, StateReadException {
        Path file = Files.writeString(folder.resolve("s.tfstate"), json);
        return new StreamingStateLoader().load(file);
    }
}
