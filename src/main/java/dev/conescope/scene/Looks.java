package dev.conescope.scene;

import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.CardLook.RoleCounts;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the parts of a diagram the roles that they have in a partition; lays nothing out. */
public final class Looks {
    private static final NodeSet NOBODY = NodeSet.EMPTY;

    private final Diagram diagram;
    private final Partition partition;
    private final List<CardLook> cards = new ArrayList<>();
    private final int[] cardOf;
    /** For cards that a module has to do with: the roles of the lines that reach them, by the dependency's card. */
    private final Map<Integer, Map<Integer, PictureRole>> reached = new HashMap<>();

    private Looks(Diagram diagram, Partition partition, NodeSet changed) {
        this.diagram = diagram;
        this.partition = partition;
        cardOf = new int[partition.graph().size()];
        Arrays.fill(cardOf, -1);
        for (int i = 0; i < diagram.cards().size(); i++) {
            int place = i;
            NodeSet nodes = diagram.cards().get(i).nodes();
            nodes.forEach(node -> cardOf[node] = place);
            cards.add(look(nodes, partition, changed));
        }
    }

    /**
     * The scene. Linear in the diagram and, for lines of collapsed modules, in the dependency lists inside; fast enough for
     * the JavaFX thread.
     *
     * @param diagram what is where
     * @param partition the roles, of the graph that the diagram is of; null where nothing is selected: all is untouched
     * @param changed what is marked as changed
     */
    public static Scene of(Diagram diagram, @Nullable Partition partition, NodeSet changed) {
        List<CardLook> frames = new ArrayList<>();
        for (GroupFrame frame : diagram.frames()) {
            frames.add(look(frame.nodes(), partition, changed));
        }
        if (partition == null) {
            List<CardLook> cards = diagram.cards().stream()
                    .map(card -> look(card.nodes(), null, changed))
                    .toList();
            List<PictureRole> edges = diagram.edges().stream().map(_ -> PictureRole.UNTOUCHED).toList();
            return new Scene(diagram, cards, frames, edges);
        }
        Looks looks = new Looks(diagram, partition, changed);
        List<PictureRole> edges = diagram.edges().stream().map(looks::role).toList();
        return new Scene(diagram, looks.cards, frames, edges);
    }

    private static CardLook look(NodeSet nodes, @Nullable Partition partition, NodeSet changed) {
        int[] counts = new int[Role.values().length];
        if (partition == null) {
            counts[Role.UNTOUCHED.ordinal()] = nodes.size();
        } else {
            nodes.forEach(node -> counts[partition.role(node).ordinal()]++);
        }
        var roles = new RoleCounts(
                counts[Role.REFRESH.ordinal()],
                counts[Role.STATIC.ordinal()],
                counts[Role.TOP.ordinal()],
                counts[Role.BOTTOM.ordinal()],
                counts[Role.UNTOUCHED.ordinal()]);
        NodeSet targets = partition == null ? NOBODY : partition.targets();
        return new CardLook(strongest(roles), touches(nodes, targets), touches(nodes, changed), roles);
    }

    private static boolean touches(NodeSet nodes, NodeSet others) {
        return nodes.size() == 1
                ? others.contains(nodes.stream().findFirst().getAsInt())
                : nodes.stream().anyMatch(others::contains);
    }

    private static PictureRole strongest(RoleCounts counts) {
        if (counts.refresh() > 0) {
            return PictureRole.REFRESH;
        }
        if (counts.fixed() > 0) {
            return PictureRole.STATIC;
        }
        if (counts.top() > 0) {
            return PictureRole.TOP;
        }
        return counts.bottom() > 0 ? PictureRole.BOTTOM : PictureRole.UNTOUCHED;
    }

    private PictureRole role(EdgeLine edge) {
        PictureRole from = cards.get(edge.from()).role();
        PictureRole to = cards.get(edge.to()).role();
        if (from == PictureRole.UNTOUCHED || to == PictureRole.UNTOUCHED) {
            return PictureRole.UNTOUCHED;
        }
        boolean merged = diagram.cards().get(edge.from()).isModule()
                || diagram.cards().get(edge.to()).isModule();
        if (!merged) {
            // A line from the static part injects a recorded value, whatever its dependent does.
            return from;
        }
        return reached.computeIfAbsent(edge.to(), this::reach).getOrDefault(edge.from(), PictureRole.UNTOUCHED);
    }

    /** The cards that the cone's resources in a card depend on inside the cone, with the strongest role of such edges. */
    private Map<Integer, PictureRole> reach(int card) {
        EdgeLists drawn = partition.graph().drawn();
        Map<Integer, PictureRole> roles = new HashMap<>();
        diagram.cards().get(card).nodes().stream()
                .filter(partition.members()::contains)
                .map(drawn::listOf)
                .distinct()
                .forEach(list -> {
                    for (int dependency : drawn.members(list)) {
                        Role role = partition.role(dependency);
                        if (role != Role.UNTOUCHED && cardOf[dependency] >= 0) {
                            roles.merge(cardOf[dependency], picture(role), Looks::stronger);
                        }
                    }
                });
        return roles;
    }

    private static PictureRole picture(Role role) {
        return switch (role) {
            case REFRESH -> PictureRole.REFRESH;
            case STATIC -> PictureRole.STATIC;
            case TOP -> PictureRole.TOP;
            case BOTTOM -> PictureRole.BOTTOM;
            case UNTOUCHED -> PictureRole.UNTOUCHED;
        };
    }

    private static PictureRole stronger(PictureRole one, PictureRole other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
