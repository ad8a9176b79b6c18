package dev.conescope.app.status;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.task.FxBackgroundTasks;
import dev.conescope.app.text.Counted;
import dev.conescope.finding.Wording;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.layout.Arrangement;
import dev.conescope.scene.Card;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.Scene;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.state.StateMetadata;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: which state, how much of it is shown, what is being done. */
public final class StatusBar {
    private static final double ROOM_FOR_ALL = 1400;

    private final MainViewModel model;
    private final Label state = new Label();
    private final Label shown = new Label();
    private final Label findings = new Label();
    private final Label proven = new Label();
    private final HBox bar;

    /** Shows the state and the picture of the model, what the tasks do, and how the file is. */
    public StatusBar(MainViewModel model, FxBackgroundTasks tasks, DiskIndicator disk) {
        this.model = model;
        state.setId("status-state");
        shown.setId("status-shown");
        findings.setId("status-findings");
        findings.getStyleClass().add("warning-text");
        var work = new Label();
        work.textProperty().bind(tasks.titleProperty());
        var progress = new ProgressBar();
        progress.progressProperty().bind(tasks.fractionProperty());
        progress.visibleProperty().bind(tasks.titleProperty().isNotEmpty());
        progress.getStyleClass().add("small-progress");
        var cancel = new Button("Cancel");
        cancel.setId("cancel-reading");
        cancel.getStyleClass().setAll("button", "status-button");
        cancel.setTooltip(new Tooltip("Give up reading; what is open stays so"));
        cancel.setOnAction(_ -> model.cancelReading());
        cancel.visibleProperty().bind(model.readingProperty().or(model.plan().readingProperty()));
        cancel.managedProperty().bind(cancel.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        proven.setId("status-rule");
        bar = new HBox(12, state, shown, proven, findings, gap, work, progress, cancel, disk.node());
        bar.getStyleClass().add("status-bar");
        bar.setMinWidth(0);
        shown.setMinWidth(0);
        state.setMinWidth(Region.USE_PREF_SIZE);
        findings.setMinWidth(Region.USE_PREF_SIZE);
        bar.widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_ALL).subscribe(_ -> show());
        model.stateProperty().subscribe(_ -> show());
        model.picture().pictureProperty().subscribe(_ -> show());
    }

    /** The bar to put into the window. */
    public Node node() {
        return bar;
    }

    private void show() {
        OpenState open = model.stateProperty().get();
        if (open == null) {
            return;
        }
        StateGraph graph = open.graph();
        StateMetadata metadata = graph.metadata();
        String version = metadata.terraformVersion().isEmpty() ? "" : " · Terraform " + metadata.terraformVersion();
        String all = String.format(
                Locale.ROOT,
                "serial %,d%s · %s, %s drawn of %,d recorded · read in %,d ms",
                metadata.serial(),
                version,
                Counted.of(graph.size(), "resource"),
                Counted.of(graph.drawn().edges(), "edge"),
                graph.recorded().edges(),
                open.loadMillis());
        state.setText(
                bar.getWidth() >= ROOM_FOR_ALL
                        ? all
                        : String.format(
                                Locale.ROOT,
                                "serial %,d · %s",
                                metadata.serial(),
                                Counted.of(graph.size(), "resource")));
        state.setTooltip(new Tooltip(all));
        Picture picture = model.picture().pictureProperty().get();
        Scene scene = picture.scene();
        long hidden = scene.diagram().notDrawn();
        String counted =
                hidden == 0 ? "" : " · " + Counted.of(hidden, "edge") + " between sibling instances counted, not drawn";
        shown.setText(cards(scene.diagram().cards())
                + merged(scene.diagram())
                + hubs(scene)
                + counted
                + left(picture)
                + layout(scene.diagram().arrangement()));
        shown.setTooltip(new Tooltip(shown.getText()));
        showFindings(graph);
    }

    private static String layout(Arrangement arrangement) {
        return switch (arrangement) {
            case LAYERED -> " · layered layout";
            case TIERS -> " · tier layout";
            case COLUMNS -> " · columns by distance from the target";
        };
    }

    /** What is left out of the picture, and why. */
    private static String left(Picture picture) {
        int off = picture.legend().hidden();
        int beyond = picture.beyond().size();
        return (off == 0 ? "" : String.format(Locale.ROOT, " · hidden by the legend: %,d", off))
                + (beyond == 0 ? "" : String.format(Locale.ROOT, " · beyond depth: %,d", beyond));
    }

    private void showFindings(StateGraph graph) {
        int odd = graph.findings().size();
        String found = odd == 0 ? "" : "⚠ " + Counted.of(odd, "finding") + "  ";
        boolean instance = graph.rule() == ModuleRule.INSTANCE;
        boolean unproven = !graph.ruleProven();
        findings.setText(found + (unproven ? "⚠ module rule instance: not proven" : ""));
        String doubt = graph.supplement().proof().doubt();
        findings.setTooltip(unproven ? new Tooltip((Wording.RULE_UNPROVEN + " " + doubt).strip()) : null);
        proven.setText(instance && !unproven ? "module rule instance, proven by the plan" : "");
        proven.setManaged(!proven.getText().isEmpty());
    }

    private String cards(List<Card> cards) {
        List<Card> chips = cards.stream().filter(Card::isChip).toList();
        List<Card> groups =
                cards.stream().filter(card -> card.isGroup() && !card.isChip()).toList();
        long inChips = chips.stream().mapToLong(card -> card.nodes().size()).sum();
        String alone = "shown: " + Counted.of(cards.size() - groups.size() - chips.size(), "card")
                + (chips.isEmpty()
                        ? ""
                        : " · " + Counted.of(inChips, "untouched resource") + " in "
                                + Counted.of(chips.size(), "chip"));
        if (groups.isEmpty()) {
            return alone;
        }
        long folded = groups.stream().mapToLong(card -> card.nodes().size()).sum();
        long within = groups.stream().mapToLong(Card::instances).sum();
        return alone + " and " + Counted.of(groups.size(), "group") + " · folded: " + Counted.of(folded, "resource")
                + " in "
                + Counted.of(within, model.picture().groupingProperty().get().word());
    }

    private static String merged(Diagram diagram) {
        long lines = 0;
        long edges = 0;
        EdgeLines drawn = diagram.edges();
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.count(i) > 1) {
                lines++;
                edges += drawn.count(i);
            }
        }
        return lines == 0
                ? ""
                : " · " + Counted.of(edges, "edge") + String.format(Locale.ROOT, " merged into %,d", lines);
    }

    private static String hubs(Scene scene) {
        long hidden = scene.unseen().hidden();
        boolean chips = scene.diagram().cards().stream().anyMatch(Card::isChip);
        return hidden == 0
                ? ""
                : " · " + Counted.of(hidden, "edge") + (chips ? " of hubs and chips" : " of hubs")
                        + " counted, not drawn";
    }
}
