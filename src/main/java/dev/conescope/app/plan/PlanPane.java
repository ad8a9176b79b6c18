package dev.conescope.app.plan;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenPlan;
import dev.conescope.app.model.OpenState;
import dev.conescope.finding.Finding;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.change.PlannedChanges;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the loaded plan does, below the resources: a row for each one that it changes. Not there without a plan. */
public final class PlanPane {
    private final MainViewModel model;
    private final Label counts = new Label();
    private final Label warning = new Label();
    private final ListView<PlanRow> list = new ListView<>();
    private final VBox pane;

    /** Shows the model's plan; a row that is chosen becomes the target. */
    public PlanPane(MainViewModel model) {
        this.model = model;
        var title = new Label("CHANGES IN PLAN");
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        counts.setId("plan-counts");
        counts.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var unload = new Button("×");
        unload.setId("plan-unload");
        unload.getStyleClass().setAll("button", "plan-unload");
        unload.setAccessibleText("Unload the plan");
        unload.setTooltip(new Tooltip("Unload the plan"));
        unload.setOnAction(_ -> model.plan().unload());
        var header = new HBox(6, title, gap, counts, unload);
        header.getStyleClass().add("pane-header");
        warning.setId("plan-warning");
        warning.getStyleClass().addAll("warning-text", "plan-warning");
        list.setId("plan-changes");
        list.setAccessibleText("What the plan changes");
        list.getStyleClass().add("plan-list");
        list.setFixedCellSize(23);
        list.setCellFactory(_ -> new PlanCell());
        list.setOnMouseClicked(_ -> choose());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        list.widthProperty().subscribe(_ -> list.refresh());
        pane = new VBox(header, warning, list);
        pane.getStyleClass().add("plan-pane");
        pane.managedProperty().bind(pane.visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    /** The pane to put into the window. */
    public Node node() {
        return pane;
    }

    private void show(@Nullable OpenState open) {
        OpenPlan plan = open == null ? null : open.plan();
        pane.setVisible(plan != null);
        if (open == null || plan == null) {
            list.getItems().clear();
            return;
        }
        PlannedChanges changes = open.changes();
        int known = changes.changed().union(changes.drifted()).size();
        int planned = changes.planned().size();
        counts.setText(known + (planned == 0 ? "" : " + " + planned + " planned"));
        counts.setTooltip(new Tooltip(plan.plan().metadata().name()));
        List<String> findings =
                changes.findings().stream().map(Finding::message).toList();
        warning.setText(findings.isEmpty() ? "" : "⚠ " + shown(findings.getFirst(), plan));
        warning.setTooltip(findings.isEmpty() ? null : new Tooltip(String.join("\n", findings)));
        warning.setVisible(!findings.isEmpty());
        warning.setManaged(!findings.isEmpty());
        list.setPlaceholder(new Label("The plan changes nothing."));
        list.getItems().setAll(PlanRow.of(open));
        list.setPrefHeight(Math.clamp(list.getItems().size() * 23L + 4, 50, 212));
    }

    /** Without the file's name, which the header's tooltip tells. */
    private static String shown(String finding, OpenPlan plan) {
        String name = plan.plan().metadata().name() + ": ";
        return finding.startsWith(name) ? finding.substring(name.length()) : finding;
    }

    private void choose() {
        if (list.getSelectionModel().getSelectedItem() instanceof PlanRow.Known known) {
            model.target(NodeSet.of(known.node().id()));
        }
    }
}
