package dev.conescope.state.fingerprint;

import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.fingerprint.AttributeFingerprint.Mark;
import dev.conescope.state.json.FirstBytes;
import dev.conescope.state.json.SyntaxFault;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonToken;

/**
 * Reads the fingerprints of all attributes of a state in one streaming pass. Values are hashed as they go by and not
 * kept; two states are comparable only under the same key, which is best made for one comparison and thrown away.
 *
 * <p>Time is linear in the file; memory is 16 bytes an attribute and what a list costs. For one thread.
 */
public final class FingerprintReader {
    private final ValueDigest digest;
    private final Map<List<String>, List<String>> sameNames = new HashMap<>();

    /**
     * A reader for one comparison.
     *
     * @param key at least 16 random bytes
     */
    public FingerprintReader(byte[] key) {
        digest = new ValueDigest(key);
    }

    /**
     * The fingerprints of a state's instances, by the offsets at which they begin in the file.
     *
     * @throws StateReadException if the file cannot be read again
     */
    public Map<Long, AttributeFingerprint> read(StateMetadata state) throws StateReadException {
        Path file = state.file();
        if (file == null) {
            throw new StateReadException(
                    state.name(), "a state from standard input cannot be compared; save it to a file", null);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            var input = new TrackedInput(bytes, state.name());
            input.fillIfEmpty();
            FirstBytes.check(input);
            return document(new TokenCursor(input));
        } catch (IOException e) {
            throw SyntaxFault.unreadable(e, state.name());
        }
    }

    private Map<Long, AttributeFingerprint> document(TokenCursor cursor) throws StateReadException {
        var found = new HashMap<Long, AttributeFingerprint>();
        cursor.next();
        if (cursor.entersObject()) {
            while (cursor.nextMember()) {
                if (cursor.memberName().equals("resources")) {
                    resources(cursor, found);
                } else {
                    cursor.skip();
                }
            }
        }
        return found;
    }

    private void resources(TokenCursor cursor, Map<Long, AttributeFingerprint> into) throws StateReadException {
        if (!cursor.entersList()) {
            return;
        }
        while (cursor.nextElement()) {
            if (cursor.entersObject()) {
                while (cursor.nextMember()) {
                    if (cursor.memberName().equals("instances") && cursor.entersList()) {
                        while (cursor.nextElement()) {
                            instance(cursor, into);
                        }
                    } else {
                        cursor.skip();
                    }
                }
            }
        }
    }

    private void instance(TokenCursor cursor, Map<Long, AttributeFingerprint> into) throws StateReadException {
        long start = cursor.start();
        var marks = new TreeMap<String, Mark>();
        if (cursor.entersObject()) {
            while (cursor.nextMember()) {
                switch (cursor.memberName()) {
                    case "attributes", "attributes_flat" -> attributes(cursor, marks);
                    default -> cursor.skip();
                }
            }
        }
        into.put(start, marks.isEmpty() ? AttributeFingerprint.EMPTY : fingerprint(marks));
    }

    /** An attribute that is null is as good as absent: a newer provider adds many such. */
    private void attributes(TokenCursor cursor, Map<String, Mark> into) throws StateReadException {
        if (cursor.entersObject()) {
            while (cursor.nextMember()) {
                String name = cursor.memberName();
                if (!cursor.at(JsonToken.VALUE_NULL)) {
                    into.put(name, digest.of(cursor));
                }
            }
        }
    }

    private AttributeFingerprint fingerprint(TreeMap<String, Mark> marks) {
        List<String> names = List.copyOf(marks.keySet());
        List<String> shared = sameNames.putIfAbsent(names, names);
        return new AttributeFingerprint(shared == null ? names : shared, new ArrayList<>(marks.values()));
    }
}
