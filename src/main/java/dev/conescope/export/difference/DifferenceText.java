package dev.conescope.export.difference;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.report.CommonJson;
import dev.conescope.velocity.change.InstanceDifference;
import dev.conescope.velocity.change.InstanceDifference.Kind;
import dev.conescope.velocity.change.StateComparison;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What differs between two states, in words: a line for each instance, its details below, and the counts. */
public final class DifferenceText {
    private static final String DETAIL = "      ";

    private DifferenceText() {}

    /** The whole text; for equal states the last line only. */
    public static Content of(StateComparison comparison) {
        return out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            for (InstanceDifference difference : comparison.differences()) {
                write(text, difference);
            }
            text.write(figures(comparison) + "\n");
            text.flush();
        };
    }

    private static void write(Writer text, InstanceDifference difference) throws IOException {
        String kinds = difference.kinds().stream().map(CommonJson::word).collect(Collectors.joining(", "));
        text.write(mark(difference.kinds().getFirst()) + " " + difference.address() + "  (" + kinds + ")\n");
        if (difference.previous() != null) {
            text.write(DETAIL + "from " + difference.previous() + "\n");
        }
        if (!difference.attributes().isEmpty()) {
            text.write(DETAIL + "attributes: " + String.join(", ", difference.attributes()) + "\n");
        }
        addresses(text, "depends also on: ", difference.gained());
        addresses(text, "depends no more on: ", difference.lost());
    }

    private static void addresses(Writer text, String what, List<ConfigResourceAddress> addresses) throws IOException {
        if (!addresses.isEmpty()) {
            String joined = addresses.stream().map(Object::toString).collect(Collectors.joining(", "));
            text.write(DETAIL + what + joined + "\n");
        }
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case MOVED -> ">";
            case CHANGED, REWIRED, TAINTED, UNTAINTED, DEPOSED -> "~";
        };
    }

    private static String figures(StateComparison comparison) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (InstanceDifference difference : comparison.differences()) {
            difference.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        String kinds = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + CommonJson.word(entry.getKey()))
                .collect(Collectors.joining(", "));
        String differ = comparison.differences().size() + " differences, " + comparison.instances()
                + " instances in the newer state";
        return kinds.isEmpty()
                ? "No difference in " + comparison.instances() + " instances."
                : differ + ": " + kinds + ".";
    }
}
