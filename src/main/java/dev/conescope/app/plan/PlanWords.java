package dev.conescope.app.plan;

import dev.conescope.address.InstanceKey;
import dev.conescope.graph.ResourceNode;
import dev.conescope.plan.PlannedChange;
import dev.conescope.velocity.change.ChangeKind;
import dev.conescope.velocity.change.PlannedChanges;
import java.util.ArrayList;
import java.util.List;

/** What a plan does with a resource, in words. */
public final class PlanWords {
    private static final int MOST = 8;

    private PlanWords() {}

    /** A line for each object that the plan changes or found different; one that says so where it does nothing. */
    public static List<String> about(PlannedChanges changes, ResourceNode node) {
        List<String> lines = new ArrayList<>();
        changes.changes(node.id()).stream()
                .filter(PlannedChange::changes)
                .forEach(change -> lines.add(line(ChangeKind.of(change), change)));
        for (PlannedChange drift : changes.drift(node.id())) {
            lines.add(line(ChangeKind.DRIFT, drift));
        }
        if (lines.size() > MOST) {
            int more = lines.size() - MOST;
            lines.subList(MOST, lines.size()).clear();
            lines.add("and " + more + " more");
        }
        if (lines.isEmpty() && changes != PlannedChanges.NONE) {
            lines.add(
                    changes.changes(node.id()).isEmpty()
                            ? "The plan does not tell of it."
                            : "The plan leaves it as it is.");
        }
        return lines;
    }

    private static String line(ChangeKind kind, PlannedChange change) {
        InstanceKey key = change.address().key();
        String which = key.equals(InstanceKey.NONE) ? "" : " " + key;
        String object = change.deposed() == null ? which : which + " (deposed " + change.deposed() + ")";
        String moved = change.moved() ? ", moved from " + change.inState() : "";
        String imported = change.imported() && kind != ChangeKind.IMPORT ? ", imported" : "";
        String reason = change.reason().isEmpty() ? "" : ", " + change.reason().replace('_', ' ');
        return kind.sign() + " " + kind.word() + object + moved + imported + reason;
    }
}
