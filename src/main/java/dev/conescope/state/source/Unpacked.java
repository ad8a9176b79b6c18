package dev.conescope.state.source;

import dev.conescope.finding.UnpackLimit;
import dev.conescope.state.StateReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/**
 * A source's bytes, unpacked if they are packed with gzip or in a ZIP file.
 *
 * @param bytes the plain bytes; closing the source is the caller's
 * @param packed whether they had to be unpacked
 */
public record Unpacked(InputStream bytes, boolean packed) {
    private static final int BUFFER = 1 << 16;

    /**
     * Looks at the first bytes.
     *
     * @param name the state as the user named it
     * @throws StateReadException if it is a ZIP file without a state
     * @throws IOException if reading fails; reading on may fail with {@link UnpackLimit.ExceededException} too
     */
    public static Unpacked of(InputStream source, String name) throws IOException, StateReadException {
        var bytes = new PushbackInputStream(source, 4);
        byte[] first = bytes.readNBytes(4);
        bytes.unread(first);
        if (first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B) {
            var limit = new UnpackLimit();
            return new Unpacked(limit.unpacked(new GZIPInputStream(limit.packed(bytes), BUFFER)), true);
        }
        if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 5 && first[3] == 6) {
            throw new StateReadException(
                    name, "this is a ZIP file without a state: it has no files at all; pack the state again", null);
        }
        if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
            return new Unpacked(ZippedState.in(bytes, name), true);
        }
        return new Unpacked(bytes, false);
    }
}
