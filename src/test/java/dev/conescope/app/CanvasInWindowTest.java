package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.canvas.space.Camera;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.look.PictureRole;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What hands do on the canvas of the real window. */
@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class CanvasInWindowTest extends OpenWindow {
    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    @Test
    void aClickOnAHeaderClosesAModuleAndOneOnItsCardOpensIt(FxRobot robot) throws Exception {
        GroupFrame frame = scene().diagram().frames().getFirst();
        int open = scene().diagram().cards().size();
        Card topmost = scene().diagram().cards().stream()
                .filter(card -> card.box().intersects(frame.box()))
                .min((one, other) -> Double.compare(one.box().y(), other.box().y()))
                .orElseThrow();
        robot.interact(() -> canvas().focus(topmost));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(screen(topmost.box().centreX(), frame.box().y() + 11));
        until(() -> scene().diagram().cards().size() < open);
        Card closed = scene().diagram().cards().stream()
                .filter(Card::isGroup)
                .findFirst()
                .orElseThrow();
        assertThat(closed.nodes()).isEqualTo(frame.nodes());
        assertThat(scene().diagram().edges()).anyMatch(line -> line.count() > 1);
        robot.interact(() -> canvas().focus(closed));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(screen(closed.box().centreX(), closed.box().centreY()));
        until(() -> scene().diagram().cards().size() == open);
    }

    @Test
    void theBarGroupsToo(FxRobot robot) throws Exception {
        MenuButton menu = robot.lookup("#group-by").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().get(Grouping.TYPE.ordinal()).fire());

        until(() -> window.idle() && menu.getText().endsWith(Grouping.TYPE.word()));
        assertThat(scene().diagram().frames())
                .allMatch(frame -> frame.label().startsWith("terraform_data")
                        || frame.label().startsWith("data."));
    }

    @Test
    void aHubShowsAllItsLinesOnceItIsSelected(FxRobot robot) throws Exception {
        robot.interact(() -> window.open(SAMPLES.resolve("m2000").resolve("terraform.tfstate")));
        until(() -> window.idle() && window.model().graph().size() > 1000);
        int hub = hubLine(line -> line.hub() != EdgeLine.Hub.NONE);
        EdgeLine line = scene().diagram().edges().get(hub);
        int place = line.hub() == EdgeLine.Hub.DEPENDENCY ? line.from() : line.to();
        NodeSet nodes = scene().diagram().cards().get(place).nodes();
        assertThat(scene().counts(hub)).isTrue();

        robot.interact(() -> window.model().target(nodes));

        until(() -> window.idle() && hubLine(one -> touches(one, nodes)) >= 0);
        assertThat(IntStream.range(0, scene().diagram().edges().size())
                        .filter(one -> touches(scene().diagram().edges().get(one), nodes))
                        .noneMatch(scene()::counts))
                .isTrue();
    }

    private int hubLine(Predicate<EdgeLine> wanted) {
        return IntStream.range(0, scene().diagram().edges().size())
                .filter(place -> wanted.test(scene().diagram().edges().get(place)))
                .findFirst()
                .orElse(-1);
    }

    private boolean touches(EdgeLine line, NodeSet nodes) {
        return scene().diagram().cards().get(line.from()).nodes().equals(nodes)
                || scene().diagram().cards().get(line.to()).nodes().equals(nodes);
    }

    @Test
    void aDragInTheMinimapMovesThePicture(FxRobot robot) throws Exception {
        robot.interact(() -> {
            canvas().zoomIn();
            canvas().zoomIn();
            canvas().zoomIn();
        });
        Node minimap = robot.lookup(".canvas-minimap").query();
        until(minimap::isVisible);
        Point2D middle = minimap.localToScreen(75, 50);

        robot.drag(middle, MouseButton.PRIMARY).dropTo(middle.add(-40, 0));

        Box bounds = scene().diagram().bounds();
        assertThat(camera().centreX()).isLessThan(bounds.centreX() - bounds.width() / 8);
        assertThat(window.model().targetsProperty().get().isEmpty()).isTrue();
    }

    @Test
    void keysAndMenusZoomToTheSelectionTheConeAndAll(FxRobot robot) throws Exception {
        target(robot, TASK);
        robot.interact(() -> canvas().node().requestFocus());

        robot.write("c");
        assertThat(inView(look -> look.role() != PictureRole.UNTOUCHED)).isTrue();
        robot.write("s");
        assertThat(inView(CardLook::target)).isTrue();
        assertThat(camera().scale()).isEqualTo(1);
        robot.write("0");
        assertThat(inView(_ -> true)).isTrue();
        double fitted = camera().scale();
        robot.write("+");
        assertThat(camera().scale()).isCloseTo(fitted * 1.25, within(1e-6));
        robot.write("-");
        assertThat(camera().scale()).isCloseTo(fitted, within(1e-6));
        robot.interact(() -> item(robot, "Zoom to the selection").fire());
        assertThat(camera().scale()).isEqualTo(1);
        robot.interact(() -> item(robot, "Zoom to the cone").fire());
        assertThat(inView(look -> look.role() != PictureRole.UNTOUCHED)).isTrue();
        robot.interact(() -> item(robot, "Zoom to fit").fire());
        assertThat(camera().scale()).isCloseTo(fitted, within(1e-6));
    }

    private boolean inView(Predicate<CardLook> wanted) {
        Box seen = camera().visible();
        return IntStream.range(0, scene().cards().size())
                .filter(place -> wanted.test(scene().cards().get(place)))
                .mapToObj(place -> scene().diagram().cards().get(place).box())
                .allMatch(box -> seen.contains(box.centreX(), box.centreY()));
    }

    @Test
    void aDragPansAndSoDoesOneWithTheSpaceBarOnACard(FxRobot robot) throws Exception {
        Card vpc = card(VPC);
        robot.interact(() -> canvas().focus(vpc));
        WaitForAsyncUtils.waitForFxEvents();
        Camera before = camera();

        robot.drag(screen(vpc.box().centreX(), vpc.box().centreY()), MouseButton.PRIMARY)
                .dropBy(50, 30);

        assertThat(camera().centreX()).isCloseTo(before.centreX() - 50 / before.scale(), within(1.5));
        robot.interact(() -> canvas().node().requestFocus());
        robot.press(KeyCode.SPACE)
                .clickOn(screen(vpc.box().centreX(), vpc.box().centreY()))
                .release(KeyCode.SPACE);
        assertThat(window.model().targetsProperty().get().isEmpty()).isTrue();
        robot.press(KeyCode.SPACE)
                .drag(screen(vpc.box().centreX(), vpc.box().centreY()), MouseButton.PRIMARY)
                .dropBy(-50, -30);
        robot.release(KeyCode.SPACE);
        assertThat(camera().centreX()).isCloseTo(before.centreX(), within(3.0));
        assertThat(window.model().targetsProperty().get().isEmpty()).isTrue();
    }

    @Test
    void theWheelZoomsAtThePointerAndFingersPanAndPinch(FxRobot robot) throws Exception {
        Card vpc = card(VPC);
        robot.interact(() -> canvas().focus(vpc));
        WaitForAsyncUtils.waitForFxEvents();
        Point2D at = screen(vpc.box().centreX(), vpc.box().centreY());
        double before = camera().scale();

        robot.interact(() -> fire(scroll(ScrollEvent.SCROLL, at, 0, 120)));
        assertThat(camera().scale()).isGreaterThan(before * 1.2);
        assertThat(screen(vpc.box().centreX(), vpc.box().centreY()).distance(at))
                .isLessThan(1e-6);
        double wheeled = camera().scale();
        robot.interact(() -> fire(new ZoomEvent(
                ZoomEvent.ZOOM,
                inScene(at).getX(),
                inScene(at).getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0.5,
                0.5,
                null)));
        assertThat(camera().scale()).isCloseTo(wheeled / 2, within(1e-6));
        assertThat(screen(vpc.box().centreX(), vpc.box().centreY()).distance(at))
                .isLessThan(1e-6);
        robot.interact(() -> {
            fire(scroll(ScrollEvent.SCROLL_STARTED, at, 0, 0));
            fire(scroll(ScrollEvent.SCROLL, at, 30, 20));
            fire(scroll(ScrollEvent.SCROLL_FINISHED, at, 0, 0));
        });
        assertThat(camera().scale()).isCloseTo(wheeled / 2, within(1e-6));
        assertThat(screen(vpc.box().centreX(), vpc.box().centreY()).distance(at.add(30, 20)))
                .isLessThan(1e-6);
    }

    /** An event without a source has its place in the window's scene. */
    private Point2D inScene(Point2D screen) {
        return canvas().node().localToScene(canvas().node().screenToLocal(screen));
    }

    private ScrollEvent scroll(EventType<ScrollEvent> type, Point2D at, double deltaX, double deltaY) {
        return new ScrollEvent(
                type,
                inScene(at).getX(),
                inScene(at).getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                deltaX,
                deltaY,
                deltaX,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private void fire(Event event) {
        canvas().node().getChildrenUnmodifiable().getFirst().fireEvent(event);
    }

    @Test
    void arrowsWalkAlongLinesTabAlongColumnsAndEnterTargets(FxRobot robot) throws Exception {
        Card vpc = card(VPC);
        robot.interact(() -> {
            canvas().node().requestFocus();
            canvas().focus(vpc);
        });

        robot.type(KeyCode.RIGHT);
        String dependent = focused();
        assertThat(dependent).isNotEqualTo(VPC);
        assertThat(scene().diagram().edges())
                .anyMatch(line ->
                        address(line.from()).equals(VPC) && address(line.to()).equals(dependent));
        robot.type(KeyCode.TAB);
        assertThat(focused()).isNotEqualTo(dependent);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused()).isEqualTo(dependent);
        robot.type(KeyCode.ENTER);
        NodeSet wanted = node(dependent);
        until(() -> window.model().targetsProperty().get().equals(wanted));
        robot.type(KeyCode.ESCAPE);
        until(() -> window.model().targetsProperty().get().isEmpty());
    }

    private String address(int place) {
        return scene().diagram().cards().get(place).address();
    }

    private String focused() {
        return canvas().node().getAccessibleText().lines().findFirst().orElse("");
    }

    @Test
    void aCardWithTheFocusIsNamedByAddressRoleAndReason(FxRobot robot) throws Exception {
        target(robot, TASK);
        Card vpc = card(VPC);

        robot.interact(() -> canvas().focus(vpc));

        until(() -> focused().equals(VPC));
        assertThat(canvas().node().getAccessibleText()).contains("static: ");
        Card task = card(TASK);
        robot.interact(() -> canvas().focus(task));
        until(() -> focused().equals(TASK));
        assertThat(canvas().node().getAccessibleText()).contains("refresh: ").contains("target");
    }

    @Test
    void aSelectionNeverMovesACard(FxRobot robot) throws Exception {
        var before = scene().diagram();

        target(robot, TASK);
        target(robot, VPC);
        robot.interact(() ->
                window.model().toggleChanged(window.model().targetsProperty().get()));
        until(window::idle);

        assertThat(scene().diagram()).isSameAs(before);
    }
}
