package dev.conescope.state.json;

import dev.conescope.finding.Place;
import dev.conescope.state.StateReadException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a JSON text, one after the other, each with its place. For one thread. */
public interface Tokens {
    /** Moves to the next token; null at the end of the text. */
    @Nullable
    JsonToken next() throws StateReadException;

    /** The token that the cursor stands on. */
    @Nullable
    JsonToken token();

    /** The name of the member whose value the cursor stands on. */
    String memberName();

    /** The text of a string or a number. */
    String text() throws StateReadException;

    /** Skips what is inside the object or list that the cursor stands on. */
    void skip() throws StateReadException;

    /** The offset of the current token's first byte. */
    long start();

    /** The offset behind the last byte read of the current token. */
    long end();

    /** Where the current token begins. Cheap if asked in the file's order. */
    Place place();

    /** The same for a message that may have to be told later, which hardly ever comes to pass. */
    default Place placeToKeep() {
        return place();
    }

    /** Whether the cursor stands on such a token. */
    default boolean at(JsonToken token) {
        return token() == token;
    }

    /** Moves to the next member of an object and on to its value; false at the object's end. */
    default boolean nextMember() throws StateReadException {
        if (next() == JsonToken.END_OBJECT) {
            return false;
        }
        next();
        return true;
    }

    /** Moves to the next element of a list; false at the list's end. */
    default boolean nextElement() throws StateReadException {
        return next() != JsonToken.END_ARRAY;
    }

    /** A string, or the empty text where the file has null. */
    default String stringOrEmpty() throws StateReadException {
        if (at(JsonToken.VALUE_STRING)) {
            return text();
        }
        if (at(JsonToken.VALUE_NULL)) {
            return "";
        }
        throw wrongType("a string");
    }

    /** Whether there is an object to be read, not null. */
    default boolean entersObject() throws StateReadException {
        return enters(JsonToken.START_OBJECT, "an object");
    }

    /** Whether there is a list to be read, not null. */
    default boolean entersList() throws StateReadException {
        return enters(JsonToken.START_ARRAY, "a list");
    }

    private boolean enters(JsonToken start, String what) throws StateReadException {
        if (!at(start) && !at(JsonToken.VALUE_NULL)) {
            throw wrongType(what);
        }
        return at(start);
    }

    /** A fault of the format at the current token. */
    default StateReadException fault(String what) {
        return new StateReadException(place(), what, null);
    }

    /** The current value is of another kind than the format has there. */
    default StateReadException wrongType(String expected) {
        String member = memberName();
        String where = member == null ? "" : " in \"" + member + "\"";
        return fault("expected " + expected + where + ", but found " + kind() + "; the file was edited or damaged");
    }

    /** What kind of value the cursor stands on, never its content. */
    default String kind() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            case null, default -> "nothing";
        };
    }
}
