package dev.conescope.app.text;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words as lines of a width. A word that is too long for a line, such as an address, is broken where its parts meet
 * instead of anywhere.
 */
public final class WordLines {
    /** Behind what ends a part of an address, and before the bracket that begins a key. */
    private static final Pattern BREAKS = Pattern.compile("(?<=[._\\-/])(?!$)|(?<=.)(?=\\[)");

    private WordLines() {}

    /** The words with line breaks; a part that is wider than a line stays whole. */
    public static String fit(String words, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : words.split(" ")) {
            String gap = line.isEmpty() ? "" : " ";
            if (FontMetrics.width(line + gap + word, style) <= width) {
                line.append(gap).append(word);
                continue;
            }
            String[] parts = FontMetrics.width(word, style) <= width ? new String[] {word} : BREAKS.split(word);
            if (FontMetrics.width(line + gap + parts[0], style) <= width) {
                line.append(gap);
            } else {
                end(line, lines);
            }
            for (String part : parts) {
                if (FontMetrics.width(line + part, style) > width) {
                    end(line, lines);
                }
                line.append(part);
            }
        }
        end(line, lines);
        return String.join("\n", lines);
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
