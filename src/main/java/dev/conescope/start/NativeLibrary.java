package dev.conescope.start;

import java.util.List;

/**
 * A system library that JavaFX opens at run time on Linux and does not bring along.
 *
 * @param file the name that the loader is asked for
 * @param debian the package on Debian and Ubuntu
 * @param others the package on Fedora, Arch and most others
 */
record NativeLibrary(String file, String debian, String others) {
    /** Lays out every text, in a window as well as on the headless platform. */
    static final NativeLibrary TEXT = new NativeLibrary("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango");

    /** What a real window needs, in the order in which to tell of it. */
    static final List<NativeLibrary> OF_A_WINDOW = List.of(
            new NativeLibrary("libgtk-3.so.0", "libgtk-3-0", "gtk3"),
            TEXT,
            new NativeLibrary("libXtst.so.6", "libxtst6", "libXtst"));

    String howToGetIt() {
        return "JavaFX needs %s: install the package %s (Debian, Ubuntu) or %s (Fedora, Arch)"
                .formatted(file, debian, others);
    }
}
