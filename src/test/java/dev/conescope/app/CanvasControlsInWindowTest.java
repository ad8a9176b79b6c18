package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.scene.Card;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.CardMark;
import dev.conescope.scene.overlay.Overlay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the controls over the canvas of the real window do, and what is told where the pointer rests. */
@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class CanvasControlsInWindowTest extends OpenWindow {
    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    @Test
    void theButtonsZoomToTheSelectionTheConeAndAll(FxRobot robot) throws Exception {
        target(robot, TASK);

        robot.clickOn("#canvas-zoom-cone");
        double cone = camera().scale();
        assertThat(inView(look -> look.role() != PictureRole.UNTOUCHED ? 1 : 0)).isTrue();
        robot.clickOn("#canvas-zoom-targets");
        assertThat(camera().scale()).isEqualTo(1).isGreaterThan(cone);
        assertThat(inView(look -> look.target() ? 1 : 0)).isTrue();
        robot.clickOn("#canvas-fit");
        double fitted = camera().scale();
        assertThat(inView(_ -> 1)).isTrue();
        robot.clickOn("#canvas-zoom-in");
        assertThat(camera().scale()).isCloseTo(fitted * 1.25, within(1e-6));
        robot.clickOn("#canvas-zoom-out");
        assertThat(camera().scale()).isCloseTo(fitted, within(1e-6));
    }

    private boolean inView(ToIntFunction<CardLook> wanted) {
        Box seen = camera().visible();
        return IntStream.range(0, scene().cards().size())
                .filter(place -> wanted.applyAsInt(scene().cards().get(place)) > 0)
                .mapToObj(place -> scene().diagram().cards().get(place).box())
                .allMatch(box -> seen.contains(box.centreX(), box.centreY()));
    }

    @Test
    void restingOnALineSaysWhichEdgeItIs(FxRobot robot) throws Exception {
        target(robot, TASK);
        robot.interact(() -> canvas().zoomToTargets());
        WaitForAsyncUtils.waitForFxEvents();
        int line = IntStream.range(0, scene().edges().size())
                .filter(one -> address(scene().diagram().edges().to(one)).equals(TASK))
                .findFirst()
                .orElseThrow();
        Point2D middle = middle(line);

        robot.moveTo(screen(middle.getX(), middle.getY()));

        until(() -> !tip().isEmpty());
        assertThat(tip()).contains("task_definition").contains("depends on");
        robot.moveTo(screen(camera().sceneX(12), camera().sceneY(12)));
        until(() -> tip().isEmpty());
    }

    private String address(int place) {
        return scene().diagram().cards().get(place).address();
    }

    /** The middle of a line's last piece: between the columns, where no card is. */
    private Point2D middle(int line) {
        List<Point2D> points = new ArrayList<>();
        scene().path(line).visit(new ScenePath.Visitor() {
            @Override
            public void move(double x, double y) {
                points.add(new Point2D(x, y));
            }

            @Override
            public void line(double x, double y) {
                move(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                Point2D from = points.getLast();
                move((from.getX() + 3 * x1 + 3 * x2 + x) / 8, (from.getY() + 3 * y1 + 3 * y2 + y) / 8);
                move(x, y);
            }

            @Override
            public void close() {}
        });
        return points.get(points.size() - 2);
    }

    private static String tip() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .findFirst()
                .orElse("");
    }

    @Test
    void theLegendFiltersByKeyboard(FxRobot robot) throws Exception {
        target(robot, TASK);
        until(() -> robot.lookup("#legend-untouched").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#legend-untouched").query().requestFocus());
        robot.type(KeyCode.SPACE);

        until(() -> scene().marks().stream().filter(CardMark::hidden).count() == 22);
        assertThat(text(robot, "status-shown")).contains("hidden by the legend");
        until(() -> robot.lookup("#legend-show-all").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#legend-show-all").query().requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> scene().marks().stream().noneMatch(CardMark::hidden));
    }

    @Test
    void whatADepthCutsIsCountedOnTheCardsEdge(FxRobot robot) throws Exception {
        target(robot, TASK);

        slide(robot, "#depth-dependencies");

        until(() -> scene().marks().stream().mapToInt(CardMark::cutDependencies).sum() > 0);
        int counted =
                scene().marks().stream().mapToInt(CardMark::cutDependencies).sum();
        assertThat(scene().marks().stream().mapToInt(CardMark::cutDependents).sum())
                .isZero();
        slide(robot, "#depth-dependents");
        until(() -> scene().marks().stream().mapToInt(CardMark::cutDependents).sum() > 0);
        assertThat(scene().marks().stream().mapToInt(CardMark::cutDependencies).sum())
                .isEqualTo(counted);
    }

    private static void slide(FxRobot robot, String slider) throws Exception {
        Slider found = robot.lookup(slider).queryAs(Slider.class);
        until(() -> !found.isDisabled());
        robot.interact(() -> {
            found.requestFocus();
            found.setValue(1);
        });
    }

    @Test
    void everyOverlayColoursTheCardsInItsOwnWay(FxRobot robot) throws Exception {
        target(robot, TASK);
        Set<List<CardMark>> seen = new HashSet<>();
        EnumSet<Overlay> overlays = EnumSet.complementOf(EnumSet.of(Overlay.PLAN));
        for (Overlay overlay : overlays) {
            robot.interact(() -> robot.lookup("#overlay")
                    .queryAs(MenuButton.class)
                    .getItems()
                    .get(overlay.ordinal())
                    .fire());
            until(() -> window.idle()
                    && window.model().picture().pictureProperty().get().legend().overlay() == overlay);
            boolean coloured = scene().marks().stream().map(CardMark::swatch).anyMatch(Objects::nonNull);
            assertThat(coloured).as(overlay.toString()).isEqualTo(overlay != Overlay.ROLE);
            seen.add(scene().marks());
        }
        assertThat(seen).hasSameSizeAs(overlays);
    }

    /** Everything by which something is selected, by hand; nothing may even ask for a layout. */
    @Test
    void noGestureThatSelectsStartsALayout(FxRobot robot) throws Exception {
        Diagram before = scene().diagram();
        List<Diagram> shown = new ArrayList<>();
        robot.interact(
                () -> window.model().sceneProperty().addListener((property, old, now) -> shown.add(now.diagram())));
        Card vpc = card(VPC);

        robot.clickOn(middle(robot, vpc));
        until(() -> window.idle() && window.model().targetsProperty().get().equals(node(VPC)));
        click(robot, vpc, true, false);
        until(() -> window.idle() && scene().cards().stream().anyMatch(CardLook::changed));
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        until(() -> window.idle() && !window.model().targetsProperty().get().equals(node(VPC)));
        click(robot, vpc, false, true);
        until(() -> window.idle() && window.model().targetsProperty().get().size() == 2);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until(() -> window.idle() && window.model().targetsProperty().get().size() == 1);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until(() -> window.idle() && window.model().targetsProperty().get().equals(node(VPC)));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        until(() -> window.idle() && !window.model().targetsProperty().get().equals(node(VPC)));
        robot.moveTo(middle(robot, vpc));
        robot.type(KeyCode.ESCAPE);
        until(() -> window.idle() && window.model().targetsProperty().get().isEmpty());

        assertThat(shown).isNotEmpty().allMatch(diagram -> diagram == before);
    }

    /** A click with a key held, which a headless screen does not tell of. */
    private void click(FxRobot robot, Card card, boolean shift, boolean shortcut) {
        Point2D at = canvas().node().localToScene(canvas().node().screenToLocal(middle(robot, card)));
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            var event = new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    shortcut && !mac,
                    false,
                    shortcut && mac,
                    type == MouseEvent.MOUSE_PRESSED,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null);
            robot.interact(
                    () -> canvas().node().getChildrenUnmodifiable().getFirst().fireEvent(event));
        }
    }

    /** Where a card is on the screen, brought into view: keys that walk move the picture. */
    private Point2D middle(FxRobot robot, Card card) {
        robot.interact(() -> canvas().focus(card));
        WaitForAsyncUtils.waitForFxEvents();
        return screen(card.box().centreX(), card.box().centreY());
    }
}
