package dev.conescope.state.read;

import dev.conescope.state.AttributeBytes;
import dev.conescope.state.AttributeReader;
import dev.conescope.state.AttributeValue;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import java.util.Arrays;
import java.util.List;

/**
 * Reads one instance's attributes from its place in the bytes that were loaded.
 *
 * <p>Time and memory are linear in the bytes of that instance. Keeps nothing; safe for any number of threads. What it
 * returns may be secret.
 */
public final class FileAttributeReader implements AttributeReader {
    /** {@inheritDoc} Sorted by name; an instance without attributes has none. */
    @Override
    public List<AttributeValue> read(StateMetadata state, StateInstance instance) throws StateReadException {
        AttributeBytes kept = state.attributes();
        if (kept == null) {
            throw new StateReadException(
                    state.name(),
                    "the attributes cannot be shown, because the state came from standard input or had to be unpacked, "
                            + "and only its structure was kept; save it to a plain file and open that",
                    null);
        }
        byte[] bytes = kept.read(instance.attributes());
        try {
            var input = new TrackedInput(bytes, state.name());
            return new AttributeDocument(new TokenCursor(input)).read();
        } catch (StateReadException e) {
            throw damaged(state, e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The bytes are those that were loaded, and loading does not look into values. */
    private static StateReadException damaged(StateMetadata state, Exception cause) {
        return new StateReadException(
                state.name(),
                "the attributes of this instance are damaged and cannot be shown; conescope doctor --strict FILE tells"
                        + " where and how",
                cause);
    }
}
