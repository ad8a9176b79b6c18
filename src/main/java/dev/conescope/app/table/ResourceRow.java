package dev.conescope.app.table;

import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.scene.overlay.Subject;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Reason;
import dev.conescope.velocity.Role;
import dev.conescope.velocity.change.ChangeKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param node the resource
 * @param partition its role and reason; null where nothing is selected
 * @param depth its steps to the nearest target, or {@link ConeDepths#OUTSIDE}
 * @param dependents how many resources depend on it by a drawn edge
 * @param planned what the plan does with it
 */
record ResourceRow(ResourceNode node, @Nullable Partition partition, int depth, int dependents, ChangeKind planned) {
    static ResourceRow of(Subject subject, int id, ConeDepths depths) {
        StateGraph graph = subject.graph();
        Partition partition = subject.partition();
        boolean member = partition != null && partition.members().contains(id);
        return new ResourceRow(
                graph.node(id),
                partition,
                member ? depths.nearest(id) : ConeDepths.OUTSIDE,
                graph.drawn().dependentCount(id),
                subject.plan().kind(id));
    }

    String address() {
        return node.address().toString();
    }

    String type() {
        return (node.isData() ? "data." : "") + node.address().type();
    }

    boolean target() {
        return partition != null && partition.targets().contains(node.id());
    }

    Role role() {
        return partition == null ? Role.UNTOUCHED : partition.role(node.id());
    }

    /** The sign and the word of what the plan does. */
    String plannedWords() {
        return planned == ChangeKind.UNTOLD ? "" : planned.sign() + " " + planned.word();
    }

    /** The role's word with its mark, since nothing may depend on colour alone. */
    String roleWords() {
        String mark = switch (role()) {
            case REFRESH -> "↻ ";
            case STATIC -> "✻ ";
            case TOP -> "▲ ";
            case BOTTOM -> "▼ ";
            case UNTOUCHED -> "";
        };
        return (target() ? "◎ " : "") + mark + role().name().toLowerCase(Locale.ROOT);
    }

    String reason() {
        return partition == null
                ? ""
                : partition.reason(node.id()).map(Reason::because).orElse("");
    }
}
