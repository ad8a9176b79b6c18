package dev.conescope.tofu.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of failure of tofu and terraform in one line: the first error, where it is and how its explanation begins.
 * Lines of source and values of variables, which they print below an error, may be secret and are left out, and so are
 * the credentials of an address.
 *
 * <p>Source: Terraform's {@code internal/command/format/diagnostic.go}.
 */
final class Diagnostics {
    private static final Pattern COLOURS = Pattern.compile("\\x1B\\[[0-9;]*m");
    private static final Pattern SOURCE = Pattern.compile("\\s*\\d+:.*");
    private static final Pattern CREDENTIALS = Pattern.compile("(://)[^/@\\s\"]+@");
    private static final String ERROR = "Error: ";
    private static final String WARNING = "Warning: ";
    private static final String FRAME = "│╷╵|";
    private static final String VALUES = "├└│";
    private static final int MOST_LINES = 6;
    private static final int LONGEST = 400;

    private Diagnostics() {}

    /** The one line; empty if nothing was said. */
    static String oneLine(String printed) {
        List<String> told = told(COLOURS.matcher(printed).replaceAll(""));
        int first = firstError(told);
        int end = Math.min(told.size(), first + MOST_LINES);
        for (int i = first + 1; i < end; i++) {
            if (told.get(i).startsWith(ERROR)) {
                end = i;
            }
        }
        String line = String.join(" ", told.subList(first, end));
        line = CREDENTIALS.matcher(line).replaceAll("$1***@").replaceAll("[\\p{Cntrl}\\s]+", " ");
        if (line.startsWith(ERROR)) {
            line = line.substring(ERROR.length());
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST).stripTrailing() + "…" : line;
    }

    private static int firstError(List<String> told) {
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).startsWith(ERROR)) {
                return i;
            }
        }
        return 0;
    }

    /** The lines that may be told, without their frames; what belongs to a warning is none of them. */
    private static List<String> told(String printed) {
        var lines = new ArrayList<String>();
        boolean warning = false;
        for (String line : printed.lines().toList()) {
            boolean frame = !line.isEmpty() && FRAME.indexOf(line.charAt(0)) >= 0;
            String text = frame ? line.substring(1) : line;
            String words = text.strip();
            if (words.startsWith(WARNING) || words.startsWith(ERROR)) {
                warning = words.startsWith(WARNING);
            } else if (warning && !frame) {
                warning = false;
            }
            boolean values = !words.isEmpty() && VALUES.indexOf(words.charAt(0)) >= 0;
            if (!warning && !values && !words.isEmpty() && !SOURCE.matcher(text).matches()) {
                lines.add(words);
            }
        }
        return lines;
    }

    /** Whether the words say that the folder has to be prepared first. */
    static boolean wantsInit(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        return small.contains("terraform init")
                || small.contains("tofu init")
                || small.contains("initialization required");
    }
}
