package dev.conescope.plan.read;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanMetadata;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.PlannedChange;
import dev.conescope.plan.configuration.Configuration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a whole plan document. Members come in any order, so a fault inside one is kept until the end has told whether
 * the document is a plan at all: "this is a state" is of more use than "line 7 is wrong".
 *
 * <p>Source: Terraform's and OpenTofu's {@code internal/command/jsonplan/plan.go}.
 */
final class PlanDocument {
    private static final int INSIDE_DOCUMENT = 1;

    private final PlanCursor cursor;
    private final String file;
    private final PlanSigns signs = new PlanSigns();
    private final ChangeReader changeReader;
    private @Nullable PlanReadException firstFault;
    private String formatVersion = "";
    private String terraformVersion = "";
    private @Nullable Boolean complete;
    private boolean errored;
    private List<PlannedChange> changes = List.of();
    private List<PlannedChange> drift = List.of();
    private List<PlannedChange> deferred = List.of();
    private Configuration configuration = Configuration.NONE;

    PlanDocument(PlanCursor cursor, String file) {
        this.cursor = cursor;
        this.file = file;
        this.changeReader = new ChangeReader(cursor);
    }

    Plan read() throws PlanReadException {
        JsonToken first = cursor.next();
        if (first == null) {
            throw new PlanReadException(file, "the file has nothing but white space, so it holds no plan", null);
        }
        if (first != JsonToken.START_OBJECT) {
            throw cursor.fault(null, PlanSigns.noPlan("a plan is a JSON object, but this is " + cursor.kind()));
        }
        while (cursor.nextMember()) {
            readMemberOrKeepFault();
        }
        signs.require(file, formatVersion);
        requireEnd();
        if (firstFault != null) {
            throw firstFault;
        }
        var metadata = new PlanMetadata(file, formatVersion, terraformVersion, complete, errored);
        return new Plan(metadata, changes, drift, deferred, configuration);
    }

    private void requireEnd() throws PlanReadException {
        if (cursor.next() != null) {
            throw cursor.fault(null, "something follows the end of the plan; remove it, or write the plan again");
        }
    }

    private void readMemberOrKeepFault() throws PlanReadException {
        try {
            readMember();
        } catch (PlanReadException e) {
            if (cursor.isBroken()) {
                throw e;
            }
            if (firstFault == null) {
                firstFault = e;
            }
            cursor.skipOutTo(INSIDE_DOCUMENT);
        }
    }

    private void readMember() throws PlanReadException {
        String member = cursor.memberName();
        signs.saw(member);
        switch (member) {
            case "format_version" -> formatVersion = cursor.stringOrEmpty();
            case "terraform_version" -> terraformVersion = cursor.stringOrEmpty();
            case "complete" -> complete = cursor.booleanOrNull();
            case "errored" -> errored = Boolean.TRUE.equals(cursor.booleanOrNull());
            case "resource_changes" -> changes = changeReader.changes();
            case "resource_drift" -> drift = changeReader.changes();
            case "deferred_changes" -> deferred = changeReader.deferred();
            case "configuration" -> configuration = new ConfigurationReader(cursor).read();
            default -> cursor.skip();
        }
    }
}
