package dev.conescope.state.read;

import dev.conescope.state.StateReadException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a whole state document. Members come in any order, so a fault inside one is kept until the end has told whether
 * the document is a state at all: "this is a plan" is of more use than "line 7 is wrong".
 */
final class DocumentReader {
    private static final int INSIDE_DOCUMENT = 1;
    private static final int INSIDE_MODULE = 3;
    private static final String TRAILING =
            "something follows the end of the state; remove it, or pull the state again: terraform state pull > FILE";

    private final TokenCursor cursor;
    private final String file;
    private final DocumentKind kind;
    private final ResourceReader resources;
    private @Nullable StateReadException firstFault;
    private String terraformVersion = "";
    private long serial;
    private String lineage = "";

    DocumentReader(TokenCursor cursor, String file) {
        this.cursor = cursor;
        this.file = file;
        this.kind = new DocumentKind(file);
        this.resources = new ResourceReader(cursor);
    }

    /** Reads the document up to its end. */
    void read() throws StateReadException {
        JsonToken first = cursor.next();
        if (first == null) {
            throw new StateReadException(
                    file,
                    "the file has nothing but white space; restore it from a backup or pull it: terraform state pull > FILE",
                    null);
        }
        if (first != JsonToken.START_OBJECT) {
            throw cursor.fault("this is no Terraform state: a state is a JSON object, but this is " + cursor.kind()
                    + "; give a state file, as from terraform state pull > FILE");
        }
        while (cursor.nextMember()) {
            readMemberOrKeepFault();
        }
        kind.requireReadable();
        requireEnd();
        if (firstFault != null) {
            throw firstFault;
        }
    }

    ResourceReader resources() {
        return resources;
    }

    String terraformVersion() {
        return terraformVersion;
    }

    long serial() {
        return serial;
    }

    String lineage() {
        return lineage;
    }

    private void requireEnd() throws StateReadException {
        try {
            if (cursor.next() == null) {
                return;
            }
        } catch (StateReadException e) {
            throw e.place() == null ? e : new StateReadException(e.place(), TRAILING, e);
        }
        throw cursor.fault(TRAILING);
    }

    private void readMemberOrKeepFault() throws StateReadException {
        try {
            readMember();
        } catch (StateReadException e) {
            if (cursor.isBroken()) {
                throw e;
            }
            if (firstFault == null) {
                firstFault = e;
            }
            cursor.skipOutTo(INSIDE_DOCUMENT);
        }
    }

    private void readMember() throws StateReadException {
        switch (cursor.memberName()) {
            case "version" -> readVersion();
            case "terraform_version" -> terraformVersion = cursor.stringOrEmpty();
            case "serial" -> readSerial();
            case "lineage" -> lineage = cursor.stringOrEmpty();
            case "resources" -> resources.read();
            case "modules" -> readModules();
            case "backend", "state_store" -> readSign(DocumentKind.Sign.BACKEND);
            case "encrypted_data", "encryption_version" -> readSign(DocumentKind.Sign.ENCRYPTED);
            case "format_version" -> readSign(DocumentKind.Sign.FORMAT_VERSION);
            case "planned_values", "resource_changes" -> readSign(DocumentKind.Sign.PLANNED);
            default -> cursor.skip();
        }
    }

    private void readVersion() throws StateReadException {
        Long number = null;
        var place = cursor.place();
        String found = cursor.kind();
        if (cursor.at(JsonToken.VALUE_NUMBER_INT)) {
            number = wholeNumber();
        }
        kind.sawVersion(place, number, number == null ? found : "smaller than 1");
        cursor.skip();
    }

    private void readSerial() throws StateReadException {
        Long number = cursor.at(JsonToken.VALUE_NUMBER_INT) ? wholeNumber() : null;
        if (number == null && !cursor.at(JsonToken.VALUE_NULL)) {
            throw cursor.wrongType("a whole number");
        }
        serial = number == null ? 0 : number;
    }

    private @Nullable Long wholeNumber() throws StateReadException {
        try {
            return Long.valueOf(cursor.text());
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    /** A member that is there and not empty is a sign of what the document is. */
    private void readSign(DocumentKind.Sign sign) throws StateReadException {
        boolean filled = switch (cursor.token()) {
            case START_OBJECT, START_ARRAY -> true;
            case VALUE_STRING -> !cursor.text().isEmpty();
            case null, default -> false;
        };
        if (filled) {
            kind.saw(sign);
        }
        cursor.skip();
    }

    /** The modules of versions 1 to 3: only whether any has resources. */
    private void readModules() throws StateReadException {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            cursor.skip();
            return;
        }
        while (cursor.nextElement()) {
            if (cursor.at(JsonToken.START_OBJECT)) {
                readModule();
            } else {
                cursor.skip();
            }
        }
    }

    private void readModule() throws StateReadException {
        while (cursor.nextMember()) {
            boolean holder = cursor.memberName().equals("resources") && cursor.at(JsonToken.START_OBJECT);
            if (holder && cursor.next() != JsonToken.END_OBJECT) {
                kind.saw(DocumentKind.Sign.FILLED_MODULES);
                cursor.skipOutTo(INSIDE_MODULE);
            } else if (!holder) {
                cursor.skip();
            }
        }
    }
}
