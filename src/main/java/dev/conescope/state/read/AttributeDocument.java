package dev.conescope.state.read;

import dev.conescope.state.AttributeValue;
import dev.conescope.state.StateReadException;
import dev.conescope.state.json.CompactJson;
import dev.conescope.state.json.TokenCursor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The attributes in the JSON object of one instance. {@code private} is not among them.
 *
 * <p>Source: Terraform's {@code internal/states/statefile/version4.go}; {@code attributes_flat} holds the attributes of
 * instances that were upgraded from version 3 and not refreshed since. Shown states have {@code values} and
 * {@code sensitive_values}.
 */
final class AttributeDocument {
    private final TokenCursor cursor;
    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> sensitive = new HashSet<>();
    private boolean allSensitive;

    AttributeDocument(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** The attributes, sorted by name. */
    List<AttributeValue> read() throws StateReadException {
        cursor.next();
        if (!cursor.entersObject()) {
            throw cursor.wrongType("an instance");
        }
        while (cursor.nextMember()) {
            switch (cursor.memberName()) {
                case "attributes", "attributes_flat", "values" -> readValues();
                case "sensitive_values" -> readSensitiveValues();
                case "sensitive_attributes" -> readSensitive();
                default -> cursor.skip();
            }
        }
        return values.entrySet().stream()
                .map(entry -> new AttributeValue(entry.getKey(), entry.getValue(), isSensitive(entry.getKey())))
                .toList();
    }

    private boolean isSensitive(String name) {
        int dot = name.indexOf('.');
        return allSensitive || sensitive.contains(name) || (dot > 0 && sensitive.contains(name.substring(0, dot)));
    }

    private void readValues() throws StateReadException {
        if (cursor.entersObject()) {
            while (cursor.nextMember()) {
                String name = cursor.memberName();
                values.put(name, CompactJson.text(cursor));
            }
        }
    }

    /** Mirrors the values, with true for what is sensitive; true for all of them too. */
    private void readSensitiveValues() throws StateReadException {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            allSensitive |= cursor.at(JsonToken.VALUE_TRUE);
            cursor.skip();
            return;
        }
        int inside = cursor.depth();
        while (cursor.nextMember()) {
            String name = cursor.memberName();
            boolean marked = cursor.at(JsonToken.VALUE_TRUE);
            while (cursor.depth() > inside) {
                cursor.next();
                marked |= cursor.at(JsonToken.VALUE_TRUE);
            }
            if (marked) {
                sensitive.add(name);
            }
        }
    }

    /** A list of paths, each a list of steps; a path that cannot be read makes everything sensitive. */
    private void readSensitive() throws StateReadException {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            allSensitive |= !cursor.at(JsonToken.VALUE_NULL);
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            String first = cursor.at(JsonToken.START_ARRAY) ? firstStep() : null;
            if (first == null) {
                allSensitive = true;
                cursor.skip();
            } else {
                sensitive.add(first);
            }
        }
    }

    /** The attribute that a path begins with, leaving the cursor at the path's end; null if there is none. */
    private @Nullable String firstStep() throws StateReadException {
        int inside = cursor.depth();
        String name = null;
        if (cursor.nextElement() && cursor.at(JsonToken.START_OBJECT)) {
            name = stepName();
        }
        cursor.skipOutTo(inside - 1);
        return name;
    }

    private @Nullable String stepName() throws StateReadException {
        String name = null;
        while (cursor.nextMember()) {
            if (cursor.memberName().equals("value") && cursor.at(JsonToken.VALUE_STRING)) {
                name = cursor.text();
            } else {
                cursor.skip();
            }
        }
        return name;
    }
}
