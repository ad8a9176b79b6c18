package dev.conescope.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** States packed as people pack them. */
public final class Packing {
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
}
