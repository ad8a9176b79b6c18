package dev.conescope.export.report;

import dev.conescope.finding.Finding;
import dev.conescope.finding.Place;

/** A finding in one line. */
public final class FindingText {
    private FindingText() {}

    /** The message, after the place where that is known. */
    public static String of(Finding finding) {
        Place place = finding.place();
        return place == null ? finding.message() : place + ": " + finding.message();
    }
}
