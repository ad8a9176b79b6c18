package dev.conescope.scene.diagram;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Collapse;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.paint.CardSizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which cards and frames there are, in the order of their modules and addresses; their boxes have a size but no place.
 */
public final class Cards {
    private static final int NONE = -1;

    private final StateGraph graph;
    private final ModuleTree tree;
    private final List<Card> cards = new ArrayList<>();
    private final List<Integer> groupOfCard = new ArrayList<>();
    private final List<GroupFrame> frames = new ArrayList<>();
    private final List<Integer> groupAround = new ArrayList<>();
    private final int[] cardOf;
    private final BitSet[] inside;
    private final int[] collapsedInto;
    private final int[] frameOf;

    private Cards(StateGraph graph, Collapse collapse, NodeSet visible) {
        this.graph = graph;
        tree = ModuleTree.of(graph);
        cardOf = new int[graph.size()];
        Arrays.fill(cardOf, NONE);
        int modules = tree.modules().size();
        inside = new BitSet[modules];
        collapsedInto = new int[modules];
        frameOf = new int[modules];
        Arrays.fill(frameOf, NONE);
        gather(visible);
        BitSet alone = new BitSet();
        for (int module = 0; module < modules; module++) {
            int outer = collapsedInto[tree.parent(module)];
            boolean own = outer == NONE && collapse.collapsed(tree.modules().get(module));
            collapsedInto[module] = module == 0 ? NONE : own ? module : outer;
            if (collapsedInto[module] == NONE && !inside[module].isEmpty()) {
                open(module);
            }
        }
        visible.forEach(node -> alone.set(node, collapsedInto[tree.moduleOf(node)] == NONE));
        add(visible, CardText.of(graph, NodeSet.copyOf(alone)));
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
        return groupOfCard.get(card);
    }

    /** The place of the frame that a frame is directly in, or -1. */
    public int groupAround(int frame) {
        return groupAround.get(frame);
    }

    private void gather(NodeSet visible) {
        for (int module = 0; module < inside.length; module++) {
            inside[module] = new BitSet();
        }
        visible.forEach(node -> inside[tree.moduleOf(node)].set(node));
        for (int module = inside.length - 1; module > 0; module--) {
            inside[tree.parent(module)].or(inside[module]);
        }
    }

    private void open(int module) {
        if (module == 0) {
            return;
        }
        ModulePath path = tree.modules().get(module);
        int around = frameOf[tree.parent(module)];
        frameOf[module] = frames.size();
        groupAround.add(around);
        int depth = around == NONE ? 0 : frames.get(around).depth() + 1;
        String label = path.steps().getLast().toString();
        frames.add(new GroupFrame(path, NodeSet.copyOf(inside[module]), label, depth, Box.EMPTY));
    }

    private void add(NodeSet visible, CardText text) {
        int[] moduleCard = new int[inside.length];
        Arrays.fill(moduleCard, NONE);
        visible.forEach(node -> {
            int module = tree.moduleOf(node);
            int into = collapsedInto[module];
            if (into == NONE) {
                cardOf[node] = cards.size();
                addResource(graph.node(node), text, frameOf[module]);
            } else {
                if (moduleCard[into] == NONE) {
                    moduleCard[into] = cards.size();
                    addModule(into);
                }
                cardOf[node] = moduleCard[into];
            }
        });
    }

    private void addResource(ResourceNode node, CardText text, int frame) {
        CardText.Lines lines = text.of(node);
        groupOfCard.add(frame);
        cards.add(new Card(
                new CardKey.Resource(node.id()),
                NodeSet.of(node.id()),
                lines.title(),
                lines.subtitle(),
                node.address().toString(),
                node.instances(),
                new Box(0, 0, lines.width(), CardSizes.HEIGHT)));
    }

    private void addModule(int module) {
        ModulePath path = tree.modules().get(module);
        NodeSet nodes = NodeSet.copyOf(inside[module]);
        CardText.Lines lines = CardText.ofModule(path.steps().getLast().toString(), nodes.size());
        groupOfCard.add(frameOf[tree.parent(module)]);
        cards.add(new Card(
                new CardKey.Module(path),
                nodes,
                lines.title(),
                lines.subtitle(),
                path.toString(),
                1,
                new Box(0, 0, lines.width(), CardSizes.MODULE_HEIGHT)));
    }
}
