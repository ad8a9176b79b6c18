package dev.conescope.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** States packed as people pack them. */
public final class Packing {
    private static final int BOMB_MEGABYTES = 300;

    private Packing() {}

    /** In gzip. */
    public static byte[] gzip(byte[] state) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** In a ZIP file, behind another file. */
    public static byte[] zip(byte[] state) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new ZipOutputStream(bytes)) {
            packed.putNextEntry(new ZipEntry("README.md"));
            packed.write(42);
            packed.putNextEntry(new ZipEntry("terraform.tfstate"));
            packed.write(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A few bytes of gzip that become the beginning of a state, and then more than a disk holds. */
    public static byte[] gzipBomb() {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            writeBomb(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same as a file in a ZIP file, with a state behind it. */
    public static byte[] zipBomb(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new ZipOutputStream(bytes)) {
            packed.putNextEntry(new ZipEntry(name));
            writeBomb(packed);
            packed.putNextEntry(new ZipEntry("last.tfstate"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeBomb(OutputStream packed) throws IOException {
        packed.write("{\"version\": 4, \"outputs\": \"".getBytes(US_ASCII));
        byte[] megabyte = " ".repeat(1 << 20).getBytes(US_ASCII);
        for (int i = 0; i < BOMB_MEGABYTES; i++) {
            packed.write(megabyte);
        }
    }
}
