package dev.conescope.scene.overlay;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Role;
import dev.conescope.velocity.change.ChangeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts every resource of a state into a class of an overlay. Linear in the state's resources. */
final class Classifier {
    /** The least of each class but the last one, which is what is less: the most dependents first. */
    private static final int[] BOUNDS = {100, 30, 10, 3, 1};

    private static final int DEEP = 4;

    private final Subject subject;
    private final int size;

    Classifier(Subject subject) {
        this.subject = subject;
        size = subject.graph().size();
    }

    Classes of(Overlay overlay, ConeDepths depths) {
        return switch (overlay) {
            case ROLE -> roles(subject.partition());
            case PLAN -> kinds();
            case DEPTH -> depths(depths);
            case DEPENDENTS -> amounts(overlay, subject.graph().drawn()::dependentCount, "direct dependents");
            case PROVIDER -> providers();
            case WEIGHT -> amounts(overlay, subject.weights().get(), "dependents in all");
        };
    }

    private Classes roles(@Nullable Partition partition) {
        List<OverlayClass> all = List.of(
                role(PictureRole.TARGET, "target"),
                role(PictureRole.REFRESH, "refresh"),
                role(PictureRole.STATIC, "static"),
                role(PictureRole.TOP, "top cone"),
                role(PictureRole.BOTTOM, "bottom cone"),
                role(PictureRole.UNTOUCHED, "untouched"));
        int[] classOf = new int[size];
        for (int node = 0; node < size; node++) {
            classOf[node] = partition == null
                    ? PictureRole.UNTOUCHED.ordinal()
                    : partition.targets().contains(node)
                            ? PictureRole.TARGET.ordinal()
                            : picture(partition.role(node)).ordinal();
        }
        return new Classes(Overlay.ROLE, all, classOf, _ -> 0, _ -> "");
    }

    private Classes kinds() {
        List<OverlayClass> all = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            String key = "plan-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.add(new OverlayClass(key, kind.word(), new Swatch.OfChange(kind)));
        }
        int[] classOf = new int[size];
        for (int node = 0; node < size; node++) {
            classOf[node] = subject.plan().kind(node).ordinal();
        }
        return new Classes(Overlay.PLAN, all, classOf, _ -> 0, _ -> "");
    }

    private static OverlayClass role(PictureRole role, String words) {
        return new OverlayClass(role.name().toLowerCase(Locale.ROOT), words, new Swatch.OfRole(role));
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

    private Classes depths(ConeDepths depths) {
        List<OverlayClass> all = new ArrayList<>();
        all.add(new OverlayClass("depth-0", "target", new Swatch.OfRole(PictureRole.TARGET)));
        for (int depth = 1; depth <= DEEP; depth++) {
            String words = depth == 1 ? "1 step" : depth == DEEP ? DEEP + " steps or more" : depth + " steps";
            all.add(new OverlayClass("depth-" + depth, words, new Swatch.Heat(Swatch.HEAT_STEPS - depth)));
        }
        all.add(new OverlayClass("depth-none", "outside the cone", new Swatch.Quiet()));
        Partition partition = subject.partition();
        int[] classOf = new int[size];
        for (int node = 0; node < size; node++) {
            boolean inside = partition != null && partition.members().contains(node);
            int depth = inside ? depths.nearest(node) : ConeDepths.OUTSIDE;
            classOf[node] = depth == ConeDepths.OUTSIDE ? DEEP + 1 : Math.min(depth, DEEP);
        }
        return new Classes(
                Overlay.DEPTH,
                all,
                classOf,
                node -> classOf[node] > DEEP ? ConeDepths.OUTSIDE : depths.nearest(node),
                depth -> depth <= 0 ? "" : String.valueOf(depth));
    }

    private Classes amounts(Overlay overlay, IntUnaryOperator amount, String what) {
        List<OverlayClass> all = new ArrayList<>();
        String key = overlay.name().toLowerCase(Locale.ROOT) + "-";
        for (int i = 0; i < BOUNDS.length; i++) {
            String words = i == 0 ? BOUNDS[i] + " or more " + what : BOUNDS[i] + "–" + (BOUNDS[i - 1] - 1);
            all.add(new OverlayClass(key + BOUNDS[i], words, new Swatch.Heat(Swatch.HEAT_STEPS - 1 - i)));
        }
        all.add(new OverlayClass(key + "0", "none", new Swatch.Quiet()));
        int[] classOf = new int[size];
        for (int node = 0; node < size; node++) {
            int place = 0;
            while (place < BOUNDS.length && amount.applyAsInt(node) < BOUNDS[place]) {
                place++;
            }
            classOf[node] = place;
        }
        return new Classes(overlay, all, classOf, amount, Classifier::figure);
    }

    /** Short enough for a card. */
    private static String figure(int amount) {
        if (amount == 0) {
            return "";
        }
        return amount < 10_000 ? String.format(Locale.ROOT, "%,d", amount) : amount / 1000 + "k";
    }

    private Classes providers() {
        StateGraph graph = subject.graph();
        Map<String, Integer> counts = new HashMap<>();
        graph.nodes().forEach(node -> counts.merge(provider(node.resource().provider()), 1, Integer::sum));
        List<String> ordered = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        boolean fits = ordered.size() <= Swatch.CATEGORIES;
        List<String> own = fits ? ordered : ordered.subList(0, Swatch.CATEGORIES - 1);
        List<OverlayClass> all = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            all.add(new OverlayClass("provider-" + own.get(i), own.get(i), new Swatch.Category(i)));
        }
        if (!fits) {
            String words = ordered.size() - own.size() + " other providers";
            all.add(new OverlayClass("provider", words, new Swatch.Category(Swatch.CATEGORIES - 1)));
        }
        int[] classOf = new int[size];
        int[] named = new int[size];
        graph.nodes().forEach(node -> {
            int place = ordered.indexOf(provider(node.resource().provider()));
            named[node.id()] = place;
            classOf[node.id()] = Math.min(place, all.size() - 1);
        });
        return new Classes(Overlay.PROVIDER, all, classOf, node -> named[node], ordered::get);
    }

    /** The type of a provider's source: {@code aws} of {@code provider["registry.example.org/hashicorp/aws"]}. */
    private static String provider(String full) {
        int open = full.indexOf('"');
        int close = full.indexOf('"', open + 1);
        String source = open < 0 || close < 0 ? full : full.substring(open + 1, close);
        String type = source.substring(source.lastIndexOf('/') + 1);
        return type.isEmpty() ? "unknown" : type;
    }
}
