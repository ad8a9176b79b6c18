package dev.conescope.plan.read;

import dev.conescope.finding.Place;
import dev.conescope.plan.PlanReadException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a plan's JSON, one after the other, each with its place. What is wrong with the text as JSON becomes a
 * {@link PlanReadException} here and nowhere else; its message never quotes the text. For one thread.
 */
final class PlanCursor {
    /** As deep as Terraform's own writer goes (Go's {@code encoding/json}). */
    private static final int MAX_DEPTH = 10_000;

    private static final String AGAIN = "; write it again: terraform show -json PLAN > FILE";

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

    private final String file;
    private final JsonParser parser;
    private boolean broken;

    /**
     * A cursor before the first token.
     *
     * @param text the text, which stays the caller's to close
     * @param file how the user named the file
     */
    PlanCursor(Reader text, String file) {
        this.file = file;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** Moves to the next token; null at the end of the text. */
    @Nullable
    JsonToken next() throws PlanReadException {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    /** Moves to the next member of an object and on to its value; false at the object's end. */
    boolean nextMember() throws PlanReadException {
        if (next() == JsonToken.END_OBJECT) {
            return false;
        }
        next();
        return true;
    }

    /** Moves to the next element of a list; false at the list's end. */
    boolean nextElement() throws PlanReadException {
        return next() != JsonToken.END_ARRAY;
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** The name of the member whose value the cursor stands on. */
    String memberName() {
        return String.valueOf(parser.currentName());
    }

    /** Skips what is inside the object or list that the cursor stands on. */
    void skip() throws PlanReadException {
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
    void skipOutTo(int depth) throws PlanReadException {
        while (depth() > depth) {
            next();
        }
    }

    /** Whether the text turned out not to be JSON, so that nothing more can be read. */
    boolean isBroken() {
        return broken;
    }

    /** A string, or the empty text where the file has null. */
    String stringOrEmpty() throws PlanReadException {
        if (at(JsonToken.VALUE_NULL)) {
            return "";
        }
        if (!at(JsonToken.VALUE_STRING)) {
            throw wrongType("a string");
        }
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    /** A boolean, or null where the file has null. */
    @Nullable
    Boolean booleanOrNull() throws PlanReadException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw wrongType("a boolean");
        };
    }

    /** Whether there is an object to be read, not null. */
    boolean entersObject() throws PlanReadException {
        return enters(JsonToken.START_OBJECT, "an object");
    }

    /** Whether there is a list to be read, not null. */
    boolean entersList() throws PlanReadException {
        return enters(JsonToken.START_ARRAY, "a list");
    }

    private boolean enters(JsonToken start, String what) throws PlanReadException {
        if (!at(start) && !at(JsonToken.VALUE_NULL)) {
            throw wrongType(what);
        }
        return at(start);
    }

    /** Where the current token begins. */
    Place place() {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation location) {
        return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** A fault of the format at the current token. */
    PlanReadException fault(@Nullable String address, String what) {
        return new PlanReadException(place(), address, what, null);
    }

    private PlanReadException wrongType(String expected) {
        String member = parser.currentName();
        String where = member == null ? "" : " in \"" + member + "\"";
        return fault(null, "expected " + expected + where + ", but found " + kind() + AGAIN);
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

    private PlanReadException brokenBy(JacksonException e) {
        broken = true;
        TokenStreamLocation location = e.getLocation();
        Place place = place(location == null ? parser.currentLocation() : location);
        return switch (e) {
            case JacksonIOException io -> unreadable(io.getCause());
            case StreamConstraintsException _ ->
                new PlanReadException(
                        place,
                        null,
                        "lists or objects are nested more than " + MAX_DEPTH + " deep, which no plan has" + AGAIN,
                        e);
            case UnexpectedEndOfInputException _ ->
                new PlanReadException(place, null, "the file ends in the middle: it was cut off" + AGAIN, e);
            default -> new PlanReadException(place, null, "the file is not valid JSON" + AGAIN, e);
        };
    }

    /** Bytes are decoded far ahead of the parser, so that it does not know where a wrong one is. */
    private PlanReadException unreadable(@Nullable IOException cause) {
        if (cause instanceof CharacterCodingException) {
            return new PlanReadException(file, "the file has bytes that are not UTF-8" + AGAIN, cause);
        }
        return PlanInput.unreadable(file, cause);
    }
}
