package dev.conescope.state.read;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Place;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.crypto.Envelope;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.read.legacy.LegacyModuleReader;
import dev.conescope.state.read.resource.ResourcePool;
import dev.conescope.state.read.show.ShowReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a whole state document. Members come in any order, so a fault inside one is kept until the end has told whether
 * the document is a state at all: "this is a plan" is of more use than "line 7 is wrong".
 */
final class DocumentReader {
    private static final int INSIDE_DOCUMENT = 1;
    private static final Set<String> ONCE = Set.of("version", "serial", "lineage", "resources", "modules", "values");
    private static final String TRAILING =
            "something follows the end of the state; remove it, or pull the state again: terraform state pull > FILE";
    private static final String SECOND =
            "another JSON value follows the end of the state, as if two files were joined; keep one of them, or pull the"
                    + " state again: terraform state pull > FILE";

    private final TokenCursor cursor;
    private final String file;
    private final DocumentKind kind;
    private final ResourceReader resources;
    private final LegacyModuleReader modules;
    private final ShowReader shown;
    private final EnvelopeReader envelope;
    private @Nullable StateReadException firstFault;
    private final Set<String> seen = new HashSet<>();
    private final List<Finding> twice = new ArrayList<>();
    private long serial;
    private String lineage = "";

    DocumentReader(TokenCursor cursor, String file) {
        this.cursor = cursor;
        this.file = file;
        this.kind = new DocumentKind(file);
        this.resources = new ResourceReader(cursor, new ResourcePool());
        this.modules = new LegacyModuleReader(cursor);
        this.shown = new ShowReader(cursor);
        this.envelope = new EnvelopeReader(cursor);
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
        if (!envelope.isEncrypted()) {
            kind.requireReadable();
        }
        requireEnd();
        if (firstFault != null) {
            throw firstFault;
        }
    }

    /** The envelope, if the document is an encrypted state; then there is nothing else. */
    @Nullable
    Envelope envelope() throws StateReadException {
        return envelope.isEncrypted() ? envelope.envelope(file, serial, lineage) : null;
    }

    /**
     * The reader of the resources, if this is a state of the newest version whose one list of resources is empty and
     * begins at this offset; null otherwise.
     */
    @Nullable
    ResourceReader emptyResources(long offset) {
        boolean newest = twice.isEmpty() && !envelope.isEncrypted() && !kind.isShown() && !isLegacy();
        return newest && resources.readEmptyListAt(offset) ? resources : null;
    }

    /** The resources, in the file's order. */
    List<StateResource> resources() {
        if (kind.isShown()) {
            return shown.resources();
        }
        return isLegacy() ? modules.resources() : resources.resources(hasAbsoluteReferences());
    }

    /** What was odd; complete once the resources have been asked for. */
    List<Finding> findings() {
        var findings = new ArrayList<>(twice);
        if (kind.isShown()) {
            findings.addAll(shown.findings());
        } else {
            findings.addAll(isLegacy() ? modules.findings() : resources.findings());
        }
        return findings;
    }

    /** The state's version; 0 for the output of {@code show -json}, which has none. */
    int version() {
        return kind.isShown() ? 0 : kind.version();
    }

    private boolean isLegacy() {
        return kind.version() < DocumentKind.NEWEST_VERSION;
    }

    /** Terraform 0.12 wrote {@code depends_on} as seen from the module; OpenTofu's new engine writes addresses. */
    private boolean hasAbsoluteReferences() {
        return !terraformVersion().isEmpty() && !terraformVersion().startsWith("0.");
    }

    String terraformVersion() {
        return kind.terraformVersion();
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
        throw cursor.fault(cursor.at(JsonToken.START_OBJECT) ? SECOND : TRAILING);
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
        noteSecond(cursor.memberName());
        switch (cursor.memberName()) {
            case "version" -> readVersion();
            case "terraform_version" -> kind.sawTerraformVersion(cursor.stringOrEmpty());
            case "serial" -> readSerial();
            case "lineage" -> lineage = cursor.stringOrEmpty();
            case "resources" -> resources.read();
            case "modules" -> readModules();
            case "values" -> shown.read();
            case "backend", "state_store" -> readSign(DocumentKind.Sign.BACKEND);
            case "encryption_version" -> envelope.readVersion();
            case "encrypted_data" -> envelope.readData();
            case "meta" -> envelope.readMetadata();
            case "format_version" -> kind.sawFormatVersion(cursor.stringOrEmpty());
            case "planned_values", "resource_changes" -> readSign(DocumentKind.Sign.PLANNED);
            default -> cursor.skip();
        }
    }

    private void noteSecond(String member) {
        if (ONCE.contains(member) && !seen.add(member)) {
            Place place = cursor.place();
            String message = "the state has \"" + member
                    + "\" more than once; the last one counts, as for Terraform, and" + " what the others hold is lost";
            twice.add(new Finding(FindingCode.DUPLICATE_MEMBER, message, null, place));
        }
    }

    private void readModules() throws StateReadException {
        modules.read();
        if (modules.isFilled()) {
            kind.saw(DocumentKind.Sign.FILLED_MODULES);
        }
    }

    private void readVersion() throws StateReadException {
        Long number = null;
        var place = cursor.place();
        String found = cursor.kind();
        if (cursor.at(JsonToken.VALUE_NUMBER_INT)) {
            number = wholeNumber();
            found = number == null ? "too large" : "smaller than 1";
        } else if (cursor.at(JsonToken.VALUE_NUMBER_FLOAT)) {
            found = "a number with a fraction or an exponent";
        }
        kind.sawVersion(place, number, found);
        cursor.skip();
    }

    private void readSerial() throws StateReadException {
        Long number = cursor.at(JsonToken.VALUE_NUMBER_INT) ? wholeNumber() : null;
        boolean isNumber = cursor.at(JsonToken.VALUE_NUMBER_INT) || cursor.at(JsonToken.VALUE_NUMBER_FLOAT);
        if (isNumber && (number == null || number < 0)) {
            throw cursor.fault("the \"serial\" of a state is a whole number from 0 to " + Long.MAX_VALUE
                    + ", and this is another number; the file was edited or damaged");
        }
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
}
