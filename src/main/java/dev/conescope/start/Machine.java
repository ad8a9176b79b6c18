package dev.conescope.start;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What {@link Display} asks of the machine; a value, so that tests can describe any.
 *
 * @param osName the system property {@code os.name}
 * @param glassPlatform the system property {@code glass.platform}, or the empty text
 * @param environment the environment variables
 * @param xServer says whether a server answers at a value of {@code DISPLAY}
 * @param library says whether the loader finds a library of this file name
 */
public record Machine(
        String osName,
        String glassPlatform,
        Map<String, String> environment,
        Predicate<String> xServer,
        Predicate<String> library) {

    /** Copies the environment. */
    public Machine {
        environment = Map.copyOf(environment);
    }

    /** The machine that this program runs on. */
    public static Machine here() {
        return new Machine(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv(),
                display -> XServerAddress.parse(display)
                        .filter(XServerAddress::answers)
                        .isPresent(),
                Machine::opens);
    }

    boolean linux() {
        return osName.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    boolean headlessPlatform() {
        return glassPlatform.equalsIgnoreCase("Headless");
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    boolean xServerAnswers(String display) {
        return xServer.test(display);
    }

    boolean hasLibrary(String file) {
        return library.test(file);
    }

    /**
     * Opens the library for good: JavaFX opens it next, and GTK does not survive being closed and opened again. Looking
     * into folders instead would have to repeat the loader's rules, which differ between systems.
     */
    @SuppressWarnings("restricted")
    private static boolean opens(String file) {
        try {
            SymbolLookup.libraryLookup(file, Arena.global());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
