package dev.conescope.canvas.fx;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Shows words beside the pointer once it has rested on something. JavaFX's own tooltips belong to nodes, not to cards.
 */
public final class HoverTip {
    private static final Duration DELAY = Duration.millis(300);
    private static final double DISTANCE = 14;
    private static final double WIDTH = 620;

    private final Node owner;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private @Nullable Point2D pointer;

    /** Shows its words over the given node. */
    public HoverTip(Node owner) {
        this.owner = owner;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        delay.setOnFinished(event -> open());
    }

    /** Waits a moment and shows the words where the pointer then is; no words show nothing. */
    public void await(String words) {
        hide();
        if (!words.isBlank()) {
            tooltip.setText(words);
            delay.playFromStart();
        }
    }

    /** Where the pointer is on the screen. */
    public void pointer(double screenX, double screenY) {
        pointer = new Point2D(screenX, screenY);
    }

    /** Takes the words away and shows none that were waiting. */
    public void hide() {
        delay.stop();
        tooltip.hide();
    }

    /** Whether words are shown. */
    public boolean showing() {
        return tooltip.isShowing();
    }

    private void open() {
        Point2D at = pointer;
        if (at != null && owner.getScene() != null && owner.getScene().getWindow() != null) {
            tooltip.show(owner, at.getX() + DISTANCE, at.getY() + DISTANCE);
        }
    }
}
