package dev.conescope.app.dialog;

import dev.conescope.app.task.WindowQuestion;
import dev.conescope.state.crypto.PassphraseSource;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Takes passphrases from the environment, and asks for those that are not there. */
public final class PassphraseDialog implements PassphraseSource {
    private final PassphraseSource environment = PassphraseSource.ofEnvironment(System::getenv);
    private final Window owner;

    /** Asks in front of the owner. */
    public PassphraseDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public @Nullable String configuration() {
        return environment.configuration();
    }

    @Override
    public char @Nullable [] passphrase(String state, String keyProvider) {
        char[] given = environment.passphrase(state, keyProvider);
        return given != null ? given : WindowQuestion.ask(() -> ask(state, keyProvider));
    }

    private char @Nullable [] ask(String state, String keyProvider) {
        var field = new PasswordField();
        field.setId("passphrase");
        field.setAccessibleText("Passphrase");
        var explanation = new Label(state + "\nis encrypted by OpenTofu (" + keyProvider + "). Its passphrase is kept"
                + " nowhere; attributes lie in a private file until the state is closed.");
        explanation.setWrapText(true);
        var dialog = new Dialog<char[]>();
        DialogLooks.of(owner, dialog);
        dialog.setTitle("Passphrase");
        dialog.setHeaderText("Passphrase of an encrypted state");
        dialog.getDialogPane().setContent(new VBox(8, explanation, field));
        dialog.getDialogPane().setPrefWidth(520);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.getDialogPane()
                .lookupButton(ButtonType.OK)
                .disableProperty()
                .bind(field.textProperty().isEmpty());
        dialog.setResultConverter(
                button -> button == ButtonType.OK ? field.getText().toCharArray() : null);
        dialog.setOnShown(_ -> field.requestFocus());
        char[] answer = dialog.showAndWait().orElse(null);
        field.clear();
        return answer;
    }
}
