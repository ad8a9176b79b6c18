package dev.conescope.state.read;

import dev.conescope.state.StateReadException;
import dev.conescope.state.crypto.Envelope;
import dev.conescope.state.json.FirstBytes;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * Looks for OpenTofu's envelope around something else than a state: plans have the same one, without serial and
 * lineage.
 *
 * <p>Source: OpenTofu's {@code internal/encryption/base.go}.
 */
public final class EnvelopeFile {
    private EnvelopeFile() {}

    /**
     * The envelope that a document is; empty if it is something else, or no JSON at all. Reads no further than up to
     * the first member that no envelope has, so that asking costs nothing for other documents.
     *
     * @param name the file as the user named it
     * @throws StateReadException if it is an envelope that cannot be read
     */
    public static Optional<Envelope> read(InputStream bytes, String name) throws StateReadException {
        var input = new TrackedInput(bytes, name);
        if (!mayBeJson(input)) {
            return Optional.empty();
        }
        var cursor = new TokenCursor(input);
        try {
            return read(cursor, name);
        } catch (StateReadException e) {
            if (cursor.isBroken()) {
                return Optional.empty(); // whoever reads it as something else says what is wrong
            }
            throw e;
        }
    }

    private static Optional<Envelope> read(TokenCursor cursor, String name) throws StateReadException {
        var envelope = new EnvelopeReader(cursor);
        if (cursor.next() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (cursor.nextMember()) {
            switch (cursor.memberName()) {
                case "encryption_version" -> envelope.readVersion();
                case "encrypted_data" -> envelope.readData();
                case "meta" -> envelope.readMetadata();
                default -> {
                    return Optional.empty();
                }
            }
        }
        return envelope.isEncrypted() ? Optional.of(envelope.envelope(name, 0, "")) : Optional.empty();
    }

    /** The parser takes some first bytes for encodings that no JSON has, and throws before there is a token. */
    private static boolean mayBeJson(TrackedInput input) {
        try {
            input.fillIfEmpty();
            FirstBytes.check(input);
            return true;
        } catch (IOException | StateReadException otherwise) {
            return false;
        }
    }
}
