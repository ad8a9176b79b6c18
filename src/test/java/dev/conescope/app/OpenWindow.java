package dev.conescope.app;

import dev.conescope.canvas.CanvasPixels;
import dev.conescope.canvas.SceneCanvas;
import dev.conescope.canvas.space.Camera;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.Theme;
import dev.conescope.start.Display;
import dev.conescope.start.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with the sample open, nothing of it moving by itself. */
abstract class OpenWindow {
    static final Path SAMPLES = Path.of("assets", "samples");
    static final String TASK = "module.service[\"api\"].terraform_data.task_definition";
    static final String VPC = "module.network.terraform_data.vpc";

    @SuppressWarnings("NullAway.Init") // made by start, in the JavaFX thread
    MainWindow window;

    @SuppressWarnings("NullAway.Init")
    Stage stage;

    static boolean displayAvailable() {
        return Display.of(Machine.here()) instanceof Display.Available;
    }

    /** The toolkit looks for its start in the test's own class only. */
    void open(Stage shown) throws Exception {
        stage = shown;
        Theming.loadFonts();
        window = new MainWindow(
                shown, new RecentFiles(Files.createTempDirectory("recent").resolve("recent")), Theme.LIGHT);
        window.canvas().motion(false);
        shown.setWidth(1000);
        shown.setHeight(900);
        shown.show();
        window.open(SAMPLES.resolve("web-platform").resolve("terraform.tfstate"));
    }

    @BeforeEach
    void waitForTheSample() throws TimeoutException {
        until(() -> !scene().diagram().cards().isEmpty());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Scene scene() {
        return window.model().sceneProperty().get();
    }

    SceneCanvas canvas() {
        return window.canvas();
    }

    Camera camera() {
        return canvas().viewpoint();
    }

    NodeSet node(String address) throws Exception {
        return new TargetResolver(window.model().graph()).resolve(address);
    }

    void target(FxRobot robot, String address) throws Exception {
        NodeSet target = node(address);
        robot.interact(() -> window.model().target(target));
        until(() -> {
            var partition = window.model().partitionProperty().get();
            return window.idle() && partition != null && partition.targets().equals(target);
        });
    }

    Card card(String address) {
        return scene().diagram().cards().stream()
                .filter(shown -> shown.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card of " + address));
    }

    /** Where a point of the scene is on the screen. */
    Point2D screen(double x, double y) {
        return CanvasPixels.screen(canvas(), new Box(x, y, 0, 0));
    }

    static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    static MenuItem item(FxRobot robot, String words) {
        var left = new ArrayDeque<MenuItem>(
                robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus());
        while (!left.isEmpty()) {
            MenuItem item = left.remove();
            if (words.equals(item.getText())) {
                return item;
            }
            if (item instanceof Menu menu) {
                left.addAll(List.copyOf(menu.getItems()));
            }
        }
        throw new AssertionError("no menu item says " + words);
    }
}
