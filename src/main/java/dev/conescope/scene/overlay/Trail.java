package dev.conescope.scene.overlay;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.path.WitnessPaths;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.look.PictureRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a resource hangs together with the targets, as a part of a picture.
 *
 * @param part the cards on the way and the lines between them, as they stand in the whole
 * @param shortest the places of the lines of the shortest path in that part
 */
public record Trail(Scene part, List<Integer> shortest) {
    /** Copies the list. */
    public Trail {
        shortest = List.copyOf(shortest);
    }

    /**
     * The trail of some paths. Lays nothing out; linear in the scene and, for collapsed modules, in the dependency
     * lists of the paths.
     */
    public static Trail of(Scene scene, StateGraph graph, WitnessPaths paths) {
        return new Maker(scene, graph, paths).make();
    }

    /** The cards that hold any of some resources, without lines. Linear in the scene. */
    public static Trail of(Scene scene, NodeSet nodes) {
        List<Card> cards = new ArrayList<>();
        List<CardLook> looks = new ArrayList<>();
        List<CardMark> marks = new ArrayList<>();
        for (int place = 0; place < scene.cards().size(); place++) {
            Card card = scene.diagram().cards().get(place);
            if (card.nodes().intersects(nodes) && !scene.mark(place).hidden()) {
                cards.add(card);
                looks.add(scene.cards().get(place));
                marks.add(scene.mark(place));
            }
        }
        var diagram = new Diagram(
                cards, List.of(), List.<EdgeLine>of(), 0, scene.diagram().bounds());
        return new Trail(new Scene(diagram, looks, List.of(), List.of(), marks), List.of());
    }

    /** Picks the cards and lines. */
    private static final class Maker {
        private final Scene scene;
        private final EdgeLists drawn;
        private final WitnessPaths paths;
        private final Map<Integer, Integer> cardOf = new HashMap<>();
        private final Map<Integer, Integer> placeInPart = new HashMap<>();
        private final Map<Integer, Set<Integer>> reached = new HashMap<>();

        Maker(Scene scene, StateGraph graph, WitnessPaths paths) {
            this.scene = scene;
            this.drawn = graph.drawn();
            this.paths = paths;
        }

        Trail make() {
            List<Card> cards = new ArrayList<>();
            List<CardLook> looks = new ArrayList<>();
            List<CardMark> marks = new ArrayList<>();
            for (int i = 0; i < scene.cards().size(); i++) {
                int place = i;
                Card card = scene.diagram().cards().get(i);
                int[] inside = inside(card.nodes());
                for (int node : inside) {
                    cardOf.put(node, place);
                }
                if (inside.length > 0 && !scene.mark(place).hidden()) {
                    placeInPart.put(place, cards.size());
                    cards.add(card);
                    looks.add(scene.cards().get(place));
                    marks.add(scene.mark(place));
                }
            }
            Set<Long> bold = bold();
            EdgeLines all = scene.diagram().edges();
            List<EdgeLine> lines = new ArrayList<>();
            List<PictureRole> roles = new ArrayList<>();
            List<Integer> shortest = new ArrayList<>();
            for (int i = 0; i < scene.edges().size(); i++) {
                Integer from = placeInPart.get(all.from(i));
                Integer to = placeInPart.get(all.to(i));
                if (from != null && to != null && onTheWay(all.get(i))) {
                    EdgeLine line = all.get(i);
                    if (bold.contains(key(line.from(), line.to()))) {
                        shortest.add(lines.size());
                    }
                    lines.add(new EdgeLine(from, to, line.count(), scene.path(i), line.tip()));
                    roles.add(scene.edges().get(i));
                }
            }
            Diagram diagram =
                    new Diagram(cards, List.of(), lines, 0, scene.diagram().bounds());
            return new Trail(new Scene(diagram, looks, List.of(), roles, marks), shortest);
        }

        private int[] inside(NodeSet nodes) {
            return nodes.stream().filter(paths.nodes()::contains).toArray();
        }

        /** Between two resources on the way every drawn edge is on it; merged lines have to be looked into. */
        private boolean onTheWay(EdgeLine line) {
            List<Card> cards = scene.diagram().cards();
            boolean single = cards.get(line.from()).nodes().size() == 1
                    && cards.get(line.to()).nodes().size() == 1;
            return single || reached.computeIfAbsent(line.to(), this::reach).contains(line.from());
        }

        private Set<Integer> reach(int place) {
            Set<Integer> cards = new HashSet<>();
            scene.diagram().cards().get(place).nodes().stream()
                    .filter(paths.nodes()::contains)
                    .map(drawn::listOf)
                    .distinct()
                    .forEach(list -> {
                        for (int dependency : drawn.members(list)) {
                            Integer card = cardOf.get(dependency);
                            if (card != null) {
                                cards.add(card);
                            }
                        }
                    });
            return cards;
        }

        private Set<Long> bold() {
            Set<Long> bold = new HashSet<>();
            for (int i = 1; i < paths.shortest().size(); i++) {
                Integer from = cardOf.get(paths.shortest().get(i - 1));
                Integer to = cardOf.get(paths.shortest().get(i));
                if (from != null && to != null) {
                    bold.add(key(from, to));
                }
            }
            return bold;
        }

        private static long key(int from, int to) {
            return (long) from << 32 | to;
        }
    }
}
