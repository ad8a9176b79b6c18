package dev.conescope.state.crypto;

/** The words, strings and signs of a configuration of encryption; strings come with their opening quote. */
final class SettingsLexer {
    private static final String SIGNS = "{}[]=:,";

    private final String text;
    private int at;

    SettingsLexer(String text) {
        this.text = text;
    }

    /** The next token; empty at the end. */
    String next() {
        skipSpaceAndComments();
        if (at >= text.length()) {
            return "";
        }
        char c = text.charAt(at);
        if (SIGNS.indexOf(c) >= 0) {
            at++;
            return String.valueOf(c);
        }
        return c == '"' ? string() : word();
    }

    private void skipSpaceAndComments() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == '#' || text.startsWith("//", at)) {
                at = end("\n");
            } else if (text.startsWith("/*", at)) {
                at = end("*/");
            } else {
                return;
            }
        }
    }

    private int end(String sign) {
        int found = text.indexOf(sign, at);
        return found < 0 ? text.length() : found + sign.length();
    }

    private String string() {
        var value = new StringBuilder("\"");
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            }
            if (c == '\\' && at + 1 < text.length()) {
                c = escaped(text.charAt(++at));
            }
            value.append(c);
        }
        throw new IllegalArgumentException("a string does not end");
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> c;
        };
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && SIGNS.indexOf(text.charAt(at)) < 0
                && text.charAt(at) != '"'
                && text.charAt(at) != '#') {
            at++;
        }
        return text.substring(start, at);
    }
}
