package dev.conescope.app.dialog;

import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for one state's passphrase until one fits or nobody wants to try again. For the JavaFX thread. */
final class PassphraseQuestion {
    private static final double WIDTH = 520;

    private final Dialog<Void> dialog = new Dialog<>();
    private final PasswordField field = new PasswordField();
    private final Label outcome = new Label();
    private @Nullable Consumer<char @Nullable []> asked;

    PassphraseQuestion(Window owner, String state, String keyProvider) {
        field.setId("passphrase");
        field.setAccessibleText("Passphrase");
        var explanation = new Label(state + "\nis encrypted by OpenTofu (" + keyProvider + "). Its passphrase is kept"
                + " nowhere; attributes lie in a private file until the state is closed.");
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        outcome.setId("passphrase-outcome");
        DialogLooks.of(owner, dialog);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Passphrase");
        dialog.setHeaderText("Passphrase of an encrypted state");
        dialog.getDialogPane().setContent(new VBox(8, explanation, field, outcome));
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.disableProperty().bind(field.textProperty().isEmpty().or(field.disabledProperty()));
        ok.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume(); // stays open until it is known whether the passphrase fits
            answer(field.getText().toCharArray());
        });
        dialog.setOnShown(_ -> field.requestFocus());
        dialog.setOnHidden(_ -> answer(null));
        tell("", "muted");
    }

    /** Gives the answer when there is one: the caller wipes it; null if there is none. */
    void ask(Consumer<char @Nullable []> next) {
        asked = next;
        field.setDisable(false);
        field.requestFocus();
        dialog.show();
    }

    private void answer(char @Nullable [] passphrase) {
        field.clear();
        Consumer<char @Nullable []> waiting = asked;
        if (waiting != null) {
            asked = null;
            field.setDisable(true);
            tell("Trying…", "muted");
            waiting.accept(passphrase);
        }
    }

    /** Says that the passphrase was wrong; {@link #ask} asks again. */
    void wrong() {
        tell("That passphrase does not fit, or the file was changed since it was written. Try again.", "warning-text");
    }

    private void tell(String words, String styleClass) {
        outcome.setText(words);
        outcome.getStyleClass().setAll("label", styleClass);
    }

    void close() {
        dialog.close();
    }
}
