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
 * it, then the end alone, with the innermost key for as long as there is room for both.
 */
public final class ShortAddress {
    private static final String CUT = "…";
    private static final int LEAST_TYPE = 5;

    private ShortAddress() {}

    /** The address, or as much of it as fits the width in a face whose letters are all as wide. */
    public static String fit(ResourceAddress address, TextStyle style, double width) {
        String whole = address.toString();
        if (fits(whole, style, width)) {
            return whole;
        }
        int letters = Math.max(1, (int) Math.floor((width + 0.01) / FontMetrics.width("m", style)));
        List<ModulePath.Step> keyed = keyed(address.module());
        return keyed.isEmpty() ? unkeyed(address, letters) : keyed(address, keyed, letters);
    }

    /** The module stays whole, and the type gives way in its middle; else the end of all. */
    private static String unkeyed(ResourceAddress address, int letters) {
        String local = address.localName();
        String module = address.module().isRoot() ? "" : address.module() + ".";
        String name = "." + address.name();
        String type = local.substring(0, local.length() - name.length());
        int room = letters - module.length() - name.length();
        return room >= LEAST_TYPE ? module + middle(type, room) + name : end(address.toString(), letters);
    }

    private static String keyed(ResourceAddress address, List<ModulePath.Step> keyed, int letters) {
        List<ModulePath.Step> from = address.module().steps();
        String inner = from.subList(from.indexOf(keyed.getFirst()) + 1, from.size()).stream()
                .map(step -> "." + step)
                .collect(Collectors.joining());
        String outer = CUT + keyed.getFirst().key();
        String keys = keyed.stream().map(step -> CUT + step.key()).collect(Collectors.joining());
        List<String> shorter = List.of(
                outer + inner + "." + address.localName(),
                outer + inner + CUT + address.name(),
                keys + CUT + address.name());
        return shorter.stream()
                .filter(words -> words.length() <= letters)
                .findFirst()
                .map(words -> withType(words, address, letters))
                .orElseGet(() -> keyAndEnd(CUT + keyed.getLast().key(), address, letters));
    }

    /** What is left of the room shows the end of the type, which tells resources of one name apart. */
    private static String withType(String words, ResourceAddress address, int letters) {
        int room = letters - words.length() - 1;
        String cut = CUT + address.name();
        if (!words.endsWith(cut) || room < LEAST_TYPE) {
            return words;
        }
        String type = address.type();
        String before = words.substring(0, words.length() - address.name().length());
        return before + type.substring(Math.max(0, type.length() - room)) + "." + address.name();
    }

    /** Where not even the name fits beside the keys: of both the end, since that is where they differ. */
    private static String keyAndEnd(String key, ResourceAddress address, int letters) {
        int forName = Math.min(address.name().length() + 1, Math.max(letters / 2, letters - key.length()));
        int forKey = Math.max(0, letters - forName);
        String last = key.length() <= forKey ? key : forKey < 3 ? "" : end(key, forKey);
        return last + end(address.toString(), letters - last.length());
    }

    private static List<ModulePath.Step> keyed(ModulePath module) {
        return module.steps().stream()
                .filter(step -> !(step.key() instanceof InstanceKey.NoKey))
                .toList();
    }

    private static boolean fits(String words, TextStyle style, double width) {
        return FontMetrics.width(words, style) <= width;
    }

    private static String middle(String words, int letters) {
        if (words.length() <= letters) {
            return words;
        }
        int end = (letters - 1) / 2;
        return words.substring(0, letters - 1 - end) + CUT + words.substring(words.length() - end);
    }

    private static String end(String words, int letters) {
        return words.length() <= letters ? words : CUT + words.substring(words.length() - Math.max(1, letters - 1));
    }
}
