package dev.conescope.app.gauge;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.finding.Wording;
import dev.conescope.graph.edge.NodeSet;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The panel below the canvas: the gauge, the bar and the lists of the partition. */
public final class GaugePane {
    /** Below this height of the window the picture needs the room more than the gauge does. */
    private static final double LOW_WINDOW = 820;

    private static final double RADIUS = 84;
    private static final double LOW_RADIUS = 56;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final MainViewModel model;
    private final ArcGauge arc = new ArcGauge();
    private final Label headline = label("gauge-headline");
    private final Label caption = label("gauge-caption");
    private final Label summary = label("gauge-summary");
    private final Label calls = label("muted");
    private final Label scopeLine = label("scope-line");
    private final Label warning = label("warning-text");
    private final PartitionBar bar = new PartitionBar();
    private final HBox lists = new HBox(22);
    private final List<PartList> partLists = new ArrayList<>();
    private final HBox pane;

    /** Shows what the model's selection costs and saves. */
    public GaugePane(MainViewModel model) {
        this.model = model;
        headline.setId("savings");
        summary.setId("summary");
        scopeLine.setId("scope-line");
        scopeLine.setMinWidth(0);
        warning.setMinWidth(Region.USE_PREF_SIZE);
        warning.setId("outside-warning");
        calls.setTooltip(new Tooltip(Wording.DATA_SOURCES));
        calls.setWrapText(true);
        calls.setMinHeight(Region.USE_PREF_SIZE);
        arc.setVisible(false);
        var figure = new VBox(headline, caption);
        figure.setAlignment(Pos.BOTTOM_CENTER);
        var dial = new StackPane(arc, figure);
        dial.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var left = new VBox(6, dial, summary, calls);
        left.getStyleClass().add("gauge-left");
        left.setAlignment(Pos.CENTER);
        var line = new FlowPane(18, 2, scopeLine, warning);
        for (int i = 0; i < 3; i++) {
            var list = new PartList(node -> model.target(NodeSet.of(node.id())));
            partLists.add(list);
            HBox.setHgrow(list.node(), Priority.ALWAYS);
        }
        VBox.setVgrow(lists, Priority.ALWAYS);
        var right = new VBox(9, line, bar, lists);
        right.getStyleClass().add("gauge-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        pane = new HBox(left, right);
        pane.getStyleClass().add("gauge-pane");
        low(false);
        pane.sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> {
            if (height != null) {
                low(height.doubleValue() < LOW_WINDOW);
            }
        });
        model.stateProperty().subscribe(_ -> show());
        model.partitionProperty().subscribe(_ -> show());
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** The pane to put into the window. */
    public Node node() {
        return pane;
    }

    private void low(boolean low) {
        pane.pseudoClassStateChanged(LOW, low);
        arc.radius(low ? LOW_RADIUS : RADIUS);
    }

    private void show() {
        OpenState open = model.stateProperty().get();
        if (open == null) {
            return;
        }
        GaugeViewModel.Shown shown =
                GaugeViewModel.of(open.graph(), model.partitionProperty().get());
        headline.setText(shown.headline());
        caption.setText(shown.caption());
        summary.setText(shown.summary());
        calls.setText(shown.calls());
        scopeLine.setText(shown.scopeLine());
        scopeLine.setTooltip(new Tooltip(shown.scopeLine()));
        warning.setText(shown.warning().isEmpty() ? "" : "⚠ " + shown.warning());
        arc.show(shown.share(), shown.rest(), shown.parts().getFirst().styleClass());
        arc.setVisible(model.partitionProperty().get() != null);
        bar.show(shown.parts());
        lists.getChildren().clear();
        for (int i = 0; i < shown.parts().size(); i++) {
            partLists.get(i).show(open.graph(), shown.parts().get(i));
            lists.getChildren().add(partLists.get(i).node());
        }
    }
}
