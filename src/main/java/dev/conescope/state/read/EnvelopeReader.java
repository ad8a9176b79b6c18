package dev.conescope.state.read;

import dev.conescope.state.StateReadException;
import dev.conescope.state.crypto.Envelope;
import dev.conescope.state.crypto.KeyMetadata;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the members that an encrypted state has in place of resources.
 *
 * <p>Source: OpenTofu's {@code internal/encryption/base.go}, {@code basedata}, and
 * {@code internal/encryption/keyprovider/pbkdf2/metadata.go}.
 */
final class EnvelopeReader {
    private final TokenCursor cursor;
    private final Map<String, KeyMetadata> metadata = new LinkedHashMap<>();
    private byte @Nullable [] data;
    private String version = "";

    EnvelopeReader(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether there was a version of the encryption, which nothing else has. */
    boolean isEncrypted() {
        return !version.isEmpty();
    }

    void readVersion() throws StateReadException {
        version = cursor.stringOrEmpty();
    }

    void readData() throws StateReadException {
        data = cursor.binary();
    }

    /** Each key provider's metadata, an object in base 64; OpenTofu's own test has the object itself. */
    void readMetadata() throws StateReadException {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            cursor.skip();
            return;
        }
        while (cursor.nextMember()) {
            String name = cursor.memberName();
            if (cursor.at(JsonToken.VALUE_STRING)) {
                metadata.put(name, encodedMetadata(name));
            } else {
                metadata.put(name, keyMetadata(cursor));
            }
        }
    }

    /** A fault inside has a place in the decoded text, which is of no use to anybody; the file's place is told. */
    private KeyMetadata encodedMetadata(String name) throws StateReadException {
        byte[] text = cursor.binary();
        try {
            var decoded = new TokenCursor(new TrackedInput(new ByteArrayInputStream(text), name));
            decoded.next();
            return keyMetadata(decoded);
        } catch (StateReadException e) {
            throw new StateReadException(
                    cursor.place(),
                    "the metadata of the key provider \"" + name + "\" cannot be read; the file was edited"
                            + " or damaged",
                    e);
        }
    }

    private static KeyMetadata keyMetadata(TokenCursor cursor) throws StateReadException {
        byte[] salt = {};
        int iterations = 0;
        String hash = "";
        int length = 0;
        if (!cursor.at(JsonToken.START_OBJECT)) {
            cursor.skip();
            return KeyMetadata.NONE;
        }
        while (cursor.nextMember()) {
            switch (cursor.memberName()) {
                case "salt" -> salt = cursor.binary();
                case "iterations" -> iterations = number(cursor);
                case "hash_function" -> hash = cursor.stringOrEmpty();
                case "key_length" -> length = number(cursor);
                default -> cursor.skip();
            }
        }
        return new KeyMetadata(salt, iterations, hash, length);
    }

    private static int number(TokenCursor cursor) throws StateReadException {
        if (!cursor.at(JsonToken.VALUE_NUMBER_INT)) {
            throw cursor.wrongType("a whole number");
        }
        try {
            return Integer.parseInt(cursor.text());
        } catch (NumberFormatException e) {
            throw cursor.fault("\"" + cursor.memberName() + "\" is too large; the file was edited or damaged");
        }
    }

    /** What was read; a fault if there is no encrypted data. */
    Envelope envelope(String file, long serial, String lineage) throws StateReadException {
        if (data == null) {
            throw new StateReadException(
                    file, "the state is encrypted, but has no \"encrypted_data\"; restore it from a backup", null);
        }
        return new Envelope(version, serial, lineage, metadata, data);
    }
}
