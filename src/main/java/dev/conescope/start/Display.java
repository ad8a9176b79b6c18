package dev.conescope.start;

import java.util.List;
import java.util.Optional;

/** Whether a JavaFX window can be shown, and if not, why not. */
public sealed interface Display {
    /** JavaFX finds what it needs. */
    record Available() implements Display {}

    /**
     * A window cannot be shown.
     *
     * @param reason one line for a person: what is missing and what to do about it; without a full stop
     */
    record Missing(String reason) implements Display {}

    /**
     * Asks the machine. On macOS and Windows a display is taken for granted. On Linux it is an X server that answers
     * (JavaFX speaks to no other; under Wayland that is XWayland) together with the libraries that JavaFX opens.
     * JavaFX's headless platform, chosen with {@code -Dglass.platform=Headless}, draws into memory: it needs the text
     * library only.
     *
     * <p>Takes a second at most, for a server across the network that stays silent.
     */
    static Display of(Machine machine) {
        if (!machine.linux()) {
            return new Available();
        }
        Optional<String> obstacle = machine.headlessPlatform()
                ? missing(machine, List.of(NativeLibrary.TEXT))
                : noServer(machine).or(() -> missing(machine, NativeLibrary.OF_A_WINDOW));
        return obstacle.<Display>map(Missing::new).orElseGet(Available::new);
    }

    private static Optional<String> noServer(Machine machine) {
        String display = machine.variable("DISPLAY");
        if (!display.isBlank()) {
            return machine.xServerAnswers(display)
                    ? Optional.empty()
                    : Optional.of("no display: nothing answers at DISPLAY=" + display);
        }
        return Optional.of(
                machine.variable("WAYLAND_DISPLAY").isBlank()
                        ? "no display: DISPLAY is not set"
                        : "no display for JavaFX: Wayland is there, but DISPLAY is not set; install or start XWayland");
    }

    private static Optional<String> missing(Machine machine, List<NativeLibrary> libraries) {
        return libraries.stream()
                .filter(library -> !machine.hasLibrary(library.file()))
                .findFirst()
                .map(NativeLibrary::howToGetIt);
    }
}
