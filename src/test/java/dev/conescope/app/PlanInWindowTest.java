package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.canvas.space.Camera;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.overlay.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class PlanInWindowTest extends OpenWindow {
    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Path plan(String address) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), """
                {"format_version": "1.2", "planned_values": {}, "resource_changes": [
                  {"address": "%s", "change": {"actions": ["update"], "before_sensitive": {"input": true}}},
                  {"address": "terraform_data.brand_new", "change": {"actions": ["create"]}}],
                 "configuration": {"root_module": {"module_calls": {}}}}""".formatted(address.replace("\"", "\\\"")));
    }

    private void drop(FxRobot robot, Path... files) {
        robot.interact(() -> window.dropped(List.of(files)));
    }

    private void loaded() throws TimeoutException {
        until(() -> window.idle()
                && Objects.requireNonNull(window.model().stateProperty().get()).plan() != null);
    }

    @Test
    void aDroppedPlanIsToldInListTitleLegendAndOverlay(FxRobot robot) throws Exception {
        Node pane = robot.lookup("#plan-changes").query().getParent();
        assertThat(pane.isVisible()).isFalse();

        drop(robot, plan(TASK));

        loaded();
        assertThat(pane.isVisible()).isTrue();
        assertThat(text(robot, "plan-counts")).isEqualTo("1 + 1 planned");
        assertThat(robot.lookup("#plan-changes").queryAs(ListView.class).getItems())
                .hasSize(3);
        assertThat(stage.getTitle()).contains(" + plan.json");
        until(() -> text(robot, "summary").contains("8 of 44 resources refreshed"));
        MenuButton overlays = robot.lookup("#overlay").queryAs(MenuButton.class);
        robot.interact(() -> overlays.getItems().get(Overlay.PLAN.ordinal()).fire());
        until(() -> robot.lookup("#legend-plan-update").tryQuery().isPresent());
        robot.clickOn("#legend-plan-untold");
        until(() -> text(robot, "status-shown").contains("hidden by the legend: 43"));
    }

    @Test
    void whatAPlanChangesIsLookedAtUnlessSomethingElseIsSelected(FxRobot robot) throws Exception {
        Camera away = camera().centre(90_000, 90_000);
        robot.interact(() -> canvas().lookFrom(away));

        drop(robot, plan(TASK));
        loaded();

        until(() -> window.idle() && inView(TASK));
        target(robot, VPC);
        robot.interact(() -> canvas().lookFrom(away));
        drop(robot, plan("module.network.terraform_data.igw"));
        until(() -> window.idle());
        assertThat(inView(TASK)).isFalse();
    }

    private boolean inView(String address) {
        Box card = card(address).box();
        return camera().visible().contains(card.x(), card.y())
                && camera().visible().contains(card.right(), card.bottom());
    }

    @Test
    void aRowOfThePlanBecomesTheTarget(FxRobot robot) throws Exception {
        drop(robot, plan(TASK));
        loaded();
        ListView<?> list = robot.lookup("#plan-changes").queryAs(ListView.class);

        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);

        NodeSet wanted = node(TASK);
        until(() -> window.model().targetsProperty().get().equals(wanted));
    }

    @Test
    void whatThePlanMarksIsHiddenInTheInspector(FxRobot robot) throws Exception {
        drop(robot, plan(TASK));
        loaded();
        target(robot, TASK);
        until(() -> robot.lookup(".quiet-button").tryQuery().isPresent());

        robot.clickOn(".quiet-button");

        until(() -> robot.lookup(".attribute-value").queryAllAs(Label.class).stream()
                .anyMatch(value -> value.getText().contains("sensitive")));
    }

    @Test
    void theCrossUnloadsThePlan(FxRobot robot) throws Exception {
        drop(robot, plan(TASK));
        loaded();

        robot.clickOn("#plan-unload");

        until(() -> window.idle() && window.model().partitionProperty().get() == null);
        assertThat(robot.lookup("#plan-changes").query().getParent().isVisible())
                .isFalse();
        assertThat(stage.getTitle()).doesNotContain("plan.json");
    }

    @Test
    void aPlanOfAnotherStateIsNoticedAndSoIsABadOne(FxRobot robot) throws Exception {
        drop(robot, plan("terraform_data.stranger"));
        loaded();
        assertThat(text(robot, "plan-warning")).contains("give the state that the plan was made from");
        var shown = scene().diagram();

        Path bad = Files.writeString(folder.resolve("cut.json"), "{\"format_version\": \"1.2\", \"planned_values\": {");
        drop(robot, bad);

        until(() -> window.model().problems().newestProperty().get() != null);
        assertThat(window.model().problems().newestProperty().get().words())
                .contains("cut.json")
                .contains("cut off");
        assertThat(scene().diagram()).isSameAs(shown);
        assertThat(Objects.requireNonNull(window.model().stateProperty().get()).plan())
                .isNotNull();
    }

    @Test
    void aSavedPlanIsAskedOfTheBinaryAndItsFailureSaysWhatToRun(FxRobot robot) throws Exception {
        Path saved = folder.resolve("saved.tfplan");
        try (var zip = new ZipOutputStream(Files.newOutputStream(saved))) {
            zip.putNextEntry(new ZipEntry("tfplan"));
            zip.write(1);
        }
        robot.interact(() -> window.model().plan().load(saved));

        until(() -> window.model().problems().newestProperty().get() != null);
        assertThat(window.model().problems().newestProperty().get().words())
                .contains("saved.tfplan: this is a saved plan", "show -json");
    }

    @Test
    void aStateAndItsPlanCanBeDroppedTogether(FxRobot robot) throws Exception {
        drop(robot, plan(TASK), SAMPLES.resolve("web-platform").resolve("terraform.tfstate"));

        loaded();
        assertThat(window.model().graph().size()).isEqualTo(44);
    }
}
