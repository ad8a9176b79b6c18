package dev.conescope.state.read.resource;

import dev.conescope.state.StateReadException;
import dev.conescope.state.json.Tokens;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/** Reads a {@code depends_on}, whose entries are resolved later. */
public final class ReferenceReader {
    private ReferenceReader() {}

    /** The entries of the list that the cursor stands on; none for null. */
    public static List<String> read(Tokens cursor, AddressPool pool) throws StateReadException {
        if (!cursor.entersList()) {
            return List.of();
        }
        var references = new ArrayList<String>();
        while (cursor.nextElement()) {
            if (!cursor.at(JsonToken.VALUE_STRING)) {
                throw cursor.wrongType("the name of a resource or module");
            }
            references.add(pool.text(cursor.text()));
        }
        return references;
    }
}
