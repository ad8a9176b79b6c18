package dev.conescope.cli.view;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON documents, indented by two spaces, lines ended by {@code \n}. */
final class JsonView {
    private static final JsonFactory JSON = new JsonFactory();

    /** Writes the members of a document. */
    interface Members {
        void write(JsonGenerator json);
    }

    private JsonView() {}

    static String document(Members members) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        }
        return text + "\n";
    }

    /** Indents objects and arrays alike. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
