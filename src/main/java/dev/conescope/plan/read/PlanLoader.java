package dev.conescope.plan.read;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Reads a plan's JSON, as {@code terraform show -json} and {@code tofu show -json} write it (format 1.x), plain or
 * compressed with gzip, in one streaming pass.
 *
 * <p>Time is linear in the file's size; memory is linear in planned objects and in the configuration's references, and
 * no attribute value is kept. Has no state of its own: any number of threads may load. Call it off the JavaFX thread.
 */
public final class PlanLoader {
    private PlanLoader() {}

    /**
     * Reads a file.
     *
     * @throws PlanReadException if it cannot be read as a plan; the message says what to do
     */
    public static Plan load(Path file) throws PlanReadException {
        return load(file, () -> false);
    }

    /**
     * Reads a file, as long as that is wanted.
     *
     * @param cancelled whether it is wanted no more; asked at every read of the file
     * @throws PlanReadException if it cannot be read as a plan; the message says what to do
     * @throws java.util.concurrent.CancellationException when it is wanted no more
     */
    public static Plan load(Path file, BooleanSupplier cancelled) throws PlanReadException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new PlanReadException(name, "this is a directory, not the JSON of a plan; give the file", null);
        }
        try (InputStream bytes = new WantedInput(Files.newInputStream(file), cancelled)) {
            return load(bytes, name);
        } catch (NoSuchFileException e) {
            throw new PlanReadException(name, "there is no such file; check the path", e);
        } catch (AccessDeniedException e) {
            throw new PlanReadException(name, "the file may not be read by this user; check its permissions", e);
        } catch (IOException e) {
            throw PlanInput.unreadable(name, e);
        }
    }

    /**
     * Whether a file is the JSON of a plan, by its first members; whatever cannot be read is none. Reads as far as the
     * first member that tells, and little memory.
     */
    public static boolean isPlan(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return PlanSigns.begins(new PlanCursor(PlanInput.text(bytes, file.toString()), file.toString()));
        } catch (IOException | PlanReadException e) {
            return false; // whoever reads it as something else says what is wrong
        }
    }

    /**
     * Reads a plan from a stream, without closing it.
     *
     * @param bytes the plan's bytes
     * @param name how messages call it
     * @throws PlanReadException if it cannot be read as a plan
     */
    public static Plan load(InputStream bytes, String name) throws PlanReadException {
        try {
            return new PlanDocument(new PlanCursor(PlanInput.text(bytes, name), name), name).read();
        } catch (IOException e) {
            throw PlanInput.unreadable(name, e);
        }
    }
}
