package dev.conescope.state.read;

import dev.conescope.state.StateReadException;
import dev.conescope.state.crypto.Envelope;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
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
     * The envelope that a document is; empty if it is something else. Reads no further than up to the first member that
     * no envelope has, so that asking costs nothing for other documents.
     *
     * @param name the file as the user named it
     * @throws StateReadException if it is an envelope that cannot be read
     */
    public static Optional<Envelope> read(InputStream bytes, String name) throws StateReadException {
        var cursor = new TokenCursor(new TrackedInput(bytes, name));
        var envelope = new EnvelopeReader(cursor);
        if (!beginsObject(cursor)) {
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

    private static boolean beginsObject(TokenCursor cursor) {
        try {
            return cursor.next() == JsonToken.START_OBJECT;
        } catch (StateReadException notJson) {
            return false;
        }
    }
}
