package dev.conescope.state.json;

import dev.conescope.state.StateReadException;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file already tell: that it is no JSON text, and what it is instead. */
public final class FirstBytes {
    private static final String RESTORE =
            "; restore it from a backup (terraform.tfstate.backup) or pull it again: " + "terraform state pull > FILE";
    private static final String SAVE_PLAIN = "; save it as UTF-8 without a byte order mark";
    private static final String OLD_MAGIC = "tfstate";
    private static final String LFS_POINTER = "version https://git-lfs";

    private FirstBytes() {}

    /**
     * Looks at the first bytes.
     *
     * @param input the input, with its first bytes read
     * @throws StateReadException if they cannot begin a state
     */
    public static void check(TrackedInput input) throws StateReadException {
        String wrong = input.bytesRead() == 0
                ? "the file is empty (0 bytes), so it holds no state" + RESTORE
                : whatIsWrong(input);
        if (wrong != null) {
            throw new StateReadException(input.name(), wrong, null);
        }
    }

    private static @Nullable String whatIsWrong(TrackedInput input) {
        int first = input.byteAt(0);
        int second = input.byteAt(1);
        if (first == 0xFF && second == 0xFE && input.byteAt(2) == 0 && input.byteAt(3) == 0) {
            return "this is UTF-32 text, but a state is UTF-8" + SAVE_PLAIN;
        }
        if (isUtf16(first, second)) {
            return "this is UTF-16 text, but a state is UTF-8" + SAVE_PLAIN
                    + " (PowerShell: Out-File -Encoding utf8NoBOM)";
        }
        if (first == 0) {
            return "the file begins with NUL bytes: it is damaged, as by a full disk or a crash while it was written"
                    + RESTORE;
        }
        if (first == 0xEF && second == 0xBB && input.byteAt(2) == 0xBF) {
            return "the file begins with a byte order mark, which Terraform does not read either" + SAVE_PLAIN;
        }
        return otherFile(input, first, second);
    }

    private static @Nullable String otherFile(TrackedInput input, int first, int second) {
        if (first == 0x1F && second == 0x8B) {
            return "the file is compressed with gzip twice; decompress it once: gunzip -k FILE";
        }
        if (startsWith(input, LFS_POINTER)) {
            return "this is not the state but Git LFS's pointer to it; fetch the file itself: git lfs pull";
        }
        String unpack = unpackCommand(input);
        if (unpack != null) {
            return "the file is compressed in a way that is not read here (gzip and ZIP are); decompress it: " + unpack;
        }
        if (startsWith(input, OLD_MAGIC)) {
            return "this is a state in the binary format of Terraform 0.3 and older, which nothing newer than 0.6 reads; "
                    + "upgrade it with Terraform 0.6.16 first";
        }
        return null;
    }

    private static @Nullable String unpackCommand(TrackedInput input) {
        if (startsWith(input, "BZh")) {
            return "bunzip2 -k FILE";
        }
        if (startsWith(input, "\u00FD7zXZ")) {
            return "unxz -k FILE";
        }
        return startsWith(input, "(\u00B5/\u00FD") ? "unzstd FILE" : null;
    }

    /** With a byte order mark, or without one: a state begins with a character of ASCII. */
    private static boolean isUtf16(int first, int second) {
        return (first == 0xFF && second == 0xFE)
                || (first == 0xFE && second == 0xFF)
                || (first > 0 && second == 0)
                || (first == 0 && second > 0);
    }

    private static boolean startsWith(TrackedInput input, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (input.byteAt(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
