package dev.conescope.plan.read;

import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.configuration.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Reads what expressions refer to. An expression is an object with {@code references} or a {@code constant_value};
 * blocks are objects or lists of such, at any depth. Constants are skipped: they may be secret.
 */
final class ExpressionReader {
    private ExpressionReader() {}

    /** The references of all expressions in the value that the cursor stands on; leaves the cursor at its end. */
    static List<Reference> references(PlanCursor cursor) throws PlanReadException {
        if (!cursor.at(JsonToken.START_OBJECT) && !cursor.at(JsonToken.START_ARRAY)) {
            return List.of();
        }
        Set<Reference> found = new LinkedHashSet<>();
        int outside = cursor.depth() - 1;
        while (cursor.depth() > outside) {
            cursor.next();
            if (cursor.at(JsonToken.PROPERTY_NAME)) {
                String name = cursor.memberName();
                cursor.next();
                if (name.equals("constant_value")) {
                    cursor.skip();
                } else if (name.equals("references") && cursor.at(JsonToken.START_ARRAY)) {
                    found.addAll(listed(cursor));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The leading texts of a list; where something else comes, the list is a block and is gone on with. */
    private static List<Reference> listed(PlanCursor cursor) throws PlanReadException {
        var texts = new ArrayList<String>();
        cursor.next();
        while (cursor.at(JsonToken.VALUE_STRING)) {
            texts.add(cursor.stringOrEmpty());
            cursor.next();
        }
        return Reference.all(texts);
    }

    /** The list of a {@code depends_on}; null is no list. */
    static List<Reference> dependsOn(PlanCursor cursor) throws PlanReadException {
        var texts = new ArrayList<String>();
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                texts.add(cursor.stringOrEmpty());
            }
        }
        return texts.stream()
                .flatMap(text -> Reference.all(List.of(text)).stream())
                .distinct()
                .toList();
    }
}
