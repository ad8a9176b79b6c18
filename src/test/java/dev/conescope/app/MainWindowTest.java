package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.app.exporting.PictureFormat;
import dev.conescope.app.exporting.PictureSaver;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.sample.BundledSample;
import dev.conescope.app.task.FxBackgroundTasks;
import dev.conescope.canvas.CanvasPixels;
import dev.conescope.canvas.space.Camera;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.look.Theme;
import dev.conescope.scene.overlay.Overlay;
import dev.conescope.start.Display;
import dev.conescope.start.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private static final Path SAMPLE = Path.of("assets", "samples", "web-platform", "terraform.tfstate");
    private static final String TASK = "module.service[\"api\"].terraform_data.task_definition";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @SuppressWarnings("NullAway.Init") // made by start, in the JavaFX thread
    private MainWindow window;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    static boolean displayAvailable() {
        return Display.of(Machine.here()) instanceof Display.Available;
    }

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        Theming.loadFonts();
        window = new MainWindow(
                shown, new RecentFiles(Files.createTempDirectory("recent").resolve("recent")), Theme.LIGHT);
        shown.setWidth(1000);
        shown.setHeight(900);
        shown.show();
        window.open(SAMPLE);
    }

    @BeforeEach
    void waitForTheSample() throws TimeoutException {
        until(() -> !window.model().sceneProperty().get().diagram().cards().isEmpty());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private NodeSet node(String address) throws Exception {
        return new TargetResolver(window.model().graph()).resolve(address);
    }

    private void target(FxRobot robot, String address) throws Exception {
        NodeSet target = node(address);
        robot.interact(() -> window.model().target(target));
        until(() -> {
            var partition = window.model().partitionProperty().get();
            return partition != null && partition.targets().equals(target);
        });
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private static void waitForText(FxRobot robot, String id, String part) throws TimeoutException {
        until(() -> text(robot, id).contains(part));
    }

    @Test
    void clickOnACardTargetsItEverywhere(FxRobot robot) throws Exception {
        Card card = window.model().sceneProperty().get().diagram().cards().stream()
                .filter(shown -> shown.address().equals(TASK))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> window.canvas().focus(card));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(CanvasPixels.screen(window.canvas(), card.box()));

        waitForText(robot, "summary", "8 of 44 resources refreshed");
        assertThat(window.model().targetsProperty().get()).isEqualTo(node(TASK));
        assertThat(robot.lookup("#resource-tree")
                        .queryAs(TreeView.class)
                        .getSelectionModel()
                        .getSelectedItem())
                .isNotNull();
        assertThat(robot.lookup(".inspector-title").queryAs(Labeled.class).getText())
                .isEqualToIgnoringNewLines("terraform_data.task_definition");
    }

    @Test
    void directionStrategyInjectionAndRuleChangeGaugeAndLists(FxRobot robot) throws Exception {
        target(robot, TASK);
        waitForText(robot, "savings", "81.8 %");

        robot.clickOn("#direction-bottom");
        waitForText(robot, "savings", "8 of 44");
        robot.clickOn("#direction-change");
        waitForText(robot, "savings", "81.8 %");
        robot.interact(() -> window.model().staticInjectionProperty().set(false));
        waitForText(robot, "summary", "22 of 44");
        robot.interact(() -> window.model().staticInjectionProperty().set(true));
        robot.interact(() -> robot.lookup("#module-rule")
                .queryAs(MenuButton.class)
                .getItems()
                .get(1)
                .fire());
        waitForText(robot, "summary", "4 of 44");
        assertThat(text(robot, "status-findings")).contains("module rule instance: not proven");
        robot.interact(() -> robot.lookup("#strategy")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        waitForText(robot, "summary", "44 of 44");
    }

    @Test
    void theFilterNarrowsTheTree(FxRobot robot) throws Exception {
        robot.clickOn("#filter").write("replica");

        TreeView<?> tree = robot.lookup("#resource-tree").queryAs(TreeView.class);
        until(() -> tree.getRoot().getChildren().size() == 1);
        assertThat(tree.getRoot().getChildren().getFirst().getValue().toString())
                .contains("module.database");
    }

    @Test
    void aBadFileLeavesTheOpenStateOpen(FxRobot robot) throws Exception {
        OpenState before = window.model().stateProperty().get();
        Path bad = Files.writeString(folder.resolve("bad.tfstate"), "{\"version\": 4, ");

        robot.interact(() -> window.open(bad));

        until(() -> window.model().problems().newestProperty().get() != null);
        assertThat(window.model().problems().newestProperty().get().words()).contains("bad.tfstate");
        assertThat(window.model().stateProperty().get()).isSameAs(before);
    }

    @Test
    void theThemeChangesTheStyleSheets(FxRobot robot) {
        robot.interact(() -> window.apply(Theme.DARK));

        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    @Test
    void theKeyboardAloneFindsTargetsAndClears(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.write("task_definition");
        TreeView<?> tree = robot.lookup("#resource-tree").queryAs(TreeView.class);
        until(() -> tree.getExpandedItemCount() == 6);
        robot.interact(() -> {
            tree.requestFocus();
            tree.getSelectionModel().select(1);
        });

        robot.type(KeyCode.ENTER);

        waitForText(robot, "summary", "8 of 44");
        robot.press(KeyCode.CONTROL).type(KeyCode.BACK_SPACE).release(KeyCode.CONTROL);
        until(() -> window.model().partitionProperty().get() == null);
    }

    @Test
    void aClickUnfoldsAlikeModulesAndTheMenuFoldsThemAgain(FxRobot robot) throws Exception {
        robot.interact(() -> item(robot, "Close all groups").fire());
        until(() -> cards().anyMatch(Card::isFold));
        Card fold = cards().filter(Card::isFold).findFirst().orElseThrow();
        long folded = cards().filter(Card::isFold).count();
        int before = window.model().sceneProperty().get().diagram().cards().size();
        robot.interact(() -> window.canvas().focus(fold));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(CanvasPixels.screen(window.canvas(), fold.box()));

        until(() -> cards().filter(Card::isFold).count() == folded - 1);
        assertThat(cards()).hasSize(before + fold.instances() - 1);
        robot.interact(() -> item(robot, "Fold alike modules").fire());
        until(() -> cards().filter(Card::isFold).count() == folded);
        assertThat(text(robot, "status-shown")).contains("groups · folded: ");
    }

    @Test
    void groupByPutsOtherFramesAroundTheCards(FxRobot robot) throws Exception {
        for (Grouping grouping : List.of(Grouping.TYPE, Grouping.PROVIDER, Grouping.NOTHING, Grouping.MODULE)) {
            robot.interact(() -> item(robot, grouping.word()).fire());

            until(() -> window.idle() && groupedBy(grouping));
            assertThat(cards()).hasSize(44);
            assertThat(((RadioMenuItem) item(robot, grouping.word())).isSelected())
                    .isTrue();
        }
    }

    private boolean groupedBy(Grouping grouping) {
        List<GroupFrame> frames = window.model().sceneProperty().get().diagram().frames();
        return switch (grouping) {
            case MODULE -> !frames.isEmpty() && frames.getFirst().key() instanceof GroupKey.Module;
            case TYPE -> !frames.isEmpty() && frames.getFirst().key() instanceof GroupKey.Type;
            case PROVIDER -> !frames.isEmpty() && frames.getFirst().key() instanceof GroupKey.Provider;
            case NOTHING -> frames.isEmpty();
        };
    }

    private Stream<Card> cards() {
        return window.model().sceneProperty().get().diagram().cards().stream();
    }

    private static MenuItem item(FxRobot robot, String words) {
        var left = new ArrayDeque<MenuItem>(
                robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus());
        while (!left.isEmpty()) {
            MenuItem item = left.remove();
            if (words.equals(item.getText())) {
                return item;
            }
            if (item instanceof Menu menu) {
                left.addAll(menu.getItems());
            }
        }
        throw new AssertionError("no menu item says " + words);
    }

    @Test
    void backAndForwardGoThroughSelections(FxRobot robot) throws Exception {
        Button back = robot.lookup("#back").queryAs(Button.class);
        Button forward = robot.lookup("#forward").queryAs(Button.class);
        assertThat(back.isDisabled()).isTrue();
        target(robot, TASK);
        target(robot, "module.network.terraform_data.vpc");

        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until(() -> window.model().targetsProperty().get().equals(node(TASK)));
        assertThat(forward.isDisabled()).isFalse();
        robot.clickOn(forward);
        until(() -> window.model().targetsProperty().get().equals(node("module.network.terraform_data.vpc")));
        robot.interact(() -> mouse(MouseButton.BACK));
        until(() -> window.model().targetsProperty().get().equals(node(TASK)));
        robot.interact(() -> mouse(MouseButton.FORWARD));
        until(() -> window.model().targetsProperty().get().equals(node("module.network.terraform_data.vpc")));
        robot.clickOn(back).clickOn(back);
        until(() -> window.model().partitionProperty().get() == null);
        assertThat(back.isDisabled()).isTrue();
    }

    private void mouse(MouseButton button) {
        Node canvas = window.canvas().node();
        canvas.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                5,
                5,
                5,
                5,
                button,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null));
    }

    @Test
    void theConeAloneComesAndGoesWithItsCamera(FxRobot robot) throws Exception {
        target(robot, TASK);
        robot.interact(() -> window.canvas().motion(false));
        robot.interact(window.canvas()::zoomIn);
        Camera before = window.canvas().viewpoint();

        robot.clickOn("#cone-only");
        until(() -> shown() == 22);
        assertThat(window.canvas().viewpoint()).isNotEqualTo(before);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> shown() == 44);
        assertThat(window.canvas().viewpoint()).isEqualTo(before);
    }

    private int shown() {
        return window.model().sceneProperty().get().diagram().cards().size();
    }

    @Test
    void anotherStateIsNotFiltered(FxRobot robot) throws Exception {
        robot.clickOn("#filter").write("network");

        robot.interact(window::openSample);

        until(() -> robot.lookup("#filter").queryAs(TextField.class).getText().isEmpty());
    }

    @Test
    void theKeysAreAllToBeRead(FxRobot robot) throws Exception {
        robot.interact(() -> item(robot, "Keys").fire());

        until(() -> robot.lookup("#keys").tryQuery().isPresent());
        Node keys = robot.lookup("#keys").query();
        until(() -> robot.from(keys).lookup(".label .text").queryAll().size() > 60);
        for (Label words : robot.from(keys).lookup(".label").queryAllAs(Label.class)) {
            Text seen = robot.from(words).lookup(".text").queryAs(Text.class);
            assertThat(seen.getText()).isEqualTo(words.getText());
        }
        robot.interact(() -> keys.getScene().getWindow().hide());
    }

    @Test
    void whatIsOddIsToldAsByDoctor(FxRobot robot) throws Exception {
        robot.push(KeyCode.F2);

        until(() -> robot.lookup(".finding").tryQuery().isPresent());
        assertThat(robot.lookup(".finding .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("The longest chain has"));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void escapeInTheTreeClearsTheSelection(FxRobot robot) throws Exception {
        target(robot, TASK);
        robot.interact(() -> robot.lookup(".tree-view").queryAs(TreeView.class).requestFocus());

        robot.type(KeyCode.ESCAPE);

        until(() -> window.model().targetsProperty().get().isEmpty());
    }

    @Test
    void escapeClearsWhereverTheFocusIsAndInAFieldItsWordsFirst(FxRobot robot) throws Exception {
        target(robot, TASK);
        TextField filter = robot.lookup(".filter").queryAs(TextField.class);
        robot.interact(() -> {
            filter.requestFocus();
            filter.setText("service");
        });

        robot.type(KeyCode.ESCAPE);
        assertThat(filter.getText()).isEmpty();
        assertThat(window.model().targetsProperty().get().isEmpty()).isFalse();

        robot.interact(() -> robot.lookup(".check-box").queryAs(CheckBox.class).requestFocus());
        robot.type(KeyCode.ESCAPE);
        until(() -> window.model().targetsProperty().get().isEmpty());
    }

    @Test
    void theSlidersLimitTheDepth(FxRobot robot) throws Exception {
        target(robot, TASK);
        Slider slider = robot.lookup("#depth-dependencies").queryAs(Slider.class);
        until(() -> !slider.isDisabled());

        robot.interact(() -> {
            slider.requestFocus();
            slider.setValue(1);
        });

        until(() -> !window.model().picture().pictureProperty().get().beyond().isEmpty());
        waitForText(robot, "depth-dependencies-beyond", "beyond");
        waitForText(robot, "status-shown", "beyond depth");
        assertThat(text(robot, "summary")).contains("8 of 44");
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.RIGHT);
        }
        until(() -> window.model().picture().pictureProperty().get().beyond().isEmpty());
    }

    @Test
    void theLegendHidesAndTheStatusBarSaysSo(FxRobot robot) throws Exception {
        target(robot, TASK);
        until(() -> robot.lookup("#legend-static").tryQuery().isPresent());

        robot.clickOn("#legend-untouched");
        waitForText(robot, "status-shown", "hidden by the legend: 22");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.H).release(KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> !text(robot, "status-shown").contains("hidden"));
    }

    @Test
    void everyOverlayHasItsLegend(FxRobot robot) throws Exception {
        target(robot, TASK);
        assertThat(robot.lookup("#overlay")
                        .queryAs(MenuButton.class)
                        .getItems()
                        .get(Overlay.PLAN.ordinal())
                        .isDisable())
                .isTrue();
        for (Overlay overlay : EnumSet.complementOf(EnumSet.of(Overlay.PLAN))) {
            robot.interact(() -> robot.lookup("#overlay")
                    .queryAs(MenuButton.class)
                    .getItems()
                    .get(overlay.ordinal())
                    .fire());
            until(() ->
                    window.model().picture().pictureProperty().get().legend().overlay() == overlay);
            String first = window.model()
                    .picture()
                    .pictureProperty()
                    .get()
                    .legend()
                    .entries()
                    .getFirst()
                    .kind()
                    .key();
            until(() -> robot.lookup(".legend-switch").queryAll().stream()
                    .anyMatch(entry -> ("legend-" + first).equals(entry.getId())));
        }
    }

    @Test
    void theTableShowsWhatTheCanvasShows(FxRobot robot) throws Exception {
        target(robot, TASK);
        robot.clickOn("#show-table");
        TableView<?> table = robot.lookup("#resource-table").queryAs(TableView.class);
        until(() -> table.getItems().size() == 44);
        assertThat(table.getSelectionModel().getSelectedIndex()).isNotNegative();
        assertThat(window.canvas().node().isVisible()).isFalse();

        robot.interact(() -> window.model().picture().toggle("untouched"));
        until(() -> table.getItems().size() == 22);
        robot.clickOn("#filter").write("network");
        until(() -> table.getItems().size() > 0 && table.getItems().size() < 22);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        NodeSet before = window.model().targetsProperty().get();
        robot.type(KeyCode.ENTER);
        until(() -> !window.model().targetsProperty().get().equals(before));
    }

    @Test
    void theTableIsSortedByItsColumns(FxRobot robot) throws Exception {
        target(robot, TASK);
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        TableView<?> table = robot.lookup("#resource-table").queryAs(TableView.class);
        until(() -> table.getItems().size() == 44);
        List<Object> byAddress = List.copyOf(table.getItems());

        TableColumn<?, ?> depth = table.getColumns().get(4);
        robot.interact(() -> sortBy(table, depth, TableColumn.SortType.ASCENDING));
        until(() -> !List.copyOf(table.getItems()).equals(byAddress));
        assertThat(depth.getCellData(0)).isEqualTo("0");
        assertThat(table.getColumns().get(0).getCellData(0)).isEqualTo(TASK);
        robot.interact(() -> sortBy(table, depth, TableColumn.SortType.DESCENDING));
        until(() -> "".equals(depth.getCellData(0)));
    }

    @SuppressWarnings("unchecked") // the column is one of the table's
    private static <R> void sortBy(TableView<R> table, TableColumn<?, ?> column, TableColumn.SortType type) {
        column.setSortType(type);
        table.getSortOrder().setAll(List.of((TableColumn<R, ?>) column));
    }

    @Test
    void restingOnACardOfTheConeShowsItsWaysToTheTarget(FxRobot robot) throws Exception {
        target(robot, TASK);
        robot.interact(() -> window.canvas().motion(false));
        Card vpc = card("module.network.terraform_data.vpc");
        robot.interact(() -> window.canvas().focus(vpc));
        WaitForAsyncUtils.waitForFxEvents();

        robot.moveTo(CanvasPixels.screen(window.canvas(), vpc.box()));

        until(() -> CanvasPixels.showsTrail(window.canvas()));
        robot.interact(() -> window.model().clear());
        until(() -> !CanvasPixels.showsTrail(window.canvas()));
    }

    private Card card(String address) {
        return window.model().sceneProperty().get().diagram().cards().stream()
                .filter(shown -> shown.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBundledSamplesAttributesCanBeShown(FxRobot robot) throws Exception {
        robot.interact(window::openSample);
        until(() -> window.model().stateProperty().get().name().equals(BundledSample.WEB_PLATFORM.title()));
        target(robot, TASK);
        until(() -> robot.lookup(".quiet-button").tryQuery().isPresent());

        robot.interact(() -> robot.lookup(".quiet-button").queryAs(Button.class).fire());

        until(() -> robot.lookup(".attribute-name").tryQuery().isPresent());
    }

    @Test
    void theConeIsSavedInEveryFormat(FxRobot robot) throws Exception {
        target(robot, TASK);
        for (PictureFormat format : PictureFormat.values()) {
            Path file = folder.resolve("cone." + format.name());
            var tasks = new FxBackgroundTasks();
            var saver = new PictureSaver(stage, window.model(), tasks, _ -> {});

            robot.interact(() -> saver.save(format, file));

            until(() -> Files.exists(file) && Files.size(file) > 1000);
            tasks.close();
        }
    }
}
