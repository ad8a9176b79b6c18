package dev.conescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The question for the passphrase of an encrypted state. */
@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class PassphraseInWindowTest extends OpenWindow {
    private static final Path ENCRYPTED = Path.of("src/test/resources/states/encrypted/enc.sha512.tfstate");

    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    private static void ask(FxRobot robot, MainWindow window) throws Exception {
        robot.interact(() -> window.open(ENCRYPTED));
        until(() -> robot.lookup("#passphrase").tryQuery().isPresent());
    }

    private static void give(FxRobot robot, String passphrase) {
        PasswordField field = robot.lookup("#passphrase").queryAs(PasswordField.class);
        robot.interact(() -> field.setText(passphrase));
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aWrongPassphraseIsSaidAndAnotherCanBeTried(FxRobot robot) throws Exception {
        ask(robot, window);

        give(robot, "wrong");

        until(() -> text(robot, "passphrase-outcome").contains("does not fit")
                && !robot.lookup("#passphrase").query().isDisabled());
        assertThat(robot.lookup("#passphrase").queryAs(PasswordField.class).getText())
                .isEmpty();
        assertThat(robot.lookup(".notice").queryAll()).isEmpty();
        give(robot, "correct-horse-battery-staple");
        until(() -> window.model().graph().metadata().name().equals(ENCRYPTED.toString()));
        until(() -> robot.lookup("#passphrase").tryQuery().isEmpty());
    }

    @Test
    void whoGivesUpKeepsWhatIsOpen(FxRobot robot) throws Exception {
        ask(robot, window);
        give(robot, "wrong");
        until(() -> text(robot, "passphrase-outcome").contains("does not fit"));

        robot.type(KeyCode.ESCAPE);

        until(() -> robot.lookup(".notice.error").tryQuery().isPresent());
        assertThat(robot.lookup(".notice.error .notice-words")
                        .queryAs(Label.class)
                        .getText())
                .contains("the passphrase did not fit");
        assertThat(robot.lookup("#passphrase").tryQuery()).isEmpty();
        assertThat(window.model().graph().size()).isEqualTo(44);
    }
}
