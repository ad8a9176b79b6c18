package dev.conescope.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    private static final Predicate<String> NONE = Set.<String>of()::contains;
    private static final Predicate<String> ALL = NONE.negate();
    private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");

    @ParameterizedTest
    @ValueSource(strings = {"Mac OS X", "Windows 11"})
    void otherSystemsAlwaysHaveOne(String osName) {
        assertThat(Display.of(new Machine(osName, "", Map.of(), NONE, NONE))).isInstanceOf(Display.Available.class);
    }

    @Test
    void answeringServerAndLibrariesAreEnough() {
        assertThat(Display.of(linux(DESKTOP, ALL, ALL))).isInstanceOf(Display.Available.class);
    }

    @Test
    void withoutDisplayVariableThereIsNone() {
        assertThat(reason(linux(Map.of(), ALL, ALL))).isEqualTo("no display: DISPLAY is not set");
    }

    @Test
    void blankDisplayVariableIsNone() {
        assertThat(reason(linux(Map.of("DISPLAY", " "), ALL, ALL))).isEqualTo("no display: DISPLAY is not set");
    }

    @Test
    void deadServerIsNamed() {
        assertThat(reason(linux(Map.of("DISPLAY", ":7"), NONE, ALL)))
                .isEqualTo("no display: nothing answers at DISPLAY=:7");
    }

    @Test
    void waylandAloneNeedsXwayland() {
        assertThat(reason(linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), ALL, ALL)))
                .contains("Wayland")
                .contains("XWayland");
    }

    @Test
    void missingTextLibraryNamesItsPackage() {
        assertThat(reason(linux(DESKTOP, ALL, without("libpangoft2-1.0.so.0"))))
                .contains("libpangoft2-1.0-0")
                .hasLineCount(1);
    }

    @Test
    void missingWindowLibraryNamesItsPackage() {
        assertThat(reason(linux(DESKTOP, ALL, without("libgtk-3.so.0"))))
                .contains("libgtk-3-0")
                .hasLineCount(1);
    }

    @Test
    void headlessPlatformNeedsTheTextLibraryOnly() {
        Predicate<String> textOnly = Set.of("libpangoft2-1.0.so.0")::contains;
        assertThat(Display.of(new Machine("Linux", "Headless", Map.of(), NONE, textOnly)))
                .isInstanceOf(Display.Available.class);
        assertThat(reason(new Machine("Linux", "Headless", Map.of(), NONE, NONE)))
                .contains("libpangoft2-1.0-0");
    }

    private static Machine linux(
            Map<String, String> environment, Predicate<String> xServer, Predicate<String> library) {
        return new Machine("Linux", "", environment, xServer, library);
    }

    private static Predicate<String> without(String library) {
        return file -> !file.equals(library);
    }

    private static String reason(Machine machine) {
        assertThat(Display.of(machine)).isInstanceOf(Display.Missing.class);
        return ((Display.Missing) Display.of(machine)).reason();
    }
}
