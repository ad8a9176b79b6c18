package dev.conescope.scene.diagram;

import dev.conescope.address.ResourceAddress;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.paint.CardSizes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What stands on a card, and how wide the card has to be. A name is never cut; a type gives way. */
public final class CardText {
    private static final String DATA = "data.";
    private static final int MANY_ALIKE = 4;
    private static final int ONE_IN = 10;

    private final Set<String> emptyNames;

    private CardText(Set<String> emptyNames) {
        this.emptyNames = emptyNames;
    }

    /**
     * Two lines and the width that they need.
     *
     * @param title line one, whole
     * @param subtitle line two, as far as it fits
     * @param width the card's width
     */
    public record Lines(String title, String subtitle, double width) {}

    /** Looks for names that tell nothing: {@code this} on one card in ten, of several types. */
    public static CardText of(StateGraph graph, NodeSet shown) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> types = new HashMap<>();
        shown.forEach(node -> {
            ResourceAddress address = graph.node(node).address();
            counts.merge(address.name(), 1, Integer::sum);
            types.computeIfAbsent(address.name(), _ -> new HashSet<>()).add(address.type());
        });
        Set<String> empty = new HashSet<>();
        counts.forEach((name, count) -> {
            boolean many = count >= MANY_ALIKE && count * ONE_IN >= shown.size();
            if (many && types.getOrDefault(name, Set.of()).size() * 2 > count) {
                empty.add(name);
            }
        });
        return new CardText(empty);
    }

    /** The lines of a resource's card. */
    public Lines of(ResourceNode node) {
        ResourceAddress address = node.address();
        String type = (node.isData() ? DATA : "") + address.type();
        boolean typeFirst = emptyNames.contains(address.name());
        String title = typeFirst ? type : address.name();
        String second = typeFirst ? address.name() : type;
        double width = widthFor(title);
        String count = CardSizes.countLabel(node.instances());
        double room = width - CardSizes.TEXT_X - CardSizes.PADDING;
        double counted = count.isEmpty() ? 0 : FontMetrics.width(count, CardSizes.TYPE) + CardSizes.PADDING;
        return new Lines(title, fitType(second, room - counted), width);
    }

    /** The lines of a collapsed module's card. */
    public static Lines ofModule(String call, int resources) {
        String second = resources == 1 ? "1 resource" : resources + " resources";
        return new Lines(call, second, widthFor(call) + CardSizes.CHEVRON);
    }

    private static double widthFor(String title) {
        double needed =
                CardSizes.TEXT_X + FontMetrics.width(title, CardSizes.NAME) + CardSizes.MARK_ROOM + CardSizes.PADDING;
        return Math.max(CardSizes.WIDTH, Math.ceil(needed));
    }

    /** A type in the room that there is: whole, else without its provider's prefix, else cut in the middle. */
    private static String fitType(String type, double room) {
        if (FontMetrics.width(type, CardSizes.TYPE) <= room) {
            return type;
        }
        int begin = type.startsWith(DATA) ? DATA.length() : 0;
        int prefix = type.indexOf('_');
        String shorter = prefix < 0 ? type : type.substring(0, begin) + "…" + type.substring(prefix + 1);
        return FontMetrics.fit(shorter, CardSizes.TYPE, room);
    }
}
