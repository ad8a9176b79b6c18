package dev.conescope.state.read;

import dev.conescope.finding.Place;
import dev.conescope.state.StateReadException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a JSON text, one after the other, each with its place. What is wrong with the text as JSON becomes a
 * {@link StateReadException} here and nowhere else.
 */
final class TokenCursor {
    /** As deep as Terraform's own parser goes (Go's {@code encoding/json}). */
    static final int MAX_DEPTH = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .errorReportConfiguration(ErrorReportConfiguration.builder()
                    .maxErrorTokenLength(0)
                    .maxRawContentLength(0)
                    .build())
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private final TrackedInput input;
    private final JsonParser parser;
    private boolean broken;

    TokenCursor(TrackedInput input) {
        this.input = input;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), input);
    }

    /** Moves to the next token; null at the end of the text. */
    @Nullable JsonToken next() throws StateReadException {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    /** The token that the cursor stands on. */
    @Nullable JsonToken token() {
        return parser.currentToken();
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** Moves to the next member of an object and on to its value; false at the object's end. */
    boolean nextMember() throws StateReadException {
        if (next() == JsonToken.END_OBJECT) {
            return false;
        }
        next();
        return true;
    }

    /** Moves to the next element of a list; false at the list's end. */
    boolean nextElement() throws StateReadException {
        return next() != JsonToken.END_ARRAY;
    }

    /** The name of the member whose value the cursor stands on. */
    String memberName() {
        return parser.currentName();
    }

    /** The text of a string or a number. */
    String text() throws StateReadException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    /** Skips what is inside the object or list that the cursor stands on. */
    void skip() throws StateReadException {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    /** How many objects and lists the cursor stands in. */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** Moves on until the cursor stands in no more than so many objects and lists. */
    void skipOutTo(int depth) throws StateReadException {
        while (depth() > depth) {
            next();
        }
    }

    /** The offset of the current token's first byte. */
    long start() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** The offset behind the last byte read of the current token. */
    long end() {
        return parser.currentLocation().getByteOffset();
    }

    /** Where the current token begins. Cheap if asked in the file's order. */
    Place place() {
        return input.place(start());
    }

    /** Whether the text turned out not to be JSON, so that nothing more can be read. */
    boolean isBroken() {
        return broken;
    }

    /** A string, or the empty text where the file has null. */
    String stringOrEmpty() throws StateReadException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> text();
            case VALUE_NULL -> "";
            default -> throw wrongType("a string");
        };
    }

    /** Whether there is an object to be read, not null. */
    boolean entersObject() throws StateReadException {
        return enters(JsonToken.START_OBJECT, "an object");
    }

    /** Whether there is a list to be read, not null. */
    boolean entersList() throws StateReadException {
        return enters(JsonToken.START_ARRAY, "a list");
    }

    private boolean enters(JsonToken start, String what) throws StateReadException {
        if (!at(start) && !at(JsonToken.VALUE_NULL)) {
            throw wrongType(what);
        }
        return at(start);
    }

    /** A fault of the format at the current token. */
    StateReadException fault(String what) {
        return new StateReadException(place(), what, null);
    }

    /** The current value is of another kind than the format has there. */
    StateReadException wrongType(String expected) {
        String member = parser.currentName();
        String where = member == null ? "" : " in \"" + member + "\"";
        return fault("expected " + expected + where + ", but found " + kind() + "; the file was edited or damaged");
    }

    /** What kind of value the cursor stands on, never its content. */
    String kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            case null, default -> "nothing";
        };
    }

    private StateReadException brokenBy(JacksonException e) {
        broken = true;
        return SyntaxFault.describe(e, input, end());
    }
}
