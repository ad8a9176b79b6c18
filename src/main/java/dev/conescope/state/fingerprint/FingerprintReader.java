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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonToken;

/**
 * Reads the fingerprints of attributes, one instance after the other, from wherever the state's bytes are kept: so
 * states of every version compare, packed and encrypted ones too. Values are hashed and not kept; two states are
 * comparable only under the same key, which is best made for one comparison and thrown away.
 *
 * <p>Time is linear in an instance's bytes, best in the file's order; memory is 16 bytes an attribute and what a list
 * costs, and a megabyte of each state until it is closed. For one thread.
 */
public final class FingerprintReader implements AutoCloseable {
    private final ValueDigest digest;
    /** For each state that is read the bytes at hand. */
    private final Map<StateMetadata, SpanWindow> windows = new IdentityHashMap<>();

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
        byte[] bytes = window(state).read(instance.attributes());
        try {
            return instance(new TokenCursor(new TrackedInput(bytes, state.name())));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * Whether two instances are recorded byte by byte alike, so that no fingerprint is needed to tell that nothing
     * about them differs. Costs far less than a fingerprint.
     *
     * @throws StateReadException as for a fingerprint
     */
    public boolean same(StateMetadata one, StateInstance instance, StateMetadata other, StateInstance counterpart)
            throws StateReadException {
        return window(one).same(instance.attributes(), window(other), counterpart.attributes());
    }

    private SpanWindow window(StateMetadata state) throws StateReadException {
        SpanWindow window = windows.get(state);
        if (window == null) {
            window = new SpanWindow(kept(state), state.bytes());
            windows.put(state, window);
        }
        return window;
    }

    private static AttributeBytes kept(StateMetadata state) throws StateReadException {
        AttributeBytes kept = state.attributes();
        if (kept == null) {
            throw new StateReadException(
                    state.name(),
                    "only the structure of this state was kept, so it cannot be compared; save it to a plain file",
                    null);
        }
        return kept;
    }

    /** Leaves no value in memory. */
    @Override
    public void close() {
        windows.values().forEach(SpanWindow::wipe);
        windows.clear();
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
