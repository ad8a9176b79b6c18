package dev.conescope.plan.read;

import dev.conescope.finding.IoReason;
import dev.conescope.finding.UnpackLimit;
import dev.conescope.plan.PlanReadException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The text of a plan's JSON: decompressed where it is gzip, and refused where its first bytes are no JSON's. */
final class PlanInput {
    private static final int BUFFER = 1 << 16;
    private static final int LOOKED_AT = 4;
    private static final String SHOW = "terraform show -json PLAN > FILE (or tofu show -json)";

    private PlanInput() {}

    /**
     * The text behind some bytes, which stay the caller's to close.
     *
     * @param name how the user named the file
     */
    static Reader text(InputStream bytes, String name) throws IOException, PlanReadException {
        var buffered = new BufferedInputStream(bytes, BUFFER);
        byte[] first = peek(buffered);
        InputStream plain = buffered;
        if (startsWith(first, 0x1F, 0x8B)) {
            var limit = new UnpackLimit();
            var unpacked = new GZIPInputStream(limit.packed(buffered), BUFFER);
            plain = new BufferedInputStream(limit.unpacked(unpacked), BUFFER);
            first = peek(plain);
        }
        String wrong = whatIsWrong(first);
        if (wrong != null) {
            throw new PlanReadException(name, wrong, null);
        }
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(plain, strict), BUFFER);
    }

    private static byte[] peek(InputStream bytes) throws IOException {
        bytes.mark(LOOKED_AT);
        byte[] first = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        return first;
    }

    private static @Nullable String whatIsWrong(byte[] first) {
        if (first.length == 0) {
            return "the file is empty (0 bytes), so it holds no plan; write it again: " + SHOW;
        }
        if (startsWith(first, 0x1F, 0x8B)) {
            return "the file is compressed with gzip twice; decompress it once: gunzip -k FILE";
        }
        if (first.length > 1 && first[0] > 0 && first[1] == 0) {
            return "this is UTF-16 text, but a plan's JSON is UTF-8; save it as UTF-8 without a byte order mark";
        }
        if (startsWith(first, 'P', 'K')) {
            return "this is a saved plan file, which only the program that wrote it can read; give its JSON: " + SHOW;
        }
        if (startsWith(first, 0xEF, 0xBB) || startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF)) {
            return "the file begins with a byte order mark; save it as UTF-8 without one "
                    + "(PowerShell: Out-File -Encoding utf8NoBOM)";
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The file was there, but reading it failed. */
    static PlanReadException unreadable(String name, @Nullable IOException cause) {
        if (cause instanceof UnpackLimit.ExceededException exceeded) {
            return new PlanReadException(name, String.valueOf(exceeded.getMessage()), exceeded);
        }
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return new PlanReadException(
                    name, "the gzip data is damaged or cut off; compress the plan's JSON again: gzip -k FILE", cause);
        }
        String reason = cause == null ? "unknown" : IoReason.of(cause);
        return new PlanReadException(name, "reading the file failed: " + reason, cause);
    }
}
