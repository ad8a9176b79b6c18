package dev.conescope.state.fingerprint;

import dev.conescope.state.AttributeBytes;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.fingerprint.AttributeFingerprint.Mark;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the fingerprints of attributes, one instance after the other, from wherever the state's bytes are kept: so
 * states of every version compare, packed and encrypted ones too. Values are hashed and not kept; two states are
 * comparable only under the same key, which is best made for one comparison and thrown away.
 *
 * <p>Time is linear in an instance's bytes, best in the file's order; memory is 16 bytes an attribute and what a list
 * costs, and a megabyte of the file until it is closed. For one thread.
 */
public final class FingerprintReader implements AutoCloseable {
    private final ValueDigest digest;
    private @Nullable SpanWindow window;
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
     * The fingerprint of an instance's attributes.
     *
     * @throws StateReadException if the state's bytes were not kept, or are not those that were loaded any more
     */
    public AttributeFingerprint read(StateMetadata state, StateInstance instance) throws StateReadException {
        AttributeBytes kept = state.attributes();
        if (kept == null) {
            throw new StateReadException(
                    state.name(),
                    "only the structure of this state was kept, so it cannot be compared; save it to a plain file",
                    null);
        }
        SpanWindow current = window;
        if (current == null || !current.isOn(kept)) {
            close();
            current = new SpanWindow(kept, state.bytes());
            window = current;
        }
        byte[] bytes = current.read(instance.attributes());
        try {
            return instance(new TokenCursor(new TrackedInput(bytes, state.name())));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Leaves no value in memory. */
    @Override
    public void close() {
        if (window != null) {
            window.wipe();
        }
    }

    private AttributeFingerprint instance(TokenCursor cursor) throws StateReadException {
        cursor.next();
        var marks = new TreeMap<String, Mark>();
        if (cursor.entersObject()) {
            while (cursor.nextMember()) {
                switch (cursor.memberName()) {
                    case "attributes", "attributes_flat", "values" -> attributes(cursor, marks);
                    default -> cursor.skip();
                }
            }
        }
        // At the end of the text the parser gives its buffers back, for the next instance.
        cursor.next();
        return marks.isEmpty() ? AttributeFingerprint.EMPTY : fingerprint(marks);
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
