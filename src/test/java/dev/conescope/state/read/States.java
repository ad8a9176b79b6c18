package dev.conescope.state.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;

/** States written in a test, and the folders of states that are files. */
final class States {
    static final Path V4 = Path.of("src/test/resources/states/v4");
    static final Path MALFORMED = Path.of("src/test/resources/states/malformed");

    private States() {}

    /** A version 4 state with the given entries of {@code resources}. */
    static String withResources(String... resources) {
        return """
                {"version": 4, "terraform_version": "1.11.4", "serial": 7, "lineage": "l",
                 "resources": [%s]}""".formatted(String.join(",\n", resources));
    }

    /** An entry of a managed resource {@code t.NAME} with the given instances. */
    static String resource(String name, String... instances) {
        return """
                {"mode": "managed", "type": "t", "name": "%s", "provider": "p", "instances": [%s]}""".formatted(name, String.join(",\n", instances));
    }

    static StateSnapshot load(String json) throws StateReadException {
        return new StreamingStateLoader().load(new ByteArrayInputStream(json.getBytes(UTF_8)), "s.tfstate");
    }

    /** What refuses the text. */
    static StateReadException refusal(byte[] bytes) {
        return catchThrowableOfType(
                StateReadException.class,
                () -> new StreamingStateLoader().load(new ByteArrayInputStream(bytes), "s.tfstate"));
    }

    static StateReadException refusal(String json) {
        return refusal(json.getBytes(UTF_8));
    }
}
