package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.app.exporting.PictureFormat;
import dev.conescope.app.exporting.PictureSaver;
import dev.conescope.app.notice.NoticeKind;
import dev.conescope.app.notice.NoticeStack;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.task.FxBackgroundTasks;
import dev.conescope.app.watch.FileState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the window tells: notices, the file on the disk, values that are no JSON. */
@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class NoticesInWindowTest extends OpenWindow {
    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private static int shown(FxRobot robot) {
        return robot.lookup(".notice").queryAll().size();
    }

    @Test
    void anErrorStaysUntilItIsClosedAndCoversNothing(FxRobot robot) throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.tfstate"), "{\"version\": 4, ");
        robot.interact(() -> window.open(bad));
        until(() -> robot.lookup(".notice.error").tryQuery().isPresent());

        Node notice = robot.lookup(".notice.error").query();
        double picture =
                canvas().node().localToScreen(canvas().node().getLayoutBounds()).getMaxY();
        assertThat(notice.localToScreen(notice.getLayoutBounds()).getMinY()).isGreaterThanOrEqualTo(picture);
        assertThat(NoticeKind.ERROR.passes()).isFalse();

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.W).release(KeyCode.SHIFT, KeyCode.CONTROL);

        until(() -> shown(robot) == 0);
    }

    @Test
    void escapeClosesTheNoticeThatHasTheKeyboard(FxRobot robot) throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.tfstate"), "{\"version\": 4, ");
        target(robot, TASK);
        robot.interact(() -> window.open(bad));
        until(() -> robot.lookup(".notice-close").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".notice-close").query().requestFocus());

        robot.type(KeyCode.ESCAPE);

        until(() -> shown(robot) == 0);
        assertThat(window.model().targetsProperty().get().isEmpty()).isFalse();
    }

    @Test
    void whatDoesNotFitWaitsAndIsCounted(FxRobot robot) throws Exception {
        var stack = new NoticeStack();
        robot.interact(() -> {
            for (NoticeTopic topic : EnumSet.range(NoticeTopic.OPENING, NoticeTopic.VALUES)) {
                stack.failed(topic, topic + " failed");
            }
        });
        var box = (VBox) stack.node();

        assertThat(box.getChildren()).hasSize(4);
        assertThat(words(box, 0)).isEqualTo("VALUES failed");
        assertThat(((Label) box.getChildren().getLast()).getText()).isEqualTo("2 more notices");
        robot.interact(stack::closeNewest);
        assertThat(words(box, 0)).isEqualTo("FILE failed");
        assertThat(((Label) box.getChildren().getLast()).getText()).isEqualTo("1 more notice");
        robot.interact(stack::clear);
        assertThat(box.isManaged()).isFalse();
    }

    private static String words(VBox stack, int place) {
        return ((Label) stack.getChildren().get(place).lookup(".notice-words")).getText();
    }

    @Test
    void aNewerAttemptTakesThePlaceOfTheOneBefore(FxRobot robot) throws Exception {
        for (String name : new String[] {"one.tfstate", "two.tfstate", "three.tfstate"}) {
            Path bad = Files.writeString(folder.resolve(name), "{\"version\": 4, ");
            robot.interact(() -> window.open(bad));
            until(() -> robot.lookup(".notice-words").tryQueryAs(Label.class).stream()
                    .anyMatch(words -> words.getText().contains(name)));
        }

        assertThat(shown(robot)).isEqualTo(1);
    }

    @Test
    void savingIsGoodNewsAndFailingToSaveIsNot(FxRobot robot) throws Exception {
        target(robot, TASK);
        var kinds = new ArrayList<NoticeKind>();
        var tasks = new FxBackgroundTasks();
        var saver = new PictureSaver(stage, window.model(), tasks, notice -> kinds.add(notice.kind()));

        robot.interact(() -> saver.save(PictureFormat.DOT, folder.resolve("cone.dot")));
        until(() -> kinds.size() == 1);
        robot.interact(
                () -> saver.save(PictureFormat.DOT, folder.resolve("none").resolve("cone.dot")));
        until(() -> kinds.size() == 2);

        assertThat(kinds).containsExactly(NoticeKind.DONE, NoticeKind.ERROR);
        tasks.close();
    }

    @Test
    void aFileThatWasWrittenSinceIsToldAndReadAgainWithItsSelection(FxRobot robot) throws Exception {
        Path file = Files.copy(
                SAMPLES.resolve("web-platform").resolve("terraform.tfstate"), folder.resolve("state.tfstate"));
        robot.interact(() -> window.open(file));
        until(() -> window.model().graph().metadata().name().equals(file.toString())
                && window.idle()
                && !scene().diagram().cards().isEmpty());
        until(() -> text(robot, "disk-state").startsWith("state unchanged"));
        target(robot, TASK);
        double scale = camera().scale();

        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        robot.interact(window.disk()::look);
        until(() -> window.disk().stateProperty().get() == FileState.CHANGED);
        assertThat(text(robot, "disk-state")).contains("state changed");
        assertThat(camera().scale())
                .as("beside a notice that takes some of its room")
                .isEqualTo(scale);
        robot.interact(() -> robot.lookup("#disk-reload").queryAs(Button.class).fire());

        until(() -> window.disk().stateProperty().get() == FileState.UNCHANGED && window.idle());
        assertThat(window.model().targetsProperty().get()).isEqualTo(node(TASK));
        assertThat(shown(robot)).isZero();
        assertThat(camera().scale()).as("once it was read again").isEqualTo(scale);

        Files.delete(file);
        robot.interact(window.disk()::look);
        until(() -> text(robot, "disk-state").contains("gone"));
    }

    @Test
    void aValueThatIsNoJsonIsToldWhenThePictureIsThere(FxRobot robot) throws Exception {
        String sample = Files.readString(SAMPLES.resolve("web-platform").resolve("terraform.tfstate"));
        Path file = Files.writeString(
                folder.resolve("odd.tfstate"),
                sample.replaceFirst("\"triggers_replace\": null", "\"triggers_replace\": nul"));

        robot.interact(() -> window.open(file));

        until(() -> robot.lookup(".notice.warning").tryQuery().isPresent());
        assertThat(robot.lookup(".notice.warning .notice-words")
                        .queryAs(Label.class)
                        .getText())
                .containsPattern("odd\\.tfstate:\\d+:\\d+");
        assertThat(scene().diagram().cards()).hasSize(44);
    }
}
