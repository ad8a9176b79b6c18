package dev.conescope.scene;

import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.CardLook.RoleCounts;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the parts of a diagram the roles that they have in a partition; lays nothing out. */
public final class Looks {
    private static final Role[] ROLES = Role.values();
    /** The looks of one resource, by its role, twice whether it is a target, and once whether it is changed. */
    private static final CardLook[] SINGLE = single();

    private final Diagram diagram;
    private final Partition partition;
    private final CardLook[] cards;
    private int @Nullable [] cardOf;
    /** For groups, and cards that they have to do with: the roles of the lines that reach them, by the other card. */
    private final Map<Integer, Map<Integer, PictureRole>> reached = new HashMap<>();

    private Looks(Diagram diagram, Partition partition, CardLook[] cards) {
        this.diagram = diagram;
        this.partition = partition;
        this.cards = cards;
    }

    /**
     * The scene. Linear in the diagram and, for lines of groups, in the dependency lists inside; fast enough for the
     * JavaFX thread.
     *
     * @param diagram what is where
     * @param partition the roles, of the graph that the diagram is of; null where nothing is selected: all is untouched
     * @param changed what is marked as changed
     */
    public static Scene of(Diagram diagram, @Nullable Partition partition, NodeSet changed) {
        CardLook[] frames = new CardLook[diagram.frames().size()];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = group(diagram.frames().get(i).nodes(), partition, changed);
        }
        CardLook[] cards = new CardLook[diagram.cards().size()];
        for (int i = 0; i < cards.length; i++) {
            Card card = diagram.cards().get(i);
            cards[i] = card.key() instanceof CardKey.Resource(int node)
                    ? resource(node, partition, changed)
                    : group(card.nodes(), partition, changed);
        }
        PictureRole[] edges = new PictureRole[diagram.edges().size()];
        if (partition == null) {
            Arrays.fill(edges, PictureRole.UNTOUCHED);
        } else {
            var looks = new Looks(diagram, partition, cards);
            for (int i = 0; i < edges.length; i++) {
                edges[i] = looks.role(i);
            }
        }
        return new Scene(diagram, List.of(cards), List.of(frames), List.of(edges));
    }

    private static CardLook[] single() {
        CardLook[] looks = new CardLook[4 * ROLES.length];
        for (Role role : ROLES) {
            int[] counts = new int[ROLES.length];
            counts[role.ordinal()] = 1;
            for (int marks = 0; marks < 4; marks++) {
                looks[4 * role.ordinal() + marks] = CardLook.of(counts(counts), (marks & 2) != 0, (marks & 1) != 0);
            }
        }
        return looks;
    }

    private static CardLook resource(int node, @Nullable Partition partition, NodeSet changed) {
        Role role = partition == null ? Role.UNTOUCHED : partition.role(node);
        int target = partition != null && partition.targets().contains(node) ? 2 : 0;
        return SINGLE[4 * role.ordinal() + target + (changed.contains(node) ? 1 : 0)];
    }

    private static CardLook group(NodeSet nodes, @Nullable Partition partition, NodeSet changed) {
        int[] counts = new int[ROLES.length];
        if (partition == null) {
            counts[Role.UNTOUCHED.ordinal()] = nodes.size();
        } else {
            nodes.forEach(node -> counts[partition.role(node).ordinal()]++);
        }
        boolean target = partition != null && partition.targets().intersects(nodes);
        return CardLook.of(counts(counts), target, changed.intersects(nodes));
    }

    private static RoleCounts counts(int[] counts) {
        return new RoleCounts(
                counts[Role.REFRESH.ordinal()],
                counts[Role.STATIC.ordinal()],
                counts[Role.TOP.ordinal()],
                counts[Role.BOTTOM.ordinal()],
                counts[Role.UNTOUCHED.ordinal()]);
    }

    private PictureRole role(int line) {
        int dependency = diagram.edges().from(line);
        PictureRole from = cards[dependency].role();
        if (from == PictureRole.UNTOUCHED) {
            return from;
        }
        int dependent = diagram.edges().to(line);
        if (cards[dependent].role() == PictureRole.UNTOUCHED) {
            return PictureRole.UNTOUCHED;
        }
        boolean merged = diagram.cards().get(dependency).isGroup()
                || diagram.cards().get(dependent).isGroup();
        if (!merged) {
            // A line from the static part injects a recorded value, whatever its dependent does.
            return from;
        }
        return reached.computeIfAbsent(dependent, this::reach).getOrDefault(dependency, PictureRole.UNTOUCHED);
    }

    /**
     * The cards that the cone's resources in a card depend on inside the cone, with the strongest role of such edges.
     */
    private Map<Integer, PictureRole> reach(int card) {
        int[] cardOf = cardOf();
        EdgeLists drawn = partition.graph().drawn();
        Map<Integer, PictureRole> roles = new HashMap<>();
        diagram.cards().get(card).nodes().stream()
                .filter(node -> partition.role(node) != Role.UNTOUCHED)
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

    /** The place of each resource's card; only groups need it. */
    private int[] cardOf() {
        if (cardOf == null) {
            int[] places = new int[partition.graph().size()];
            Arrays.fill(places, -1);
            for (int i = 0; i < cards.length; i++) {
                int place = i;
                diagram.cards().get(i).nodes().forEach(node -> places[node] = place);
            }
            cardOf = places;
        }
        return cardOf;
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
