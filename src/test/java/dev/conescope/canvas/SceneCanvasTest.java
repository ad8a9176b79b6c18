package dev.conescope.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Card;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.Theme;
import dev.conescope.scene.overlay.CardMark;
import dev.conescope.scene.overlay.Legend;
import dev.conescope.scene.overlay.Overlay;
import dev.conescope.scene.overlay.OverlayClass;
import dev.conescope.scene.overlay.Swatch;
import dev.conescope.scene.overlay.Trail;
import dev.conescope.start.Display;
import dev.conescope.start.Machine;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display")
@ExtendWith(ApplicationExtension.class)
class SceneCanvasTest {
    private final List<String> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made by start, in the JavaFX thread
    private SceneCanvas canvas;

    static boolean displayAvailable() {
        return Display.of(Machine.here()) instanceof Display.Available;
    }

    @Start
    void start(Stage stage) {
        canvas = new SceneCanvas();
        canvas.onAction(new Notes(told));
        canvas.tooltips(card -> card.address() + ", refresh: it is the target");
        canvas.lineTooltips(line -> "a line of " + line.count());
        canvas.motion(false);
        canvas.show(HandMadeScene.CHANGE);
        stage.setScene(new javafx.scene.Scene(canvas.node(), 940, 420));
        stage.show();
    }

