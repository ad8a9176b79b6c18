package dev.conescope.state.read;

import dev.conescope.state.crypto.PassphraseSource;

/**
 * How states are loaded.
 *
 * @param strict whether to parse values too, so that no fault of the file's JSON goes unnoticed
 * @param keepsAttributes whether attributes can be read later of what cannot be read twice: packed files, encrypted
 *     states, and streams. For these the plain bytes are kept in a private file until the state is closed.
 * @param secrets where the keys of encrypted states come from
 */
public record LoadOptions(boolean strict, boolean keepsAttributes, PassphraseSource secrets) {
    /** Reads what is needed, keeps nothing, and takes secrets from this process's environment. */
    public static final LoadOptions DEFAULT =
            new LoadOptions(false, false, PassphraseSource.ofEnvironment(System::getenv));

    /** The same with values parsed, or not. */
    public LoadOptions withStrict(boolean wanted) {
        return new LoadOptions(wanted, keepsAttributes, secrets);
    }

    /** The same with attributes kept for later. */
    public LoadOptions keepingAttributes() {
        return new LoadOptions(strict, true, secrets);
    }

    /** The same with secrets from somewhere else. */
    public LoadOptions withSecrets(PassphraseSource source) {
        return new LoadOptions(strict, keepsAttributes, source);
    }
}
