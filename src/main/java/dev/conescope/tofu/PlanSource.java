package dev.conescope.tofu;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.read.PlanLoader;
import dev.conescope.state.StateReadException;
import dev.conescope.state.crypto.Envelope;
import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.state.crypto.StateDecryption;
import dev.conescope.state.read.EnvelopeFile;
import dev.conescope.tofu.process.BinaryException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads plans as users have them: the JSON of one, plain or gzip; the same in OpenTofu's envelope; and a saved plan,
 * which only the binary that wrote it can read, so that it is shown through that. Nothing is written to a file.
 */
public final class PlanSource {
    private static final String SAVED_PLAN = "tfplan";

    private final BinaryChoice choice;
    private final PassphraseSource secrets;

    /** Shows saved plans through this binary and opens envelopes with these secrets. */
    public PlanSource(BinaryChoice choice, PassphraseSource secrets) {
        this.choice = choice;
        this.secrets = secrets;
    }

    /** What a file is. */
    private enum Kind {
        SAVED,
        ARCHIVE,
        OTHER
    }

    /**
     * Reads a plan.
     *
     * @param file the file
     * @param configuration the folder of the configuration that it is a plan of, or null for the file's own folder
     * @throws PlanReadException if it cannot be read as a plan
     * @throws StateReadException if it is encrypted and cannot be decrypted
     * @throws BinaryException if it is a saved plan and the binary cannot show it; the message has the command to run
     */
    public Plan read(Path file, @Nullable Path configuration)
            throws PlanReadException, StateReadException, BinaryException {
        Path folder = configuration == null ? folderOf(file.toAbsolutePath()) : configuration;
        Kind kind = Files.isRegularFile(file) ? kind(file) : Kind.OTHER;
        if (kind == Kind.ARCHIVE) {
            throw new PlanReadException(
                    file.toString(), "this is a ZIP file, but no saved plan; it has no file " + SAVED_PLAN, null);
        }
        if (kind == Kind.SAVED) {
            return show(file, folder);
        }
        Optional<Envelope> envelope = Files.isRegularFile(file) ? envelope(file) : Optional.empty();
        return envelope.isPresent()
                ? encrypted(envelope.get(), file, folder)
                : PlanLoader.load(file, choice.cancelled());
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static Kind kind(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (!isZip(bytes.readNBytes(2))) {
                return Kind.OTHER;
            }
        } catch (IOException e) {
            return Kind.OTHER; // reading it as JSON says why it cannot be read
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(SAVED_PLAN) == null ? Kind.ARCHIVE : Kind.SAVED;
        } catch (IOException damaged) {
            return Kind.SAVED; // the binary says what is wrong with it
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static Optional<Envelope> envelope(Path file) throws StateReadException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return EnvelopeFile.read(bytes, file.toString());
        } catch (IOException e) {
            return Optional.empty(); // reading it as JSON says why it cannot be read
        }
    }

    /** OpenTofu finds its keys in more places than this program does, so it is asked where there is none here. */
    private Plan encrypted(Envelope envelope, Path file, Path folder)
            throws PlanReadException, StateReadException, BinaryException {
        byte[] plain;
        try {
            plain = new StateDecryption(secrets, "plan").decrypt(envelope, file.toString());
        } catch (StateReadException noKey) {
            try {
                return choice.configuration(folder).show(file);
            } catch (BinaryException e) {
                noKey.addSuppressed(e);
                throw noKey;
            }
        }
        try {
            return isZip(plain)
                    ? show(file, folder)
                    : PlanLoader.load(new ByteArrayInputStream(plain), file.toString());
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private Plan show(Path file, Path folder) throws PlanReadException, BinaryException {
        String program = "terraform";
        try {
            WorkingConfiguration configuration = choice.configuration(folder);
            program = configuration.binary().name();
            return configuration.show(file);
        } catch (BinaryException e) {
            throw new BinaryException(
                    file + ": this is a saved plan, and its JSON could not be had: " + e.getMessage()
                            + "; try it yourself and give the JSON: (cd " + quoted(folder) + " && " + program
                            + " show -json " + quoted(file.toAbsolutePath()) + ") > plan.json",
                    e);
        }
    }

    private static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[\\w./:@%+=,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
