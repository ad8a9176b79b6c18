package dev.conescope.scene.overlay;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.Looks;
import dev.conescope.scene.Scene;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.velocity.LimitedPartition;
import dev.conescope.velocity.Partition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A diagram with its colours, marks and legend: what a window or an export shows. Immutable.
 *
 * @param scene what is painted
 * @param legend what is said about it
 * @param classes the overlay's class of each resource
 * @param depths how far each resource is from the targets
 * @param beyond the members of the cone that the depth limit leaves out
 */
public record Picture(Scene scene, Legend legend, Classes classes, ConeDepths depths, NodeSet beyond) {
    /** Of nothing. */
    public static final Picture EMPTY = new Picture(
            Looks.of(Diagram.EMPTY, null, NodeSet.EMPTY),
            Legend.EMPTY,
            new Classes(Overlay.ROLE, List.of(), new int[0], _ -> 0, _ -> ""),
            ConeDepths.NONE,
            NodeSet.EMPTY);

    /**
     * Makes the picture. Linear in the diagram, the state's resources and the dependency lists inside collapsed
     * modules; call it off the JavaFX thread.
     *
     * @param diagram what is where, of the subject's graph
     * @param subject what it is about
     * @param viewing how it is looked at
     */
    public static Picture of(Diagram diagram, Subject subject, Viewing viewing) {
        Partition whole = subject.partition();
        ConeDepths depths = whole == null ? ConeDepths.NONE : ConeDepths.of(subject.graph(), whole.targets());
        NodeSet beyond = whole == null
                ? NodeSet.EMPTY
                : depths.beyond(whole.members(), viewing.dependencies(), viewing.dependents());
        Scene roles = Looks.of(diagram, limited(whole, beyond), subject.changed());
        Classes classes = new Classifier(subject).of(viewing.overlay(), depths);
        NodeSet seen = whole == null ? NodeSet.EMPTY : whole.members().minus(beyond);
        return new Maker(subject, viewing, classes, depths, beyond)
                .make(roles, seen)
                .marked(subject.changed().size());
    }

    private static @Nullable Partition limited(@Nullable Partition whole, NodeSet beyond) {
        return whole == null || beyond.isEmpty() ? whole : new LimitedPartition(whole, beyond);
    }

    private Picture marked(int changed) {
        return changed == 0 ? this : new Picture(scene, legend.withChanged(changed), classes, depths, beyond);
    }

    /** Whether a resource is left out by the legend. */
    public boolean hides(Viewing viewing, int node) {
        return viewing.hidden().contains(classes.all().get(classes.of(node)).key());
    }

    /** Gathers the marks and counts of one picture. */
    private static final class Maker {
        private final StateGraph graph;
        private final Viewing viewing;
        private final Classes classes;
        private final ConeDepths depths;
        private final NodeSet beyond;
        private final PlanBadge planned;
        private final BitSet off = new BitSet();
        private final int[] counts;
        private final int[] beyondCounts;
        private final int[] hiddenCounts;
        private int largest = 1;

        Maker(Subject subject, Viewing viewing, Classes classes, ConeDepths depths, NodeSet beyond) {
            this.graph = subject.graph();
            this.planned = new PlanBadge(subject.plan(), viewing.overlay() == Overlay.PLAN);
            this.viewing = viewing;
            this.classes = classes;
            this.depths = depths;
            this.beyond = beyond;
            List<OverlayClass> all = classes.all();
            for (int i = 0; i < all.size(); i++) {
                off.set(i, viewing.hidden().contains(all.get(i).key()));
            }
            counts = new int[all.size()];
            beyondCounts = new int[all.size()];
            hiddenCounts = new int[all.size()];
        }

        Picture make(Scene roles, NodeSet seen) {
            Diagram diagram = roles.diagram();
            count(diagram);
            Cuts cuts = Cuts.of(graph, diagram, depths, beyond, seen);
            List<CardMark> marks = new ArrayList<>(diagram.cards().size());
            boolean plain = true;
            for (int place = 0; place < diagram.cards().size(); place++) {
                CardMark mark = mark(diagram.cards().get(place), cuts, place);
                plain &= mark == CardMark.PLAIN;
                marks.add(mark);
            }
            Scene scene = new Scene(diagram, roles.cards(), roles.frames(), roles.edges(), plain ? List.of() : marks);
            return new Picture(scene, legend(scene), classes, depths, beyond);
        }

