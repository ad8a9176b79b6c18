package dev.conescope.finding;

/**
 * A message as one line that can be read: it may quote a name of a person's file, and that may hold anything and be of
 * any length.
 */
public final class OneLine {
    /** Longer than any message that quotes usual names, and short enough for a terminal. */
    private static final int LONGEST = 4_000;

    private static final int HEAD = 2_400;
    private static final int TAIL = 1_400;

    private OneLine() {}

    /** The message without line ends and other control characters; where it is very long, without its middle. */
    public static String of(String message) {
        String line = message.codePoints().anyMatch(Character::isISOControl)
                ? message.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}]+", " ")
                : message;
        if (line.length() <= LONGEST) {
            return line;
        }
        String tail = line.substring(line.length() - TAIL);
        return line.substring(0, HEAD) + " [" + (line.length() - HEAD - TAIL) + " characters left out] " + tail;
    }
}
