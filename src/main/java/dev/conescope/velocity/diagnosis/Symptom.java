package dev.conescope.velocity.diagnosis;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import java.util.List;

/**
 * All findings of one kind.
 *
 * @param code the kind
 * @param meaning what such a finding means, in a sentence or two
 * @param advice what to do about it, in a sentence or two
 * @param findings the findings, in the order in which they were made; at least one
 */
public record Symptom(FindingCode code, String meaning, String advice, List<Finding> findings) {
    /** Copies the list. */
    public Symptom {
        findings = List.copyOf(findings);
    }
}
