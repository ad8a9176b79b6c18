package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.look.Theme;
import dev.conescope.testkit.LargePlatform;
import dev.conescope.testkit.SharedStates;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Dimension2D;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes the pictures by which the window's looks are judged: every example state in both themes and two sizes, whole,
 * at a middle zoom and near. {@code mvn test -Dtest=GalleryTest -Dscreenshots} makes all of them again;
 * {@code -Dscreenshots=f200} those of one state. The states that lie beside the project are left out where they do not.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".*", disabledReason = "run with -Dscreenshots to make them")
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    private static final double MIDDLE = 45;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // made by start, in the JavaFX thread
    private Stage stage;

    /** What to look at: a state, and the target in it. */
    private enum Subject {
        WEB_PLATFORM("module.service[\"api\"].terraform_data.task_definition"),
        F200("module.payments.terraform_data.database"),
        M2000("module.production.module.payments.module.service[\"cards\"].module.database[0].terraform_data.instance"),
        AWS_PLATFORM("module.database.aws_db_instance.primary"),
        MADE_M2000("module.service[\"s0042\"].module.db[0].terraform_data.instance"),
        GENERATED_10000("module.payments_api[\"eu-west-1\"].aws_db_instance.main");

        private final String target;

        Subject(String target) {
            this.target = target;
        }

        private Path state() throws IOException {
            return switch (this) {
                case WEB_PLATFORM, F200, M2000 -> Path.of("assets", "samples", label(), "terraform.tfstate");
                case AWS_PLATFORM -> SharedStates.file("aws/platform/terraform.tfstate");
                case MADE_M2000 -> SharedStates.file("made/m2000/terraform.tfstate");
                case GENERATED_10000 -> generated();
            };
        }

        private static Path generated() throws IOException {
            Path file = folder.resolve("generated.tfstate");
            if (Files.notExists(file)) {
                assertThat(LargePlatform.write(file)).isBetween(9_500, 10_500);
            }
            return file;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How large the window is. */
    private enum Size {
        SMALL(1280, 720),
        LARGE(1920, 1080);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        Theming.loadFonts();
    }

    static Stream<Arguments> pictures() {
        String wanted = System.getProperty("screenshots", "");
        return Arrays.stream(Subject.values())
                .filter(subject -> wanted.isEmpty() || wanted.equals("true") || wanted.equals(subject.label()))
                .flatMap(subject -> Arrays.stream(Theme.values())
                        .flatMap(
                                theme -> Arrays.stream(Size.values()).map(size -> Arguments.of(subject, theme, size))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void paints(Subject subject, Theme theme, Size size, FxRobot robot) throws Exception {
        Path state = subject.state();
        Path recent = Files.createTempDirectory(folder, "recent").resolve("recent");
        MainWindow[] opened = new MainWindow[1];
        robot.interact(() -> {
            opened[0] = new MainWindow(stage, new RecentFiles(recent), theme, new Dimension2D(size.width, size.height));
            opened[0].canvas().motion(false);
            opened[0].open(state);
        });
        MainWindow window = opened[0];
        await(() -> window.model().stateProperty().get() != null && window.idle());
        robot.interact(() -> window.model().ruleProperty().set(ModuleRule.INSTANCE));
        await(window::idle);
        NodeSet nodes = new TargetResolver(window.model().graph()).resolve(subject.target);
        robot.interact(() -> window.model().target(nodes));
        await(() -> window.idle()
                && window.model().sceneProperty().get().cards().stream().anyMatch(look -> look.target()));
        for (String zoom : List.of("whole", "middle", "near")) {
            robot.interact(() -> zoom(window, zoom));
            WaitForAsyncUtils.waitForFxEvents(20);
            save(robot, subject.label() + "-" + label(theme) + "-" + size.width + "-" + zoom);
        }
        robot.interact(window::close);
    }

    private static void zoom(MainWindow window, String zoom) {
        switch (zoom) {
            case "whole" -> window.canvas().fit();
            case "middle" -> {
                window.canvas().zoomToTargets();
                while (window.canvas().zoomPercent().get() > MIDDLE) {
                    window.canvas().zoomOut();
                }
            }
            default -> window.canvas().zoomToTargets();
        }
    }

    private void save(FxRobot robot, String name) throws IOException {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        WaitForAsyncUtils.waitForFxEvents(20);
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        BufferedImage picture = SwingFXUtils.fromFXImage(image[0], null);
        // Without the alpha that a window does not have the file is a quarter smaller.
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.getGraphics().drawImage(picture, 0, 0, null);
        Path file = Path.of("assets", "screenshots", "gallery", name + ".png");
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(opaque, "png", file.toFile())).isTrue();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static String label(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
