package dev.conescope.scene.diagram;

import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.AlikeModules;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.group.GroupTree;
import dev.conescope.scene.group.Groups;
import dev.conescope.scene.paint.CardSizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which cards and frames there are, in the order of their groups and addresses; their boxes have a size but no place.
 * Every visible resource is in exactly one card.
 */
public final class Cards {
    private static final int NONE = -1;

    private final StateGraph graph;
    private final GroupTree tree;
    private final AlikeModules alike;
    private final int[] visible;
    private final int[] cardOf;
    private final List<Card> cards;
    private final int[] groupOfCard;
    private final List<GroupFrame> frames = new ArrayList<>();
    private final int[] frameOf;
    private final int[] groupAround;
    /** For each group the group or fold whose card it is in; folds are numbered after the groups. */
    private final int[] container;
    /** How many visible resources are in each group, at any depth. */
    private final int[] total;
    /** What is in a chip, as far as its group is open; chips are numbered after the folds, by their groups. */
    private final BitSet inChip = new BitSet();

    private Cards(StateGraph graph, Collapse collapse, NodeSet shown) {
        this.graph = graph;
        Groups groups = Groups.of(graph, collapse.grouping());
        tree = groups.tree();
        alike = groups.alike();
        visible = shown.toArray();
        cardOf = new int[graph.size()];
        Arrays.fill(cardOf, NONE);
        container = new int[tree.size()];
        frameOf = new int[tree.size()];
        Arrays.fill(frameOf, NONE);
        groupAround = new int[tree.size()];
        total = new int[tree.size()];
        count();
        int[] stacked = contain(collapse);
        chip(collapse, shown);
        addFrames();
        cards = new ArrayList<>();
        groupOfCard = new int[visible.length];
        addCards(stacked, CardText.of(graph, collapse.grouping(), visible, node -> containerOf(node) == NONE));
    }

    /** The cards of what is visible. Linear in the state's resources. */
    public static Cards of(StateGraph graph, Collapse collapse, NodeSet visible) {
        return new Cards(graph, collapse, visible);
    }

    /** The cards; their boxes begin at the origin. */
    public List<Card> cards() {
        return cards;
    }

    /** The frames, outer ones first; their boxes are empty. */
    public List<GroupFrame> frames() {
        return frames;
    }

    /** The place of a resource's card, or -1 where it is not visible. */
    public int cardOf(int node) {
        return cardOf[node];
    }

    /** The place of the frame that a card is directly in, or -1. */
    public int groupOfCard(int card) {
        return groupOfCard[card];
    }

    /** The place of the frame that a frame is directly in, or -1. */
    public int groupAround(int frame) {
        return groupAround[frame];
    }

    private void count() {
        for (int node : visible) {
            total[tree.groupOf(node)]++;
        }
        for (int group = total.length - 1; group > 0; group--) {
            total[tree.parent(group)] += total[group];
        }
    }

    /** Finds the container of every group; the result is how many groups each fold stacks. */
    private int[] contain(Collapse collapse) {
        int[] stacked = new int[alike.keys().size()];
        container[0] = NONE;
        for (int group = 1; group < container.length; group++) {
            int fold = alike.alikeOf(group);
            container[group] = container[tree.parent(group)];
            if (container[group] == NONE && collapse.collapsed(tree.key(group))) {
                boolean folded = fold != AlikeModules.NONE
                        && collapse.collapsed(alike.keys().get(fold));
                container[group] = folded ? tree.size() + fold : group;
                if (folded && total[group] > 0) {
                    stacked[fold]++;
                }
            }
        }
        // A fold of one is that module.
        for (int group = 1; group < container.length; group++) {
            int fold = container[group] - tree.size();
            if (fold >= 0 && stacked[fold] == 1) {
                boolean own = fold == alike.alikeOf(group);
                container[group] = own ? group : container[tree.parent(group)];
            }
        }
        return stacked;
    }

    private void chip(Collapse collapse, NodeSet shown) {
        collapse.chips().values().forEach(nodes -> {
            NodeSet seen = nodes.intersect(shown);
            if (seen.size() > 1) {
                seen.forEach(inChip::set);
            }
        });
    }

    /** The group, fold or chip whose card a resource is in, or none if it has a card of its own. */
    private int containerOf(int node) {
        int group = tree.groupOf(node);
        return container[group] == NONE && inChip.get(node) ? firstChip() + group : container[group];
    }