        private void count(Diagram diagram) {
            boolean weighs = viewing.overlay() == Overlay.WEIGHT;
            for (Card card : diagram.cards()) {
                card.nodes().forEach(node -> {
                    if (!beyond.contains(node)) {
                        count(node);
                    }
                    largest = weighs ? Math.max(largest, classes.figure(node)) : largest;
                });
            }
            beyond.forEach(node -> beyondCounts[classes.of(node)]++);
        }

        private void count(int node) {
            int own = classes.of(node);
            counts[own]++;
            hiddenCounts[own] += off.get(own) ? 1 : 0;
        }

        private CardMark mark(Card card, Cuts cuts, int place) {
            int shown = strongest(card);
            int up = cuts.dependencies(place);
            int down = cuts.dependents(place);
            if (shown < 0) {
                return new CardMark(null, null, -1, up, down, true);
            }
            if (viewing.overlay() == Overlay.ROLE) {
                CardMark.Badge badge = planned.of(card);
                return up + down == 0 && badge == null
                        ? CardMark.PLAIN
                        : new CardMark(null, badge, -1, up, down, false);
            }
            double bar =
                    viewing.overlay() == Overlay.WEIGHT ? Math.log1p(classes.figure(shown)) / Math.log1p(largest) : -1;
            Swatch swatch = classes.all().get(classes.of(shown)).swatch();
            return new CardMark(swatch, badge(card, shown, swatch), bar, up, down, false);
        }

        private CardMark.@Nullable Badge badge(Card card, int node, Swatch swatch) {
            if (viewing.overlay() == Overlay.PLAN) {
                return planned.of(card);
            }
            String words = classes.badge(node);
            return words.isEmpty() ? null : new CardMark.Badge(words, swatch);
        }

        /** The resource that a card looks like, or -1 where all of its are hidden. */
        private int strongest(Card card) {
            if (card.key() instanceof CardKey.Resource(int node)) {
                return off.get(classes.of(node)) ? -1 : node;
            }
            return card.nodes().stream()
                    .filter(node -> !off.get(classes.of(node)))
                    .reduce((one, other) -> classes.of(other) < classes.of(one) ? other : one)
                    .orElse(-1);
        }

        private Legend legend(Scene scene) {
            List<Legend.Entry> entries = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] + beyondCounts[i] > 0) {
                    OverlayClass kind = classes.all().get(i);
                    entries.add(new Legend.Entry(kind, counts[i], beyondCounts[i], hiddenCounts[i], !off.get(i)));
                }
            }
            EdgeLines lines = scene.diagram().edges();
            long edges = IntStream.range(0, lines.size())
                    .filter(line -> !scene.hides(line))
                    .mapToLong(lines::count)
                    .sum();
            return new Legend(viewing.overlay(), entries, edges);
        }
    }

    /** How many neighbours of each card lie beyond the depth limit. */
    private record Cuts(int[] dependenciesOf, int[] dependentsOf) {
        static Cuts of(StateGraph graph, Diagram diagram, ConeDepths depths, NodeSet beyond, NodeSet seen) {
            if (beyond.isEmpty()) {
                return new Cuts(new int[0], new int[0]);
            }
            int[] cardOf = new int[graph.size()];
            Arrays.fill(cardOf, -1);
            for (int i = 0; i < diagram.cards().size(); i++) {
                int place = i;
                diagram.cards().get(i).nodes().forEach(node -> cardOf[node] = place);
            }
            var cuts = new Cuts(
                    new int[diagram.cards().size()], new int[diagram.cards().size()]);
            beyond.forEach(node -> {
                if (depths.dependency(node) != ConeDepths.OUTSIDE) {
                    int[] above = graph.drawn().dependents(node);
                    shown(above, cardOf, seen).forEach(place -> cuts.dependenciesOf[place]++);
                }
                if (depths.dependent(node) != ConeDepths.OUTSIDE) {
                    int[] below = graph.drawn().dependencies(node);
                    shown(below, cardOf, seen).forEach(place -> cuts.dependentsOf[place]++);
                }
            });
            return cuts;
        }

        private static Set<Integer> shown(int[] nodes, int[] cardOf, NodeSet seen) {
            Set<Integer> places = new TreeSet<>();
            for (int node : nodes) {
                if (cardOf[node] >= 0 && seen.contains(node)) {
                    places.add(cardOf[node]);
                }
            }
            return places;
        }

        int dependencies(int place) {
            return dependenciesOf.length == 0 ? 0 : dependenciesOf[place];
        }

        int dependents(int place) {
            return dependentsOf.length == 0 ? 0 : dependentsOf[place];
        }
    }
}
