package dev.conescope.plan.read;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.finding.Place;
import dev.conescope.plan.PlanAction;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.PlannedChange;
import dev.conescope.plan.SensitiveMarks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads {@code resource_changes}, {@code resource_drift} and {@code deferred_changes}. The values before and after are
 * skipped; which of them are sensitive is kept.
 *
 * <p>Source: Terraform's {@code internal/command/jsonplan/resource.go}.
 */
final class ChangeReader {
    private static final String AGAIN = "; write the plan's JSON again: terraform show -json PLAN > FILE";

    /** A plan writes so for instances whose keys it does not know yet. */
    private static final String UNKNOWN_KEY = "[*]";

    private final PlanCursor cursor;
    private final SensitiveReader sensitive;

    ChangeReader(PlanCursor cursor) {
        this.cursor = cursor;
        this.sensitive = new SensitiveReader(cursor);
    }

    /** One entry so far; its members come in any order. */
    private static final class Draft {
        private final Place place;
        private String address = "";
        private String previous = "";
        private String deposed = "";
        private String reason = "";
        private @Nullable PlanAction action;
        private boolean imported;
        private SensitiveMarks sensitive = SensitiveMarks.NONE;

        Draft(Place place) {
            this.place = place;
        }
    }

    /** The entries of the list that the cursor stands on. */
    List<PlannedChange> changes() throws PlanReadException {
        var found = new ArrayList<PlannedChange>();
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                found.add(change());
            }
        }
        return found;
    }

    /** The entries of a list of deferred changes, each of which has its change inside. */
    List<PlannedChange> deferred() throws PlanReadException {
        var found = new ArrayList<PlannedChange>();
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                if (cursor.entersObject()) {
                    while (cursor.nextMember()) {
                        if (cursor.memberName().equals("resource_change")) {
                            found.add(change());
                        } else {
                            cursor.skip();
                        }
                    }
                }
            }
        }
        return found;
    }

    private PlannedChange change() throws PlanReadException {
        var draft = new Draft(cursor.place());
        if (!cursor.entersObject()) {
            throw cursor.fault(null, "expected a resource's change, but found " + cursor.kind() + AGAIN);
        }
        while (cursor.nextMember()) {
            readMember(draft);
        }
        PlanAction action = draft.action;
        if (draft.address.isEmpty() || action == null) {
            throw new PlanReadException(
                    draft.place,
                    draft.address.isEmpty() ? null : draft.address,
                    "the change has no \"" + (action == null ? "actions" : "address") + "\"" + AGAIN,
                    null);
        }
        return new PlannedChange(
                instance(draft, draft.address),
                draft.previous.isEmpty() ? null : instance(draft, draft.previous),
                draft.deposed.isEmpty() ? null : draft.deposed,
                action,
                draft.reason,
                draft.imported,
                draft.sensitive);
    }

    private void readMember(Draft draft) throws PlanReadException {
        switch (cursor.memberName()) {
            case "address" -> draft.address = cursor.stringOrEmpty();
            case "previous_address" -> draft.previous = cursor.stringOrEmpty();
            case "deposed" -> draft.deposed = cursor.stringOrEmpty();
            case "action_reason" -> draft.reason = cursor.stringOrEmpty();
            case "change" -> readChange(draft);
            default -> cursor.skip();
        }
    }

    private void readChange(Draft draft) throws PlanReadException {
        if (!cursor.entersObject()) {
            return;
        }
        while (cursor.nextMember()) {
            switch (cursor.memberName()) {
                case "actions" -> draft.action = action(draft);
                case "importing" -> {
                    draft.imported = cursor.at(JsonToken.START_OBJECT);
                    cursor.skip();
                }
                case "before_sensitive", "after_sensitive" -> draft.sensitive = draft.sensitive.and(sensitive.marks());
                default -> cursor.skip();
            }
        }
    }

    private PlanAction action(Draft draft) throws PlanReadException {
        Place place = cursor.place();
        List<String> steps = new ArrayList<>();
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                steps.add(cursor.stringOrEmpty());
            }
        }
        return PlanAction.of(steps)
                .orElseThrow(() -> new PlanReadException(
                        place,
                        draft.address.isEmpty() ? null : draft.address,
                        "the plan has an action that this program does not know; a newer program wrote it: update "
                                + "Conescope",
                        null));
    }

    private static ResourceInstanceAddress instance(Draft draft, String text) throws PlanReadException {
        try {
            return switch (AddressParser.parse(text.replace(UNKNOWN_KEY, ""))) {
                case ResourceInstanceAddress instance -> instance;
                case ResourceAddress resource -> resource.instance(InstanceKey.NONE);
                case ModulePath _ ->
                    throw new PlanReadException(
                            draft.place, null, "the address of a change names a module, not a resource" + AGAIN, null);
            };
        } catch (AddressParseException e) {
            throw new PlanReadException(draft.place, null, "the address of a change " + e.getMessage() + AGAIN, e);
        }
    }
}
