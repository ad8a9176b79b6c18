package dev.conescope.export.doctor;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.report.CommonJson;
import dev.conescope.export.report.FindingText;
import dev.conescope.graph.StateGraph;
import dev.conescope.velocity.diagnosis.Diagnosis;
import dev.conescope.velocity.diagnosis.Symptom;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A diagnosis in words: each kind of finding with its number, what it means, what to do, and the first of them. */
public final class DiagnosisText {
    private static final int MOST_SHOWN = 10;

    private DiagnosisText() {}

    /** The whole text. */
    public static Content of(Diagnosis diagnosis) {
        return out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            StateGraph graph = diagnosis.graph();
            text.write(
                    "%s: version %d, serial %d, %d resources, %d instances, %d recorded edges, %d drawn (module rule %s)\n"
                            .formatted(
                                    graph.metadata().name(),
                                    graph.metadata().version(),
                                    graph.metadata().serial(),
                                    graph.size(),
                                    graph.snapshot().instanceCount(),
                                    graph.recorded().edges(),
                                    graph.drawn().edges(),
                                    CommonJson.word(graph.rule())));
            for (Symptom symptom : diagnosis.symptoms()) {
                write(text, symptom);
            }
            text.write("\n" + conclusion(diagnosis.troubles()) + "\n");
            text.flush();
        };
    }

    private static void write(Writer text, Symptom symptom) throws IOException {
        String severity = CommonJson.word(symptom.code().severity());
        int count = symptom.findings().size();
        text.write("\n%s: %s (%d)\n".formatted(severity, symptom.code().code(), count));
        text.write("  What it means: " + symptom.meaning() + "\n");
        text.write("  What to do: " + symptom.advice() + "\n");
        for (var finding : symptom.findings().subList(0, Math.min(count, MOST_SHOWN))) {
            text.write("  - " + FindingText.of(finding) + "\n");
        }
        if (count > MOST_SHOWN) {
            text.write("  - and " + (count - MOST_SHOWN) + " more; --format json lists them all\n");
        }
    }

    private static String conclusion(long troubles) {
        return switch ((int) Math.min(troubles, 2)) {
            case 0 -> "Nothing is wrong.";
            case 1 -> "1 thing to look at.";
            default -> troubles + " things to look at.";
        };
    }
}
