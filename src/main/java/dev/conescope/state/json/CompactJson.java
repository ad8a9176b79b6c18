package dev.conescope.state.json;

import dev.conescope.state.StateReadException;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** Values as text: a string as it is, anything else as JSON without white space, with numbers as the file has them. */
public final class CompactJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(TokenCursor.MAX_DEPTH)
                    .build())
            .build();

    private CompactJson() {}

    /** The text of the value that the cursor stands on; leaves the cursor at its end. */
    public static String text(TokenCursor cursor) throws StateReadException {
        if (cursor.at(JsonToken.VALUE_STRING)) {
            return cursor.text();
        }
        var out = new StringWriter();
        int outside = cursor.depth() - (cursor.at(JsonToken.START_OBJECT) || cursor.at(JsonToken.START_ARRAY) ? 1 : 0);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, cursor);
            while (cursor.depth() > outside) {
                cursor.next();
                write(json, cursor);
            }
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, TokenCursor cursor) throws StateReadException {
        switch (cursor.token()) {
            case START_OBJECT -> json.writeStartObject();
            case END_OBJECT -> json.writeEndObject();
            case START_ARRAY -> json.writeStartArray();
            case END_ARRAY -> json.writeEndArray();
            case PROPERTY_NAME -> json.writeName(cursor.memberName());
            case VALUE_STRING -> json.writeString(cursor.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.writeNumber(cursor.text());
            case VALUE_TRUE -> json.writeBoolean(true);
            case VALUE_FALSE -> json.writeBoolean(false);
            case VALUE_NULL -> json.writeNull();
            case null, default -> throw cursor.wrongType("a value");
        }
    }
}
