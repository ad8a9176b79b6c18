package dev.conescope.state.crypto;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where the secrets come from that encrypted states are read with; never from arguments. */
public interface PassphraseSource {
    /** The variable with a passphrase. */
    String PASSPHRASE_VARIABLE = "CONESCOPE_PASSPHRASE";
    /** The variable with OpenTofu's own configuration of encryption. */
    String CONFIGURATION_VARIABLE = "TF_ENCRYPTION";

    /** OpenTofu's configuration of encryption, in its own syntax; null if there is none. */
    @Nullable
    String configuration();

    /**
     * The passphrase of a state; null if there is none. May ask somebody and wait. The caller wipes the array.
     *
     * @param state the state as the user named it
     * @param keyProvider the key provider as the envelope names it
     */
    char @Nullable [] passphrase(String state, String keyProvider);

    /** Told that the passphrase does not fit; whether {@link #passphrase} is to be asked for another one. May wait. */
    default boolean mayTryAgain() {
        return false;
    }

    /** Told that nothing more is asked for the state that a passphrase was asked for, whatever came of it. */
    default void finished() {}

    /**
     * Takes them from environment variables.
     *
     * @param variables gives the value of a variable, or null
     */
    static PassphraseSource ofEnvironment(UnaryOperator<@Nullable String> variables) {
        return new PassphraseSource() {
            @Override
            public @Nullable String configuration() {
                return variables.apply(CONFIGURATION_VARIABLE);
            }

            @Override
            public char @Nullable [] passphrase(String state, String keyProvider) {
                String passphrase = variables.apply(PASSPHRASE_VARIABLE);
                return passphrase == null || passphrase.isEmpty() ? null : passphrase.toCharArray();
            }
        };
    }
}