    private int firstChip() {
        return tree.size() + alike.keys().size();
    }

    private void addFrames() {
        int[][] inside = new int[tree.size()][];
        for (int group = 1; group < tree.size(); group++) {
            if (container[group] == NONE && total[group] > 0) {
                inside[group] = new int[total[group]];
            }
        }
        int[] filled = new int[tree.size()];
        for (int node : visible) {
            for (int at = tree.groupOf(node); at != 0; at = tree.parent(at)) {
                if (inside[at] != null) {
                    inside[at][filled[at]++] = node;
                }
            }
        }
        for (int group = 1; group < tree.size(); group++) {
            if (inside[group] != null) {
                int around = frameOf[tree.parent(group)];
                int depth = around == NONE ? 0 : frames.get(around).depth() + 1;
                frameOf[group] = frames.size();
                groupAround[frames.size()] = around;
                GroupKey key = tree.key(group);
                frames.add(new GroupFrame(key, NodeSet.of(inside[group]), key.label(), depth, Box.EMPTY));
            }
        }
    }

    private void addCards(int[] stacked, CardText text) {
        int[] ofContainer = new int[firstChip() + (inChip.isEmpty() ? 0 : tree.size())];
        Arrays.fill(ofContainer, NONE);
        int[] sizes = new int[ofContainer.length];
        for (int node : visible) {
            int into = containerOf(node);
            if (into != NONE) {
                sizes[into]++;
            }
        }
        int[][] inside = new int[ofContainer.length][];
        int[] filled = new int[ofContainer.length];
        for (int node : visible) {
            int group = tree.groupOf(node);
            int into = containerOf(node);
            if (into == NONE) {
                groupOfCard[cards.size()] = frameOf[group];
                cardOf[node] = cards.size();
                cards.add(resource(graph.node(node), text));
            } else {
                if (ofContainer[into] == NONE) {
                    ofContainer[into] = cards.size();
                    inside[into] = new int[sizes[into]];
                    groupOfCard[cards.size()] = frameOf[around(group)];
                    cards.add(group(into, sizes[into], stacked));
                }
                cardOf[node] = ofContainer[into];
                inside[into][filled[into]++] = node;
            }
        }
        for (int into = 0; into < ofContainer.length; into++) {
            if (ofContainer[into] != NONE) {
                cards.set(ofContainer[into], with(cards.get(ofContainer[into]), NodeSet.of(inside[into])));
            }
        }
    }

    /** The open group around the card that a group is in. */
    private int around(int group) {
        int at = group;
        while (container[at] != NONE) {
            at = tree.parent(at);
        }
        return at;
    }

    private static Card resource(ResourceNode node, CardText text) {
        CardText.Lines lines = text.of(node);
        return new Card(
                new CardKey.Resource(node.id()),
                NodeSet.of(node.id()),
                lines.title(),
                lines.subtitle(),
                node.address(),
                node.instances(),
                new Box(0, 0, lines.width(), CardSizes.HEIGHT));
    }

    private Card group(int into, int size, int[] stacked) {
        if (into >= firstChip()) {
            return chip(new GroupKey.Rest(tree.key(into - firstChip())), size);
        }
        boolean fold = into >= tree.size();
        GroupKey key = fold ? alike.keys().get(into - tree.size()) : tree.key(into);
        int stack = fold ? stacked[into - tree.size()] : 1;
        CardText.Lines lines = fold ? CardText.ofFold(key.label(), stack, size) : CardText.ofGroup(key.label(), size);
        return new Card(
                new CardKey.Group(key),
                NodeSet.EMPTY,
                lines.title(),
                lines.subtitle(),
                key.name(),
                stack,
                new Box(0, 0, lines.width(), fold ? CardSizes.FOLD_HEIGHT : CardSizes.GROUP_HEIGHT));
    }

    private static Card chip(GroupKey.Rest key, int size) {
        CardText.Lines lines = CardText.ofChip(size);
        return new Card(
                new CardKey.Group(key),
                NodeSet.EMPTY,
                lines.title(),
                lines.subtitle(),
                key.name(),
                1,
                new Box(0, 0, lines.width(), CardSizes.CHIP_HEIGHT));
    }

    private static Card with(Card card, NodeSet nodes) {
        return new Card(card.key(), nodes, card.title(), card.subtitle(), card.named(), card.instances(), card.box());
    }
}
