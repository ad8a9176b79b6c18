package dev.conescope.state.read.resource;

import dev.conescope.finding.Finding;
import dev.conescope.finding.Place;
import dev.conescope.state.json.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is odd about dependencies: each text is told once, with its first place and how often it came. */
public final class Oddities {
    private static final class Told {
        private final DependencyPool.Oddity oddity;
        private final Place place;
        private int times;

        Told(DependencyPool.Oddity oddity, Place place) {
            this.oddity = oddity;
            this.place = place;
        }
    }

    private final Map<String, Told> byText = new LinkedHashMap<>();

    Oddities() {}

    /** Notes that the cursor stands on an odd text. */
    void note(String text, DependencyPool.Oddity oddity, Tokens cursor) {
        byText.computeIfAbsent(text, _ -> new Told(oddity, cursor.place())).times++;
    }

    /**
     * Adds what is odd in a later part of the same file.
     *
     * @param linesBefore how many lines the file has before that part
     */
    public void addAll(Oddities later, long linesBefore) {
        later.byText.forEach((text, told) -> {
            Place place = new Place(told.place.file(), told.place.line() + linesBefore, told.place.column());
            byText.computeIfAbsent(text, _ -> new Told(told.oddity, place)).times += told.times;
        });
    }

    /** Whether nothing is odd. */
    public boolean isEmpty() {
        return byText.isEmpty();
    }

    /** In the order in which they came first. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        byText.forEach((text, told) -> {
            String often = told.times == 1 ? "once" : told.times + " times";
            String message = "dependency \"" + text + "\" " + told.oddity.what() + " (found " + often + ", first at "
                    + told.place + ")";
            findings.add(new Finding(told.oddity.code(), message, text, told.place));
        });
        return findings;
    }
}
