package dev.conescope.app.inspector;

import dev.conescope.address.ResourceAddress;
import dev.conescope.app.text.ShortAddress;
import dev.conescope.scene.draw.TextStyle;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/** An address to go to, as much of it as fits. */
final class AddressLink extends Hyperlink {
    private static final TextStyle STYLE = new TextStyle(TextStyle.Face.ADDRESSES, 12);
    private static final double PADDING = 2;

    private final ResourceAddress address;

    AddressLink(ResourceAddress address, Runnable go) {
        this.address = address;
        setAccessibleText(address.toString());
        getStyleClass().add("address-link");
        setMinWidth(0);
        setOnAction(_ -> go.run());
    }

    /** Takes the width that there is. */
    void fit(double width) {
        setText(ShortAddress.fit(address, STYLE, width - PADDING));
        setTooltip(getText().equals(address.toString()) ? null : new Tooltip(address.toString()));
    }
}
