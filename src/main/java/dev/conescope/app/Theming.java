package dev.conescope.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The looks of the window: bundled fonts, the controls' theme, and our own colours over it. */
final class Theming {
    private Theming() {}

    /** Makes the bundled fonts known to JavaFX. */
    static void loadFonts() {
        for (TextStyle.Face face : TextStyle.Face.values()) {
            try (InputStream font = FontMetrics.open(face)) {
                Font.loadFont(font, 12);
            } catch (IOException e) {
                throw new UncheckedIOException("bundled font " + face.file(), e);
            }
        }
    }

    /** Puts a theme on the window. */
    static void apply(Scene window, Theme theme) {
        boolean light = theme == Theme.LIGHT;
        Application.setUserAgentStylesheet(
                light ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        window.getStylesheets().setAll(sheet("base"), sheet(light ? "light" : "dark"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theming.class.getResource("css/" + name + ".css"))
                .toExternalForm();
    }
}
