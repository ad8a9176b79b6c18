package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window that was started on a file that cannot be opened. */
@EnabledIf(
        value = "dev.conescope.app.OpenWindow#displayAvailable",
        disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class WelcomeInWindowTest {
    @SuppressWarnings("NullAway.Init") // made by start, in the JavaFX thread
    private MainWindow window;

    @SuppressWarnings("NullAway.Init")
    private Path recent;

    @Start
    void start(Stage shown) throws Exception {
        Theming.loadFonts();
        Path folder = Files.createTempDirectory("welcome");
        recent = OpenWindow.SAMPLES.resolve("f200").resolve("terraform.tfstate").toAbsolutePath();
        var files = new RecentFiles(folder.resolve("recent"));
        files.add(recent);
        window = new MainWindow(shown, files, Theme.LIGHT);
        shown.setWidth(1000);
        shown.setHeight(900);
        shown.show();
        window.open(Files.writeString(folder.resolve("bad.tfstate"), "{\"version\": 4, "));
    }

    @BeforeEach
    void waitForTheFailure() throws TimeoutException {
        OpenWindow.until(() -> window.model().problems().newestProperty().get() != null);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void saysWhyNothingIsOpenAndOffersWhatCanBe(FxRobot robot) throws Exception {
        assertThat(OpenWindow.text(robot, "welcome-problem")).contains("bad.tfstate:1:");
        assertThat(robot.lookup(".notice").queryAll()).isEmpty();
        assertThat(robot.lookup("#welcome .address-link").queryAllAs(Hyperlink.class))
                .extracting(Hyperlink::getText)
                .containsExactly(recent.toString());

        robot.clickOn("#welcome .address-link");

        OpenWindow.until(
                () -> !window.model().sceneProperty().get().diagram().cards().isEmpty());
        assertThat(window.model().graph().size()).isEqualTo(200);
        assertThat(robot.lookup(".welcome-ground").query().isVisible()).isFalse();
    }

    @Test
    void opensASample(FxRobot robot) throws Exception {
        robot.clickOn("#welcome-sample-0");

        OpenWindow.until(
                () -> !window.model().sceneProperty().get().diagram().cards().isEmpty());
        assertThat(window.model().graph().size()).isEqualTo(44);
    }

    @Test
    void anotherFailureTakesThePlaceOfTheFirst(FxRobot robot) throws Exception {
        robot.interact(() -> window.open(Path.of("nowhere.tfstate")));

        OpenWindow.until(() -> OpenWindow.text(robot, "welcome-problem").contains("nowhere.tfstate"));
        assertThat(OpenWindow.text(robot, "welcome-problem")).doesNotContain("bad.tfstate");
    }
}
