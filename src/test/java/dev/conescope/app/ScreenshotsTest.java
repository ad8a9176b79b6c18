package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes the pictures of the README again, without a screen that could be too small for them: {@code mvn test
 * -Dtest=ScreenshotsTest -Dscreenshots}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".*", disabledReason = "run with -Dscreenshots to make them")
@ExtendWith(ApplicationExtension.class)
class ScreenshotsTest {
    @SuppressWarnings("NullAway.Init") // made by start, in the JavaFX thread
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Theming.loadFonts();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            sample, LIGHT, web-platform, 'module.service["api"].terraform_data.task_definition'
            sample, DARK, web-platform, 'module.service["api"].terraform_data.task_definition'
            f200, LIGHT, f200, module.payments.terraform_data.database
            m2000, DARK, m2000, 'module.production.module.payments.module.service["cards"].module.database[0].terraform_data.instance'
            """)
    void paints(String name, Theme theme, String sample, String target, FxRobot robot) throws Exception {
        Path recent = Files.createTempDirectory("recent").resolve("recent");
        MainWindow[] opened = new MainWindow[1];
        robot.interact(() -> {
            opened[0] = new MainWindow(stage, new RecentFiles(recent), theme);
            opened[0].open(Path.of("assets", "samples", sample, "terraform.tfstate"));
        });
        MainWindow window = opened[0];
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> !window.model().sceneProperty().get().diagram().cards().isEmpty());
        NodeSet nodes = new TargetResolver(window.model().graph()).resolve(target);
        robot.interact(() -> window.model().target(nodes));
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> window.model().sceneProperty().get().cards().stream().anyMatch(look -> look.target()));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.idle());
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        WaitForAsyncUtils.waitForFxEvents(20);
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        Path file = Path.of("assets", "screenshots", name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile()))
                .isTrue();
        robot.interact(window::close);
    }
}
