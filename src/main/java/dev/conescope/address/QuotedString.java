package dev.conescope.address;

/**
 * The quoted string of an instance key.
 *
 * <p>Source: Terraform's {@code internal/addrs/instance_key.go}, {@code toHCLQuotedString}: quotes, backslashes, the
 * three named control characters and template introducers are escaped, what is not printable becomes a {@code \\u} or
 * {@code \\U} escape, everything else stays as it is.
 */
final class QuotedString {
    private QuotedString() {}

    static String quote(String value) {
        var out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '$', '%' -> {
                    out.appendCodePoint(c);
                    if (i < value.length() && value.charAt(i) == '{') {
                        out.appendCodePoint(c);
                    }
                }
                default -> appendPlain(out, c);
            }
        }
        return out.append('"').toString();
    }

    private static void appendPlain(StringBuilder out, int c) {
        if (isPrintable(c)) {
            out.appendCodePoint(c);
        } else if (c < 0x10000) {
            out.append("\\u%04x".formatted(c));
        } else {
            out.append("\\U%08x".formatted(c));
        }
    }

    /** As Go's {@code unicode.IsPrint}: letters, marks, numbers, punctuation, symbols and the plain space. */
    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
