package dev.conescope.app.tree;

import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;

/** An address inside its module as it fits a row: the name stays whole as long as it can, the type gives way. */
final class AddressText {
    private AddressText() {}

    static String fit(ResourceAddress address, TextStyle style, double width) {
        String whole = address.localName();
        if (FontMetrics.width(whole, style) <= width) {
            return whole;
        }
        String type = (address.mode() == ResourceMode.DATA ? "data." : "") + address.type();
        String name = "." + address.name();
        double advance = FontMetrics.width("m", style);
        int letters = (int) Math.floor((width - FontMetrics.width("…" + name, style)) / advance);
        return letters >= 3 && letters < type.length()
                ? type.substring(0, letters) + "…" + name
                : FontMetrics.fit(address.name(), style, width);
    }
}
