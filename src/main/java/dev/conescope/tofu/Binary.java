package dev.conescope.tofu;

import dev.conescope.tofu.process.BinaryException;
import dev.conescope.tofu.process.Invocation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The program that serves a working configuration: tofu, terraform, or what stands in for them.
 *
 * @param file its file, absolute
 */
public record Binary(Path file) {
    /** The variable that names it: a file, or a name that is looked for on PATH. */
    public static final String VARIABLE = "CONESCOPE_BINARY";

    private static final List<String> USUAL = List.of("tofu", "terraform");
    private static final List<String> ENDINGS = File.separatorChar == '\\' ? List.of(".exe", "") : List.of("");

    /** What a user calls it, such as {@code tofu}. */
    public String name() {
        return Invocation.name(file);
    }

    /**
     * Finds it: the one that is wanted, else that of {@link #VARIABLE}, else the user's setting, else {@code tofu} or
     * {@code terraform} on PATH, tofu first.
     *
     * @param wanted a file or a name, or null for the one that is usual here
     * @param setting what the user has chosen for good, or null
     * @param variables gives the value of a variable of the environment, or null
     * @throws BinaryException if there is none, or not the one that is wanted
     */
    public static Binary find(
            @Nullable String wanted, @Nullable String setting, UnaryOperator<@Nullable String> variables)
            throws BinaryException {
        String path = Objects.requireNonNullElse(variables.apply("PATH"), "");
        if (wanted != null) {
            return named(wanted, "the binary that is asked for", path);
        }
        String variable = variables.apply(VARIABLE);
        if (variable != null && !variable.isBlank()) {
            return named(variable.strip(), VARIABLE, path);
        }
        if (setting != null) {
            return named(setting, "the binary in the settings", path);
        }
        return USUAL.stream()
                .flatMap(name -> onPath(name, path))
                .findFirst()
                .orElseThrow(() -> new BinaryException(
                        "neither tofu nor terraform is on PATH; install one of them, or name its file with --binary or "
                                + VARIABLE,
                        null));
    }

    private static Binary named(String name, String origin, String path) throws BinaryException {
        try {
            Path file = Path.of(name);
            boolean onlyName = file.getNameCount() == 1 && !file.isAbsolute() && !name.startsWith(".");
            Stream<Binary> found = onlyName
                    ? onPath(name, path)
                    : Stream.of(file.toAbsolutePath().normalize())
                            .filter(Binary::isProgram)
                            .map(Binary::new);
            return found.findFirst()
                    .orElseThrow(() -> new BinaryException(
                            name + " (" + origin + ") is "
                                    + (onlyName ? "no program on PATH" : "no file that can be run")
                                    + "; name another one with --binary or " + VARIABLE,
                            null));
        } catch (InvalidPathException e) {
            throw new BinaryException("'" + name + "' (" + origin + ") cannot be the name of a file", e);
        }
    }

    /** Folders of PATH that are not absolute would mean another program in every folder, so they do not count. */
    private static Stream<Binary> onPath(String name, String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty() && new File(folder).isAbsolute())
                .flatMap(folder -> ENDINGS.stream().map(ending -> new File(folder, name + ending).toPath()))
                .filter(Binary::isProgram)
                .map(Binary::new);
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
