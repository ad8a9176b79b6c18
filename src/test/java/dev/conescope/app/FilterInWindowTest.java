package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.canvas.CanvasPixels;
import dev.conescope.scene.Diagram;
import java.util.HashSet;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The filter of the toolbar, on the canvas. */
@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class FilterInWindowTest extends OpenWindow {
    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    private void type(FxRobot robot, String words) {
        TextField field = robot.lookup("#filter").queryAs(TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(words);
        });
    }

    @Test
    void whatMatchesStandsOutIsCountedAndNothingMoves(FxRobot robot) throws Exception {
        Diagram before = scene().diagram();

        type(robot, "TASK_def");

        until(() -> text(robot, "filter-count").endsWith(" found"));
        assertThat(CanvasPixels.showsTrail(canvas())).isTrue();
        assertThat(scene().diagram()).isSameAs(before);
        type(robot, "");
        until(() -> text(robot, "filter-count").isEmpty());
        assertThat(CanvasPixels.showsTrail(canvas())).isFalse();
    }

    @Test
    void enterGoesFromMatchToMatchAndShiftEnterBack(FxRobot robot) throws Exception {
        type(robot, "task_definition");
        until(() -> text(robot, "filter-count").endsWith(" found"));
        int all = Integer.parseInt(text(robot, "filter-count").split(" ")[0]);
        var spoken = new HashSet<String>();

        for (int i = 1; i <= all; i++) {
            robot.type(KeyCode.ENTER);
            assertThat(text(robot, "filter-count")).isEqualTo(i + " of " + all);
            assertThat(canvas().node().getAccessibleText()).contains("task_definition");
            spoken.add(canvas().node().getAccessibleText());
        }

        assertThat(all).isGreaterThan(1);
        assertThat(spoken).hasSize(all);
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "filter-count")).isEqualTo("1 of " + all);
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(text(robot, "filter-count")).isEqualTo(all + " of " + all);
        assertThat(window.model().targetsProperty().get().isEmpty()).isTrue();
    }
}
