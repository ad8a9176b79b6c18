package dev.conescope.app.dialog;

import dev.conescope.app.task.WindowQuestion;
import dev.conescope.state.crypto.PassphraseSource;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Takes passphrases from the environment, and asks for those that are not there until one fits. */
public final class PassphraseDialog implements PassphraseSource {
    private final PassphraseSource environment = PassphraseSource.ofEnvironment(System::getenv);
    private final Window owner;
    /** What is shown; of the JavaFX thread. */
    private @Nullable PassphraseQuestion question;

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
        return given != null
                ? given
                : WindowQuestion.askUntilAnswered(answer -> {
                    PassphraseQuestion shown = question;
                    if (shown == null) {
                        shown = new PassphraseQuestion(owner, state, keyProvider);
                        question = shown;
                    }
                    shown.ask(answer);
                });
    }

    /** What the environment says stays the same; a person may have mistyped. */
    @Override
    public boolean mayTryAgain() {
        return Boolean.TRUE.equals(WindowQuestion.ask(() -> {
            PassphraseQuestion shown = question;
            if (shown != null) {
                shown.wrong();
            }
            return shown != null;
        }));
    }

    @Override
    public void finished() {
        WindowQuestion.tell(() -> {
            PassphraseQuestion shown = question;
            question = null;
            if (shown != null) {
                shown.close();
            }
        });
    }
}
