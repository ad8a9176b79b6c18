package dev.conescope.tofu.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One call of the binary.
 *
 * @param binary the program's file
 * @param arguments what follows it
 * @param folder where it runs
 * @param variables what is added to the environment of this process
 * @param silence how long it may say nothing before it is given up
 * @param cancelled whether nobody wants it any more; asked often while it runs
 */
public record Invocation(
        Path binary,
        List<String> arguments,
        Path folder,
        Map<String, String> variables,
        Duration silence,
        BooleanSupplier cancelled) {
    /** Copies list and map. */
    public Invocation {
        arguments = List.copyOf(arguments);
        variables = Map.copyOf(variables);
    }

    /** The call as a user would type it there. */
    public String words() {
        return name(binary) + " " + String.join(" ", arguments);
    }

    /** What a user calls a program. */
    public static String name(Path binary) {
        String file = String.valueOf(binary.getFileName());
        return file.endsWith(".exe") ? file.substring(0, file.length() - 4) : file;
    }
}
