package dev.conescope.canvas.fx;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * A row of buttons over the canvas: closer, back, everything in view, the targets, the cone. Style class
 * {@code canvas-button} each.
 */
public final class ZoomButtons extends HBox {
    private static final double SIZE = 30;

    /** Buttons that do the given things. */
    public ZoomButtons(Runnable closer, Runnable back, Runnable fit, Runnable targets, Runnable cone) {
        super(4);
        getStyleClass().add("canvas-buttons");
        getChildren()
                .addAll(
                        button("+", "canvas-zoom-in", "Zoom in", closer),
                        button("−", "canvas-zoom-out", "Zoom out", back),
                        button("⤢", "canvas-fit", "Fit everything into the view", fit),
                        button("◎", "canvas-zoom-targets", "Zoom to the selection", targets),
                        button("◇", "canvas-zoom-cone", "Zoom to the cone", cone));
        setPickOnBounds(false);
    }

    private static Button button(String sign, String id, String name, Runnable action) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("canvas-button");
        button.setMinSize(SIZE, SIZE);
        button.setPrefSize(SIZE, SIZE);
        button.setPadding(Insets.EMPTY);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
