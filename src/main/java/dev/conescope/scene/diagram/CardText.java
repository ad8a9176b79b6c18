package dev.conescope.scene.diagram;

import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.paint.CardSizes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** What stands on a card, and how wide the card has to be. A name is never cut; a type gives way. */
final class CardText {
    private static final String DATA = "data.";
    private static final int MANY_ALIKE = 4;
    private static final int ONE_IN = 10;
    /** Names that many modules give to what they are about; alone they do not tell one from another. */
    private static final Set<String> COMMON = Set.of("this", "main", "default", "example");

    private final Grouping grouping;
    private final Set<String> emptyNames;
    private final Map<Fitting, String> fitted = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();

    private CardText(Grouping grouping, Set<String> emptyNames) {
        this.grouping = grouping;
        this.emptyNames = emptyNames;
    }

    /**
     * Two lines and the width that they need.
     *
     * @param title line one, whole
     * @param subtitle line two, as far as it fits
     * @param width the card's width
     */
    record Lines(String title, String subtitle, double width) {}

    /** Looks for names that tell nothing: {@code this} on one card in ten, of several types. */
    static CardText of(StateGraph graph, Grouping grouping, int[] visible, IntPredicate alone) {
        Map<String, Alike> names = new HashMap<>();
        int shown = 0;
        for (int node : visible) {
            if (alone.test(node)) {
                ResourceAddress address = graph.node(node).address();
                Alike alike = names.computeIfAbsent(name(address, grouping), _ -> new Alike());
                alike.count++;
                alike.types.add(address.type());
                shown++;
            }
        }
        Set<String> empty = new HashSet<>();
        for (Map.Entry<String, Alike> name : names.entrySet()) {
            Alike alike = name.getValue();
            boolean many = alike.count >= MANY_ALIKE && alike.count * ONE_IN >= shown;
            if (many && alike.types.size() * 2 > alike.count) {
                empty.add(name.getKey());
            }
        }
        return new CardText(grouping, empty);
    }

    /** The name, after the call of its module where it tells little and no frame says the module. */
    private static String name(ResourceAddress address, Grouping grouping) {
        String name = address.name();
        ModulePath module = address.module();
        if (grouping == Grouping.MODULE || module.isRoot() || !COMMON.contains(name)) {
            return name;
        }
        ModulePath.Step call = module.steps().getLast();
        return call.name() + call.key() + "." + name;
    }

    /** The resources of a name. */
    private static final class Alike {
        private final Set<String> types = new HashSet<>();
        private int count;
    }

    /** The lines of a resource's card. */
    Lines of(ResourceNode node) {
        ResourceAddress address = node.address();
        String type = (node.isData() ? DATA : "") + address.type();
        String name = name(address, grouping);
        // A frame around cards of one type says the type already.
        boolean typeFirst = grouping != Grouping.TYPE && emptyNames.contains(name);
        String title = typeFirst ? type : name;
        double width = widths.computeIfAbsent(title, CardText::widthFor);
        String count = CardSizes.countLabel(node.instances());
        double room = width - CardSizes.TEXT_X - CardSizes.PADDING;
        double counted = count.isEmpty() ? 0 : FontMetrics.width(count, CardSizes.TYPE) + CardSizes.PADDING;
        String second =
                typeFirst ? FontMetrics.fit(name, CardSizes.TYPE, room - counted) : fitType(type, room - counted);
        return new Lines(title, second, width);
    }

    /** The lines of a collapsed group's card. */
    static Lines ofGroup(String label, int resources) {
        return new Lines(label, resources(resources), widthFor(label) + CardSizes.CHEVRON);
    }

    /** The lines of a stack of alike modules: how many resources one holds, and all. */
    static Lines ofFold(String label, int modules, int resources) {
        double count = FontMetrics.width(CardSizes.countLabel(modules), CardSizes.NAME) + CardSizes.PADDING;
        // In a part of the state, such as a cone, they need not all hold as much.
        String each = resources % modules == 0 ? String.format(Locale.ROOT, "%,d each · ", resources / modules) : "";
        String second = each + resources(resources);
        double width = widthFor(label) + CardSizes.CHEVRON + count;
        double needed = 2 * CardSizes.TEXT_X + FontMetrics.width(second, CardSizes.TYPE);
        return new Lines(label, second, Math.max(Math.max(width, needed), CardSizes.FOLD_WIDTH));
    }

    /** The line of a chip, and what is said of it where there is room. */
    static Lines ofChip(int resources) {
        String title = String.format(Locale.ROOT, "%,d more, untouched", resources);
        return new Lines(title, resources(resources), widthFor(title));
    }

    private static String resources(int count) {
        return count == 1 ? "1 resource" : String.format(Locale.ROOT, "%,d resources", count);
    }

    private static double widthFor(String title) {
        double needed =
                CardSizes.TEXT_X + FontMetrics.width(title, CardSizes.NAME) + CardSizes.MARK_ROOM + CardSizes.PADDING;
        return Math.max(CardSizes.WIDTH, Math.ceil(needed));
    }

    /** A type in the room that there is: whole, else without its provider's prefix, else cut in the middle. */
    private String fitType(String type, double room) {
        // Thousands of cards share a few types and rooms.
        return fitted.computeIfAbsent(new Fitting(type, room), CardText::fit);
    }

    private record Fitting(String type, double room) {}

    private static String fit(Fitting wanted) {
        String type = wanted.type();
        if (FontMetrics.width(type, CardSizes.TYPE) <= wanted.room()) {
            return type;
        }
        int begin = type.startsWith(DATA) ? DATA.length() : 0;
        int prefix = type.indexOf('_');
        String shorter = prefix < 0 ? type : type.substring(0, begin) + "…" + type.substring(prefix + 1);
        return FontMetrics.fit(shorter, CardSizes.TYPE, wanted.room());
    }
}
