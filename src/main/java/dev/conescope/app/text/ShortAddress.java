package dev.conescope.app.text;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A whole address as it fits a row. What tells resources apart stays: first the name and the keys of the modules around
 * it, then the end alone.
 */
public final class ShortAddress {
    private static final String CUT = "…";

    private ShortAddress() {}

    /** The address, or as much of it as fits the width in a face whose letters are all as wide. */
    public static String fit(ResourceAddress address, TextStyle style, double width) {
        String whole = address.toString();
        List<ModulePath.Step> keyed = keyed(address.module());
        if (fits(whole, style, width) || keyed.isEmpty()) {
            return end(whole, style, width);
        }
        int first = address.module().steps().indexOf(keyed.getFirst());
        List<ModulePath.Step> from = address.module().steps();
        String inner = from.subList(first + 1, from.size()).stream()
                .map(step -> "." + step)
                .collect(Collectors.joining());
        String outer = CUT + keyed.getFirst().key();
        return List.of(
                        outer + inner + "." + address.localName(),
                        outer + inner + CUT + address.name(),
                        keys(keyed) + CUT + address.name())
                .stream()
                .filter(shorter -> fits(shorter, style, width))
                .findFirst()
                .orElseGet(() -> end(whole, style, width));
    }

    private static List<ModulePath.Step> keyed(ModulePath module) {
        return module.steps().stream()
                .filter(step -> !(step.key() instanceof InstanceKey.NoKey))
                .toList();
    }

    private static String keys(List<ModulePath.Step> keyed) {
        return keyed.stream().map(step -> CUT + step.key()).collect(Collectors.joining());
    }

    private static boolean fits(String words, TextStyle style, double width) {
        return FontMetrics.width(words, style) <= width;
    }

    private static String end(String address, TextStyle style, double width) {
        if (fits(address, style, width)) {
            return address;
        }
        int letters = (int) Math.floor(width / FontMetrics.width("m", style)) - 1;
        return CUT + address.substring(Math.max(0, address.length() - Math.max(1, letters)));
    }
}
