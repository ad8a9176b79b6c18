package dev.conescope.canvas.fx;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.Marks;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import dev.conescope.scene.overlay.Legend;
import dev.conescope.scene.overlay.Swatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A strip that says what the colours mean and how many resources are in which class. Every class is a switch: off, its
 * cards are left out, and it says how many. Not visible before there is something to count. Style classes
 * {@code canvas-legend}, {@code legend-switch} and, for one that is off, {@code off}.
 */
public final class LegendView extends FlowPane {
    private static final TextStyle TEXT = new TextStyle(Face.WORDS, 12);
    private static final double MARK = 13;

    private final Consumer<String> toggle;
    private final Runnable showAll;
    private final Runnable clearChanged;
    private Palette palette = Palette.of(Theme.LIGHT);
    private Legend legend = Legend.EMPTY;

    /**
     * A legend of nothing.
     *
     * @param toggle given the key of a class that is switched
     * @param showAll called when everything is to be shown again
     * @param clearChanged called when the marks of change are to be taken away
     */
    public LegendView(Consumer<String> toggle, Runnable showAll, Runnable clearChanged) {
        super(6, 4);
        this.toggle = toggle;
        this.showAll = showAll;
        this.clearChanged = clearChanged;
        getStyleClass().add("canvas-legend");
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(3, 5, 3, 5));
        setMinWidth(0);
        setVisible(false);
    }

    /** Takes the colours. */
    public void palette(Palette next) {
        palette = next;
        build();
    }

    /** Says what a picture's legend says. */
    public void show(Legend next) {
        if (!next.equals(legend)) {
            legend = next;
            build();
        }
    }

    /** All in one row, if there is room for it. */
    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        for (Node child : getManagedChildren()) {
            width += snapSizeX(child.prefWidth(-1)) + getHgap();
        }
        return width;
    }

    private void build() {
        String focused = getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
        List<Node> parts = new ArrayList<>();
        legend.entries().forEach(entry -> parts.add(entry(entry)));
        if (legend.changed() > 0) {
            parts.add(changed());
        }
        if (legend.hidden() > 0) {
            var all = new Button("Show all");
            all.setId("legend-show-all");
            all.getStyleClass().setAll("button", "legend-show-all");
            all.setOnAction(_ -> showAll.run());
            parts.add(all);
        }
        parts.add(edges());
        setVisible(!legend.entries().isEmpty());
        getChildren().setAll(parts);
        parts.stream()
                .filter(part -> !focused.isEmpty() && focused.equals(part.getId()))
                .forEach(Node::requestFocus);
    }

    /** How many marks of change there are; a press takes them away. */
    private Button changed() {
        var sign = new Label("~");
        sign.getStyleClass().add("legend-sign");
        var name = new Label("changed");
        name.getStyleClass().add("legend-name");
        var amount = new Label(String.format(Locale.ROOT, "%,d", legend.changed()));
        amount.getStyleClass().add("legend-count");
        var row = new HBox(6, sign, name, amount, new Label("✕"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        var button = new Button("", row);
        button.setId("legend-changed");
        button.getStyleClass().setAll("button", "legend-switch", "changed");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("changed, " + amount.getText() + "; takes the marks away");
        button.setTooltip(new Tooltip("Take all marks of change away (Ctrl+Shift+M)"));
        button.setOnAction(_ -> clearChanged.run());
        return button;
    }

    private Label edges() {
        var edges =
                new Label(String.format(Locale.ROOT, legend.edges() == 1 ? "%,d edge" : "%,d edges", legend.edges()));
        edges.setMinWidth(Region.USE_PREF_SIZE);
        edges.setFont(FxPainter.font(TEXT));
        edges.getStyleClass().add("muted");
        edges.setPadding(new Insets(0, 5, 0, 4));
        return edges;
    }

    private ToggleButton entry(Legend.Entry entry) {
        String words = entry.kind().words();
        String count = count(entry);
        var name = new Label(words);
        name.getStyleClass().add("legend-name");
        var amount = new Label(count);
        amount.getStyleClass().add("legend-count");
        var row = new HBox(6, mark(entry.kind().swatch()), name, amount);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        var button = new ToggleButton("", row);
        button.setId("legend-" + entry.kind().key());
        button.getStyleClass().setAll("toggle-button", "legend-switch");
        if (!entry.on()) {
            button.getStyleClass().add("off");
        }
        button.setSelected(entry.on());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        button.setAccessibleText(words + ", " + count + (entry.on() ? ", shown" : ""));
        button.setTooltip(new Tooltip(entry.on() ? "Hide: " + words : "Show: " + words));
        button.setOnAction(_ -> toggle.accept(entry.kind().key()));
        return button;
    }

    private static String count(Legend.Entry entry) {
        if (!entry.on()) {
            return String.format(Locale.ROOT, "%,d hidden", entry.hidden());
        }
        String beyond = entry.beyond() == 0 ? "" : String.format(Locale.ROOT, " + %,d beyond", entry.beyond());
        return String.format(Locale.ROOT, "%,d", entry.count()) + beyond;
    }

    private Canvas mark(Swatch swatch) {
        var canvas = new Canvas(Marks.SIZE, Marks.SIZE);
        var painter = new FxPainter(canvas.getGraphicsContext2D());
        double middle = Marks.SIZE / 2;
        swatch.paint(painter, palette, middle, middle, MARK);
        return canvas;
    }
}
