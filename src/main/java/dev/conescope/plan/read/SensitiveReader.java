package dev.conescope.plan.read;

import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.SensitiveMarks;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Reads {@code before_sensitive} and {@code after_sensitive}: true for an object that is sensitive as a whole,
 * otherwise a mirror of its values with true for what is.
 *
 * <p>Source: Terraform's {@code internal/command/jsonplan/plan.go}, {@code change}.
 */
final class SensitiveReader {
    private final PlanCursor cursor;

    SensitiveReader(PlanCursor cursor) {
        this.cursor = cursor;
    }

    /** The marks that the cursor stands on. */
    SensitiveMarks marks() throws PlanReadException {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            boolean everything = cursor.at(JsonToken.VALUE_TRUE);
            cursor.skip();
            return everything ? new SensitiveMarks(true, Set.of()) : SensitiveMarks.NONE;
        }
        Set<String> marked = new HashSet<>();
        int inside = cursor.depth();
        while (cursor.nextMember()) {
            String name = cursor.memberName();
            boolean found = cursor.at(JsonToken.VALUE_TRUE);
            while (cursor.depth() > inside) {
                cursor.next();
                found |= cursor.at(JsonToken.VALUE_TRUE);
            }
            if (found) {
                marked.add(name);
            }
        }
        return marked.isEmpty() ? SensitiveMarks.NONE : new SensitiveMarks(false, marked);
    }
}
