package dev.conescope.state.source;

import dev.conescope.finding.UnpackLimit;
import dev.conescope.state.StateReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of the first file in a ZIP file that is named like a state. At their end it is looked whether another state
 * follows, since nobody could see which one is shown. For one thread.
 */
final class ZippedState extends InputStream {
    private static final String SAVED_PLAN = "tfplan";
    private static final String STATE = ".tfstate";

    private final ZipInputStream zip;
    private final InputStream plain;
    private String inside = "";
    private boolean looked;

    private ZippedState(InputStream bytes) {
        var limit = new UnpackLimit();
        zip = new ZipInputStream(limit.packed(bytes));
        plain = limit.unpacked(zip);
    }

    /**
     * Looks for the state.
     *
     * @param name the ZIP file as the user named it
     * @throws StateReadException if there is none
     */
    static ZippedState in(InputStream bytes, String name) throws IOException, StateReadException {
        var state = new ZippedState(bytes);
        int others = 0;
        for (ZipEntry entry = state.nextEntry(); entry != null; entry = state.nextEntry()) {
            state.inside = entry.getName();
            if (state.inside.equals(SAVED_PLAN)) {
                throw new StateReadException(
                        name, "this is a saved plan, not a state; give the state: terraform state pull > FILE", null);
            }
            if (isState(state.inside) || state.inside.endsWith(".tfstate.backup") || state.inside.endsWith(".json")) {
                return state;
            }
            others += entry.isDirectory() ? 0 : 1;
        }
        throw new StateReadException(
                name,
                "this is a ZIP file without a state: none of its " + others + (others == 1 ? " file" : " files")
                        + " is named *.tfstate or *.json",
                null);
    }

    private static boolean isState(String entry) {
        return entry.endsWith(STATE);
    }

    /** What is passed over is unpacked too, and counts. */
    private @Nullable ZipEntry nextEntry() throws IOException {
        if (!inside.isEmpty()) {
            plain.transferTo(OutputStream.nullOutputStream());
        }
        return zip.getNextEntry();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = looked ? -1 : plain.read(target, from, length);
        if (count < 0 && !looked) {
            looked = true;
            requireNoOther();
        }
        return count;
    }

    private void requireNoOther() throws IOException {
        for (ZipEntry entry = nextEntry(); entry != null; entry = nextEntry()) {
            if (isState(entry.getName())) {
                throw new IOException("the ZIP file holds several states, such as " + inside + " and " + entry.getName()
                        + "; unpack it and give one of them: unzip FILE");
            }
        }
    }
}
