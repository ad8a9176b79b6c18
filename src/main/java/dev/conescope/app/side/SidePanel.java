package dev.conescope.app.side;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * A panel at an edge of the window that folds to a rail. It takes its part of the window's width, and folds by itself
 * where the window gets too narrow for it; opened there by hand, it stays open.
 */
public final class SidePanel {
    private static final double RAIL = 36;

    private final Edge edge;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final Region content;
    private final StackPane panel;
    private final VBox rail;
    private final StackPane pane = new StackPane();
    private boolean roomy = true;

    /** The edge that a panel stands at, and how wide panels are there. */
    public enum Edge {
        /** At the left. */
        LEFT(0.185, 196, 268, 780),
        /** At the right. */
        RIGHT(0.2, 240, 306, 960);

        private final double part;
        private final double least;
        private final double most;
        private final double narrowestWindow;

        Edge(double part, double least, double most, double narrowestWindow) {
            this.part = part;
            this.least = least;
            this.most = most;
            this.narrowestWindow = narrowestWindow;
        }
    }

    /**
     * A panel.
     *
     * @param edge where it stands
     * @param name what the rail says
     * @param content what is in it
     */
    public SidePanel(Edge edge, String name, Region content) {
        this.edge = edge;
        this.content = content;
        boolean left = edge == Edge.LEFT;
        String id = "panel-" + name.toLowerCase(Locale.ROOT);
        Button fold = button(
                left ? MaterialDesignC.CHEVRON_LEFT : MaterialDesignC.CHEVRON_RIGHT, "Fold " + name, id + "-fold");
        fold.setOnAction(_ -> open.set(false));
        StackPane.setAlignment(fold, Pos.TOP_RIGHT);
        panel = new StackPane(content, fold);
        Button unfold = button(
                left ? MaterialDesignC.CHEVRON_RIGHT : MaterialDesignC.CHEVRON_LEFT, "Open " + name, id + "-open");
        unfold.setOnAction(_ -> open.set(true));
        var label = new Label(name);
        label.getStyleClass().add("rail-name");
        label.setRotate(left ? -90 : 90);
        rail = new VBox(10, unfold, new Group(label));
        rail.getStyleClass().addAll("rail", left ? "left" : "right");
        rail.setMinWidth(RAIL);
        rail.setMaxWidth(RAIL);
        rail.setOnMouseClicked(_ -> open.set(true));
        pane.setId(id);
        open.subscribe(_ -> show());
    }

    private static Button button(Ikon icon, String words, String id) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("fold-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** What to put into the window. */
    public Node node() {
        return pane;
    }

    /** Whether its content is seen. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Takes its part of the window's width. */
    public void fit(double window) {
        double width = Math.clamp(Math.round(window * edge.part), edge.least, edge.most);
        content.setMinWidth(width);
        content.setPrefWidth(width);
        content.setMaxWidth(width);
        boolean now = window >= edge.narrowestWindow;
        if (now != roomy) {
            roomy = now;
            open.set(now);
        }
    }

    private void show() {
        boolean focused = pane.isFocusWithin();
        Region shown = open.get() ? panel : rail;
        pane.getChildren().setAll(shown);
        if (focused) {
            shown.lookup(".fold-button").requestFocus();
        }
    }
}
