package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Marks of change, what the tree keeps, and what the toolbar lets be chosen. */
@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class MarksInWindowTest extends OpenWindow {
    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static long signs(FxRobot robot) {
        return robot.lookup(".changed-mark").queryAllAs(Label.class).stream()
                .filter(mark -> mark.isManaged() && mark.getText().startsWith("~"))
                .count();
    }

    private void mark(FxRobot robot, String address) throws Exception {
        var nodes = node(address);
        robot.interact(() -> window.model().toggleChanged(nodes));
        until(() -> window.idle() && isThere(robot, "#legend-changed"));
    }

    @Test
    void theMarkIsSeenInLegendTreeAndInspector(FxRobot robot) throws Exception {
        mark(robot, VPC);

        until(() -> signs(robot) > 0);
        assertThat(robot.lookup("#legend-changed .legend-count")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("1");
        assertThat(isThere(robot, "#clear-changed")).isTrue();
        target(robot, VPC);
        until(() -> isThere(robot, "#clear-mark"));

        robot.interact(() -> robot.lookup("#clear-mark").queryAs(Button.class).fire());

        until(() -> !isThere(robot, "#legend-changed") && signs(robot) == 0);
        assertThat(window.model().targetsProperty().get()).isEqualTo(node(VPC));
    }

    @Test
    void escapeClearsTheTargetsAndThenTheMarks(FxRobot robot) throws Exception {
        mark(robot, VPC);
        target(robot, TASK);
        robot.interact(() -> canvas().node().requestFocus());

        robot.type(KeyCode.ESCAPE);
        until(() -> window.model().targetsProperty().get().isEmpty());
        assertThat(window.model().changedProperty().get()).isEqualTo(node(VPC));
        robot.type(KeyCode.ESCAPE);
        until(() -> window.model().changedProperty().get().isEmpty());
    }

    @Test
    void theLegendTakesAllMarksAway(FxRobot robot) throws Exception {
        mark(robot, VPC);
        mark(robot, TASK);

        robot.clickOn("#legend-changed");

        until(() -> window.model().changedProperty().get().isEmpty() && !isThere(robot, "#legend-changed"));
    }

    @Test
    void theTreeShowsTheTargetAfterAFilterAndAnotherRule(FxRobot robot) throws Exception {
        target(robot, TASK);
        TreeView<?> tree = robot.lookup("#resource-tree").queryAs(TreeView.class);
        until(() -> selected(tree).contains("task_definition"));

        robot.clickOn("#filter").write("network");
        until(() -> tree.getRoot().getChildren().size() == 1);
        robot.interact(() -> robot.lookup("#filter").queryAs(TextField.class).clear());
        until(() -> tree.getRoot().getChildren().size() > 1 && selected(tree).contains("task_definition"));

        robot.interact(() -> robot.lookup("#module-rule")
                .queryAs(MenuButton.class)
                .getItems()
                .get(1)
                .fire());
        until(() -> window.idle() && selected(tree).contains("task_definition"));
    }

    @Test
    void theTreeShowsAModuleThatIsTheTarget(FxRobot robot) throws Exception {
        target(robot, "module.network");
        TreeView<?> tree = robot.lookup("#resource-tree").queryAs(TreeView.class);

        until(() -> selected(tree).contains("module.network"));
    }

    private static String selected(TreeView<?> tree) {
        TreeItem<?> item = tree.getSelectionModel().getSelectedItem();
        return item == null ? "" : String.valueOf(item.getValue());
    }

    @Test
    void whatHasNoEffectIsDisabledAndSaysWhy(FxRobot robot) throws Exception {
        target(robot, TASK);
        assertThat(robot.lookup("#strategy").query().isDisabled()).isFalse();

        robot.clickOn("#direction-top");

        until(() -> robot.lookup("#strategy").query().isDisabled());
        assertThat(robot.lookup("#static-injection").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#strategy").query().getAccessibleHelp()).contains("change cone only");
        until(() -> isThere(robot, ".arc-gauge .top"));

        robot.clickOn("#direction-change");
        robot.interact(() -> robot.lookup("#strategy")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        until(() -> robot.lookup("#static-injection").query().isDisabled()
                && !robot.lookup("#strategy").query().isDisabled());
    }

    @Test
    void panelsFoldAndOpenByHandAndInNarrowWindows(FxRobot robot) throws Exception {
        assertThat(isThere(robot, "#inspector")).isTrue();

        robot.interact(() -> stage.setWidth(940));
        until(() -> !isThere(robot, "#inspector"));
        robot.clickOn("#panel-inspector-open");
        until(() -> isThere(robot, "#inspector"));
        robot.type(KeyCode.F8);
        until(() -> !isThere(robot, "#resource-tree"));
        robot.type(KeyCode.F8);
        until(() -> isThere(robot, "#resource-tree"));
    }

    @Test
    void sensitiveValuesAreMaskedUntilOneIsAskedFor(FxRobot robot) throws Exception {
        target(robot, "module.database.terraform_data.password_secret");
        until(() -> isThere(robot, ".quiet-button"));
        robot.interact(() -> robot.lookup(".quiet-button").queryAs(Button.class).fire());
        until(() -> isThere(robot, ".attribute-more"));
        String secret = robot.lookup(".attribute-value").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text.contains("sensitive"))
                .findFirst()
                .orElseThrow();
        assertThat(secret).isEqualTo("•••• (sensitive)");

        robot.interact(() -> robot.lookup(".attribute-more").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().equals("Show this value"))
                .findFirst()
                .orElseThrow()
                .fire());

        assertThat(robot.lookup(".attribute-value").queryAllAs(Labeled.class))
                .noneMatch(value -> value.getText().contains("•••• (sensitive)"));
    }
}
