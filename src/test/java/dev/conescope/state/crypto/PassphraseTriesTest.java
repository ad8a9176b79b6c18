package dev.conescope.state.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.state.StateReadException;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassphraseTriesTest {
    private static final Path ENCRYPTED = Path.of("src/test/resources/states/encrypted/enc.sha512.tfstate");

    /** Gives one passphrase after the other, as somebody who types them. */
    private static final class Typed implements PassphraseSource {
        private final List<char[]> given = new ArrayList<>();
        private final List<String> left;
        private int finished;
        private boolean cancels;

        Typed(String... passphrases) {
            left = new ArrayList<>(List.of(passphrases));
        }

        @Override
        public @Nullable String configuration() {
            return null;
        }

        @Override
        public char @Nullable [] passphrase(String state, String keyProvider) {
            if (cancels && left.isEmpty()) {
                return null;
            }
            char[] next = left.removeFirst().toCharArray();
            given.add(next);
            return next;
        }

        @Override
        public boolean mayTryAgain() {
            return cancels || !left.isEmpty();
        }

        @Override
        public void finished() {
            finished++;
        }
    }

    private static void load(Typed typed) throws StateReadException {
        new StreamingStateLoader(LoadOptions.DEFAULT.withSecrets(typed)).load(ENCRYPTED);
    }

    @Test
    void anotherPassphraseIsTriedAndEachIsWiped() throws Exception {
        var typed = new Typed("wrong", "correct-horse-battery-staple");

        load(typed);

        assertThat(typed.given)
                .hasSize(2)
                .allSatisfy(passphrase -> assertThat(passphrase).containsOnly('\0'));
        assertThat(typed.finished).isEqualTo(1);
    }

    @Test
    void theLastWrongOneIsTold() {
        var typed = new Typed("wrong", "wrong too");

        assertThatThrownBy(() -> load(typed))
                .isInstanceOf(StateReadException.class)
                .hasMessageContaining("the key does not fit");

        assertThat(typed.given).hasSize(2);
        assertThat(typed.finished).isEqualTo(1);
    }

    @Test
    void givingUpAfterAWrongOneSaysThatItDidNotFit() {
        var typed = new Typed("wrong");
        typed.cancels = true;

        assertThatThrownBy(() -> load(typed))
                .isInstanceOf(StateReadException.class)
                .hasMessageContaining("the passphrase did not fit")
                .hasMessageNotContaining("there is no passphrase");
        assertThat(typed.finished).isEqualTo(1);
    }

    @Test
    void givingUpAtOnceSaysThatThereIsNone() {
        var typed = new Typed();
        typed.cancels = true;

        assertThatThrownBy(() -> load(typed)).hasMessageContaining("there is no passphrase");
    }
}