    @BeforeEach
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(canvas::close);
    }

    @Test
    void clickOnAResourceTargetsIt(FxRobot robot) {
        robot.clickOn(screen(HandMadeScene.BALANCER));
        assertThat(picked()).containsExactly("target aws_lb.front");
    }

    @Test
    void clickOnACollapsedModuleOpensIt(FxRobot robot) {
        robot.clickOn(screen(HandMadeScene.MODULE));
        assertThat(picked()).containsExactly("open module.observability");
    }

    @Test
    void clickOnAFramesHeaderClosesTheModule(FxRobot robot) {
        robot.clickOn(screen(400, 32));
        assertThat(picked()).containsExactly("close module.web");
    }

    @Test
    void clickBesideEverythingTellsNothing(FxRobot robot) {
        robot.clickOn(screen(500, 150));
        assertThat(picked()).isEmpty();
    }

    @Test
    void shiftMarksAndCtrlAdds(FxRobot robot) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        robot.interact(() -> click(HandMadeScene.VPC, true, false, false));
        robot.interact(() -> click(HandMadeScene.KEY, false, !mac, mac));
        assertThat(picked()).containsExactly("mark aws_vpc.main", "add aws_kms_key.state");
    }

    @Test
    void dragPansAndIsNoClick(FxRobot robot) {
        Point2D before = screen(HandMadeScene.VPC);
        robot.moveTo(before).press(MouseButton.PRIMARY).moveBy(60, 40).release(MouseButton.PRIMARY);
        assertThat(picked()).isEmpty();
        Point2D after = screen(HandMadeScene.VPC);
        assertThat(after.getX()).isCloseTo(before.getX() + 60, within(1.0));
        assertThat(after.getY()).isCloseTo(before.getY() + 40, within(1.0));
    }

    @Test
    void pressWithTheSpaceBarPicksNothing(FxRobot robot) {
        robot.interact(() -> canvas.node().requestFocus());
        robot.press(KeyCode.SPACE).clickOn(screen(HandMadeScene.VPC)).release(KeyCode.SPACE);
        assertThat(picked()).isEmpty();
        robot.clickOn(screen(HandMadeScene.VPC));
        assertThat(picked()).containsExactly("target aws_vpc.main");
    }

    @Test
    void wheelZoomsAtThePointer(FxRobot robot) {
        double before = canvas.zoomPercent().get();
        Point2D card = pixel(HandMadeScene.VPC.box());
        robot.interact(() -> scroll(card, 120));
        assertThat(canvas.zoomPercent().get()).isGreaterThan(before * 1.2);
        assertThat(pixel(HandMadeScene.VPC.box()).distance(card)).isLessThan(1e-9);
        robot.interact(() -> scroll(card, -100_000));
        assertThat(canvas.zoomPercent().get()).isCloseTo(5, within(1e-9));
    }

    @Test
    void arrowsWalkAlongLinesAndEnterTargets(FxRobot robot) {
        robot.interact(() -> canvas.node().requestFocus());
        robot.interact(() -> canvas.focus(HandMadeScene.GROUP));
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.DOWN, KeyCode.ENTER);
        robot.type(KeyCode.UP, KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(picked())
                .containsExactly("target aws_lb.front", "target aws_kms_key.state", "target aws_vpc.main", "clear");
    }

    @Test
    void tabWalksTheCardsAndThenLeaves(FxRobot robot) {
        robot.interact(() -> canvas.node().requestFocus());
        for (Card card : HandMadeScene.DIAGRAM.cards()) {
            robot.type(KeyCode.TAB);
            assertThat(canvas.node().getAccessibleText()).startsWith(card.address());
        }
        assertThat(canvas.node().isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(canvas.node().isFocused()).isFalse();
    }

    @Test
    void typedSignsZoom(FxRobot robot) {
        double fitted = canvas.zoomPercent().get();
        robot.interact(() -> canvas.node().requestFocus());
        robot.write("+");
        assertThat(canvas.zoomPercent().get()).isCloseTo(fitted * 1.25, within(1e-6));
        robot.write("--");
        assertThat(canvas.zoomPercent().get()).isCloseTo(fitted / 1.25, within(1e-6));
        robot.write("0");
        assertThat(canvas.zoomPercent().get()).isEqualTo(fitted);
    }

    @Test
    void buttonsZoomAndFit(FxRobot robot) {
        double fitted = canvas.zoomPercent().get();
        robot.clickOn("#canvas-zoom-in").clickOn("#canvas-zoom-in");
        assertThat(canvas.zoomPercent().get()).isGreaterThan(fitted * 1.5);
        robot.clickOn("#canvas-fit");
        assertThat(canvas.zoomPercent().get()).isEqualTo(fitted);
    }

    @Test
    void drawsOnlyWhenSomethingChanged(FxRobot robot) {
        pulses(5);
        long before = canvas.drawn();
        pulses(30);
        assertThat(canvas.drawn()).isEqualTo(before);
        robot.interact(() -> {
            canvas.recolour(HandMadeScene.UNTOUCHED);
            canvas.theme(Theme.DARK);
            canvas.zoomIn();
        });
        pulses(5);
        assertThat(canvas.drawn()).isEqualTo(before + 1);
    }

    @Test
    void aZoomedPictureOfVeryManyPartsIsSharpOnceItRests(FxRobot robot) throws Exception {
        robot.interact(() -> canvas.show(HandMadeScene.manyCards(4000)));
        robot.interact(canvas::fit);
        robot.interact(() -> canvas.move(canvas.camera().zoom(0.36)));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !canvas.picture().coarse());
        pulses(2);
        robot.interact(() -> {
            canvas.zoomIn();
            canvas.node().snapshot(null, null);
        });
        assertThat(canvas.picture().coarse()).isTrue();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !canvas.picture().coarse());
        pulses(3);
        long drawn = canvas.drawn();
        pulses(30);
        assertThat(canvas.drawn()).isEqualTo(drawn);
    }

    @Test
    void onlyCardsThatCanBeReadAreInTheLibrarysGraph(FxRobot robot) throws Exception {
        assertThat(canvas.mirrored()).isLessThanOrEqualTo(5);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> canvas.mirrored() == 5);
        robot.interact(() -> canvas.show(HandMadeScene.manyCards(4000)));
        robot.interact(() -> canvas.move(canvas.camera().zoom(2)));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> canvas.mirrored() > 5);
        assertThat(canvas.mirrored()).isLessThan(1000);
        robot.interact(() -> canvas.move(canvas.camera().zoom(0.2)));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> canvas.mirrored() == 0);
    }

    @Test
    void theCameraStaysUnlessItWouldLookPastTheDiagram(FxRobot robot) {
        Camera before = canvas.camera();
        robot.interact(() -> canvas.show(HandMadeScene.manyCards(4000)));
        assertThat(canvas.camera()).isEqualTo(before);

        Card last = HandMadeScene.manyCards(4000).diagram().cards().getLast();
        robot.interact(() -> canvas.focus(last));
        assertThat(canvas.camera().visible().intersects(HandMadeScene.DIAGRAM.bounds()))
                .isFalse();
        robot.interact(() -> canvas.show(HandMadeScene.CHANGE));

        assertThat(canvas.camera().visible().intersects(HandMadeScene.VPC.box()))
                .isTrue();
    }

    @Test
    void restingOnACardShowsItsWords(FxRobot robot) throws Exception {
        robot.moveTo(screen(HandMadeScene.GROUP));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> Window.getWindows().size() > 1);
        robot.moveTo(screen(500, 150));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> Window.getWindows().size() == 1);
    }

    @Test
    void legendCountsClassesAndEdges(FxRobot robot) {
        robot.interact(() -> canvas.legend(legend(true)));
        assertThat(legend(robot)).containsExactly("refresh", "3", "untouched", "4 + 2 beyond", "4 edges");
    }

    @Test
    void everyEntryOfTheLegendIsASwitch(FxRobot robot) {
        robot.interact(() -> canvas.legend(legend(true)));
        robot.clickOn("#legend-untouched");
        assertThat(picked()).containsExactly("toggle untouched");
        robot.interact(() -> canvas.legend(legend(false)));
        assertThat(legend(robot)).containsExactly("refresh", "3", "untouched", "4 hidden", "4 edges");
        assertThat(robot.lookup("#legend-untouched").query().getStyleClass()).contains("off");
        robot.clickOn("#legend-show-all");
        assertThat(picked()).endsWith("show all");
    }

    @Test
    void theLegendAnswersToTheKeyboard(FxRobot robot) {
        robot.interact(() -> {
            canvas.legend(legend(true));
            robot.lookup("#legend-refresh").query().requestFocus();
        });
        robot.type(KeyCode.SPACE).type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(picked()).containsExactly("toggle refresh", "toggle untouched");
    }

    private static Legend legend(boolean on) {
        var refresh = new OverlayClass("refresh", "refresh", new Swatch.OfRole(PictureRole.REFRESH));
        var untouched = new OverlayClass("untouched", "untouched", new Swatch.OfRole(PictureRole.UNTOUCHED));
        return new Legend(
                Overlay.ROLE,
                List.of(
                        new Legend.Entry(refresh, 3, 0, 0, true),
                        new Legend.Entry(untouched, 4, on ? 2 : 0, on ? 0 : 4, on)),
                4);
    }

    @Test
    void hiddenCardsAreNeitherHitNorWalkedTo(FxRobot robot) {
        Scene hidden = hiding(HandMadeScene.VPC);
        robot.interact(() -> canvas.recolour(hidden));
        robot.clickOn(screen(HandMadeScene.VPC));
        assertThat(picked()).isEmpty();
        robot.interact(() -> canvas.node().requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(canvas.node().getAccessibleText()).startsWith(HandMadeScene.KEY.address());
    }

    private static Scene hiding(Card card) {
        List<CardMark> marks = HandMadeScene.DIAGRAM.cards().stream()
                .map(shown -> shown == card ? new CardMark(null, null, -1, 0, 0, true) : CardMark.PLAIN)
                .toList();
        Scene shown = HandMadeScene.CHANGE;
        return new Scene(shown.diagram(), shown.cards(), shown.frames(), shown.edges(), marks);
    }

    @Test
    void restingOnACardIsTold(FxRobot robot) throws Exception {
        robot.moveTo(screen(HandMadeScene.GROUP));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> told.contains("rest aws_security_group.web"));
        robot.moveTo(screen(500, 150));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).endsWith("leave");
    }

    @Test
    void aTrailMakesTheRestQuieterUntilItGoes(FxRobot robot) {
        Point2D bar = pixel(
                new Box(HandMadeScene.KEY.box().x() + 3, HandMadeScene.KEY.box().centreY(), 0, 0));
        int before = colour(robot, bar);
        Trail trail = new Trail(
                new Scene(
                        new Diagram(
                                List.of(HandMadeScene.GROUP), List.of(), List.of(), 0, HandMadeScene.DIAGRAM.bounds()),
                        List.of(HandMadeScene.CHANGE.cards().get(2)),
                        List.of(),
                        List.of()),
                List.of());
        robot.interact(() -> canvas.trail(trail));
        assertThat(colour(robot, bar)).isNotEqualTo(before);
        robot.interact(canvas::untrail);
        assertThat(colour(robot, bar)).isEqualTo(before);
    }

    private int colour(FxRobot robot, Point2D at) {
        WritableImage[] picture = new WritableImage[1];
        pulses(2);
        robot.interact(() -> picture[0] = canvas.node().snapshot(null, null));
        return picture[0].getPixelReader().getArgb((int) at.getX(), (int) at.getY());
    }

    @Test
    void restingOnALineSaysWhatItIs(FxRobot robot) throws Exception {
        EdgeLine line = HandMadeScene.DIAGRAM.edges().getLast();
        Box middle = line.path().bounds();
        robot.moveTo(screen(middle.centreX(), middle.centreY()));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> Window.getWindows().size() > 1);
        robot.moveTo(screen(500, 150));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> Window.getWindows().size() == 1);
    }

    @Test
    void zoomGoesToTheTargetsAndToTheCone(FxRobot robot) {
        robot.clickOn("#canvas-zoom-targets");
        assertThat(canvas.camera().scale()).isEqualTo(1);
        assertThat(canvas.camera().visible().contains(260, 60)).isTrue();
        robot.clickOn("#canvas-zoom-cone");
        for (int i = 0; i < HandMadeScene.DIAGRAM.cards().size(); i++) {
            if (HandMadeScene.CHANGE.cards().get(i).role() != PictureRole.UNTOUCHED) {
                Box box = HandMadeScene.DIAGRAM.cards().get(i).box();
                assertThat(canvas.camera().visible().contains(box.centreX(), box.centreY()))
                        .isTrue();
            }
        }
    }

    @Test
    void aSmoothZoomEndsWhereTheWheelMeant(FxRobot robot) throws Exception {
        robot.interact(() -> canvas.motion(true));
        double before = canvas.zoomPercent().get();
        Point2D card = pixel(HandMadeScene.VPC.box());
        robot.interact(() -> {
            scroll(card, 60);
            scroll(card, 60);
        });
        double wanted = before * Math.pow(1.0035, 120);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> Math.abs(canvas.zoomPercent().get() - wanted) < 1e-6);
        assertThat(pixel(HandMadeScene.VPC.box()).distance(card)).isLessThan(1e-6);
    }

    @Test
    void cardsTravelToTheirNewPlaces(FxRobot robot) throws Exception {
        robot.interact(() -> canvas.motion(true));
        Card moved = HandMadeScene.VPC.at(new Box(20, 300, 156, 38));
        var cards = new ArrayList<>(HandMadeScene.DIAGRAM.cards());
        cards.set(0, moved);
        Diagram next = new Diagram(
                cards,
                HandMadeScene.DIAGRAM.frames(),
                HandMadeScene.DIAGRAM.edges(),
                0,
                HandMadeScene.DIAGRAM.bounds());
        Scene shown = HandMadeScene.CHANGE;
        Scene scene = new Scene(next, shown.cards(), shown.frames(), shown.edges());
        Camera before = canvas.camera();

        robot.interact(() -> canvas.show(scene));

        robot.interact(() -> canvas.recolour(scene));
        assertThat(canvas.camera()).isEqualTo(before);
        robot.clickOn(screen(moved));
        assertThat(picked()).containsExactly("target aws_vpc.main");
    }

    @Test
    void dragInTheMinimapMovesThePicture(FxRobot robot) {
        Node minimap = robot.lookup(".canvas-minimap").query();
        robot.interact(() -> {
            for (int i = 0; i < 6; i++) {
                canvas.zoomIn();
            }
        });
        Point2D middle = minimap.localToScreen(75, 50);
        robot.drag(middle, MouseButton.PRIMARY).dropTo(middle.add(50, 0));
        assertThat(canvas.camera().centreX())
                .isGreaterThan(HandMadeScene.DIAGRAM.bounds().centreX() + 200);
        assertThat(canvas.camera().centreY())
                .isCloseTo(HandMadeScene.DIAGRAM.bounds().centreY(), within(8.0));
        assertThat(picked()).isEmpty();
    }

    @Test
    void closedCanvasDrawsNoMore(FxRobot robot) {
        robot.interact(canvas::close);
        long before = canvas.drawn();
        robot.interact(canvas::zoomIn);
        pulses(5);
        assertThat(canvas.drawn()).isEqualTo(before);
    }

    @Test
    void looksRightInBothThemes(FxRobot robot) throws Exception {
        robot.interact(() -> canvas.node().requestFocus());
        robot.interact(() -> canvas.focus(HandMadeScene.BALANCER));
        for (Theme theme : Theme.values()) {
            WritableImage[] picture = new WritableImage[1];
            robot.interact(() -> canvas.theme(theme));
            pulses(2);
            robot.interact(() -> picture[0] = canvas.node().snapshot(null, null));
            File file = new File("target/canvas-" + theme + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(picture[0], null), "png", file);
            Point2D bar = pixel(new Box(
                    HandMadeScene.BALANCER.box().x() + 3,
                    HandMadeScene.BALANCER.box().centreY(),
                    0,
                    0));
            int colour = picture[0].getPixelReader().getArgb((int) bar.getX(), (int) bar.getY());
            assertThat(colour & 0xFFFFFF).isEqualTo(0xD55E00);
        }
    }

    /** What was told, but for where the pointer rested. */
    private List<String> picked() {
        return told.stream()
                .filter(word -> !word.startsWith("rest ") && !word.equals("leave"))
                .toList();
    }

    private static List<String> legend(FxRobot robot) {
        return robot.lookup(".canvas-legend .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    /** Waits until so many pulses have passed. */
    private static void pulses(int count) {
        WaitForAsyncUtils.waitForFxEvents(count);
    }

    /** The headless platform's robot sends clicks without the keys that are held. */
    private void click(Card card, boolean shift, boolean control, boolean meta) {
        Point2D at = pixel(card.box());
        Point2D screen = screen(card);
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            view().fireEvent(new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    screen.getX(),
                    screen.getY(),
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    control,
                    false,
                    meta,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        }
    }

    private Node view() {
        return canvas.node().getChildrenUnmodifiable().getFirst();
    }

    private void scroll(Point2D at, double delta) {
        Point2D screen = canvas.node().localToScreen(at);
        view().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    private Point2D screen(Card card) {
        return screen(card.box().centreX(), card.box().centreY());
    }

    private Point2D screen(double sceneX, double sceneY) {
        return canvas.node().localToScreen(pixel(new Box(sceneX, sceneY, 0, 0)));
    }

    private Point2D pixel(Box box) {
        return new Point2D(
                canvas.camera().pixelX(box.centreX()), canvas.camera().pixelY(box.centreY()));
    }

    private record Notes(List<String> told) implements CanvasListener {
        @Override
        public void target(Card card) {
            told.add("target " + card.address());
        }

        @Override
        public void addTarget(Card card) {
            told.add("add " + card.address());
        }

        @Override
        public void markChanged(Card card) {
            told.add("mark " + card.address());
        }

        @Override
        public void open(GroupKey module) {
            told.add("open " + module.name());
        }

        @Override
        public void close(GroupKey module) {
            told.add("close " + module.name());
        }

        @Override
        public void rest(Card card) {
            told.add("rest " + card.address());
        }

        @Override
        public void leave() {
            told.add("leave");
        }

        @Override
        public void toggle(String key) {
            told.add("toggle " + key);
        }

        @Override
        public void showAll() {
            told.add("show all");
        }

        @Override
        public void clear() {
            told.add("clear");
        }
    }
}
