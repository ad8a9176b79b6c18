package dev.conescope.app.text;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;

/** A whole address as it fits a row: its beginning gives way, since what tells resources apart stands at its end. */
public final class AddressTail {
    private AddressTail() {}

    /** The address, or … and as much of its end as fits the width in a face whose letters are all as wide. */
    public static String fit(String address, TextStyle style, double width) {
        if (FontMetrics.width(address, style) <= width) {
            return address;
        }
        int letters = (int) Math.floor(width / FontMetrics.width("m", style)) - 1;
        return "…" + address.substring(Math.max(0, address.length() - Math.max(1, letters)));
    }
}
