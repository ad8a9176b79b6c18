package dev.conescope.app;

import dev.conescope.scene.look.Theme;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: one window on a state file, or on the bundled sample. */
public final class ConescopeApp extends Application {
    private @Nullable MainWindow window;

    /** Opens the window and returns when it is closed. */
    public static int open(@Nullable Path state) {
        Application.launch(ConescopeApp.class, state == null ? new String[0] : new String[] {state.toString()});
        return 0;
    }

    @Override
    public void start(Stage stage) {
        Theming.loadFonts();
        Theme theme = "dark".equals(System.getProperty("conescope.theme")) ? Theme.DARK : Theme.LIGHT;
        var main = new MainWindow(stage, new RecentFiles(RecentFiles.usualStore()), theme);
        window = main;
        for (int size : new int[] {16, 32, 48, 64, 128, 256}) {
            stage.getIcons().add(new Image(resource("/dev/conescope/app/icons/conescope-" + size + ".png")));
        }
        stage.setOnCloseRequest(_ -> hidePopups(stage));
        stage.show();
        List<String> arguments = getParameters().getUnnamed();
        if (arguments.isEmpty()) {
            main.openSample();
        } else {
            main.open(Path.of(arguments.getFirst()));
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }

    /** A popup that is still showing when the toolkit exits crashes GTK's view; so they go first. */
    private static void hidePopups(Stage stage) {
        Window.getWindows().stream().filter(shown -> shown != stage).toList().forEach(Window::hide);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ConescopeApp.class.getResourceAsStream(name), name);
    }
}
