package dev.conescope.export.doctor;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.report.CommonJson;
import dev.conescope.export.report.FindingText;
import dev.conescope.export.report.JsonDocument;
import dev.conescope.finding.Finding;
import dev.conescope.velocity.diagnosis.Diagnosis;
import dev.conescope.velocity.diagnosis.Symptom;
import tools.jackson.core.JsonGenerator;

/** A diagnosis as JSON: every finding, by kind. */
public final class DiagnosisJson {
    private DiagnosisJson() {}

    /** The document. */
    public static Content of(Diagnosis diagnosis) {
        return out -> JsonDocument.write(out, json -> {
            CommonJson.head(json, diagnosis.graph());
            json.writeNumberProperty("troubles", diagnosis.troubles());
            json.writeArrayPropertyStart("symptoms");
            diagnosis.symptoms().forEach(symptom -> symptom(json, symptom));
            json.writeEndArray();
        });
    }

    private static void symptom(JsonGenerator json, Symptom symptom) {
        json.writeStartObject();
        json.writeStringProperty("code", symptom.code().code());
        json.writeStringProperty("severity", CommonJson.word(symptom.code().severity()));
        json.writeStringProperty("meaning", symptom.meaning());
        json.writeStringProperty("advice", symptom.advice());
        json.writeNumberProperty("count", symptom.findings().size());
        json.writeArrayPropertyStart("findings");
        for (Finding finding : symptom.findings()) {
            json.writeStartObject();
            if (finding.address() != null) {
                json.writeStringProperty("address", finding.address());
            }
            json.writeStringProperty("message", FindingText.of(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
