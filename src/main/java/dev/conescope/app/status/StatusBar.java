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
import dev.conescope.scene.Scene;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.state.StateMetadata;
import java.util.ArrayList;
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
    private final MainViewModel model;
    private final Label state = new Label();
    private final FittingLine shown = new FittingLine("status-shown");
    private final Label findings = new Label();
    private final HBox bar;

    /** Shows the state and the picture of the model, what the tasks do, and how the file is. */
    public StatusBar(MainViewModel model, FxBackgroundTasks tasks, DiskIndicator disk) {
        this.model = model;
        state.setId("status-state");
        findings.setId("status-findings");
        findings.getStyleClass().add("warning-text");
        var work = new Label();
        work.textProperty().bind(tasks.titleProperty());
        var progress = new ProgressBar();
        progress.progressProperty().bind(tasks.fractionProperty());
        progress.visibleProperty().bind(tasks.titleProperty().isNotEmpty());
        progress.managedProperty().bind(progress.visibleProperty());
        progress.getStyleClass().add("small-progress");
        var cancel = new Button("Cancel");
        cancel.setId("cancel-reading");
        cancel.getStyleClass().setAll("button", "status-button");
        cancel.setTooltip(new Tooltip("Give up reading; what is open stays so"));
        cancel.setOnAction(_ -> model.cancelReading());
        cancel.visibleProperty().bind(model.readingProperty().or(model.plan().readingProperty()));
        cancel.managedProperty().bind(cancel.visibleProperty());
        HBox.setHgrow(shown.node(), Priority.ALWAYS);
        bar = new HBox(12, state, shown.node(), findings, work, progress, cancel, disk.node());
        bar.getStyleClass().add("status-bar");
        bar.setMinWidth(0);
        state.setMinWidth(Region.USE_PREF_SIZE);
        findings.setMinWidth(Region.USE_PREF_SIZE);
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
        state.setText(
                String.format(Locale.ROOT, "serial %,d · %s", metadata.serial(), Counted.of(graph.size(), "resource")));
        Picture picture = model.picture().pictureProperty().get();
        var parts = new ArrayList<String>();
        addCards(parts, picture);
        addEdges(parts, picture.scene());
        parts.add(layout(picture.scene().diagram().arrangement()));
        if (graph.rule() == ModuleRule.INSTANCE && graph.ruleProven()) {
            parts.add("module rule instance, proven by the plan");
        }
        parts.add(String.format(
                Locale.ROOT,
                "%s drawn of %,d recorded",
                Counted.of(graph.drawn().edges(), "edge"),
                graph.recorded().edges()));
        if (!metadata.terraformVersion().isEmpty()) {
            parts.add("Terraform " + metadata.terraformVersion());
        }
        parts.add(String.format(Locale.ROOT, "read in %,d ms", open.loadMillis()));
        shown.show(parts);
        showFindings(graph);
    }

    private static String layout(Arrangement arrangement) {
        return switch (arrangement) {
            case LAYERED -> "layered layout";
            case TIERS -> "tier layout";
            case COLUMNS -> "columns by distance from the target";
        };
    }

    private void showFindings(StateGraph graph) {
        int odd = graph.findings().size();
        String found = odd == 0 ? "" : "⚠ " + Counted.of(odd, "finding") + "  ";
        boolean unproven = !graph.ruleProven();
        findings.setText(found + (unproven ? "⚠ module rule instance: not proven" : ""));
        String doubt = graph.supplement().proof().doubt();
        findings.setTooltip(unproven ? new Tooltip((Wording.RULE_UNPROVEN + " " + doubt).strip()) : null);
    }

    /** What is shown, then what is not, and why. */
    private void addCards(List<String> parts, Picture picture) {
        List<Card> cards = picture.scene().diagram().cards();
        List<Card> chips = cards.stream().filter(Card::isChip).toList();
        List<Card> groups =
                cards.stream().filter(card -> card.isGroup() && !card.isChip()).toList();
        String alone = "shown: " + Counted.of(cards.size() - groups.size() - chips.size(), "card");
        parts.add(groups.isEmpty() ? alone : alone + " and " + Counted.of(groups.size(), "group"));
        int off = picture.legend().hidden();
        if (off > 0) {
            parts.add(String.format(Locale.ROOT, "hidden by the legend: %,d", off));
        }
        int beyond = picture.beyond().size();
        if (beyond > 0) {
            parts.add(String.format(Locale.ROOT, "beyond depth: %,d", beyond));
        }
        if (!groups.isEmpty()) {
            long within = groups.stream().mapToLong(Card::instances).sum();
            parts.add("folded: " + Counted.of(inside(groups), "resource") + " in "
                    + Counted.of(
                            within, model.picture().groupingProperty().get().word()));
        }
        if (!chips.isEmpty()) {
            parts.add(Counted.of(inside(chips), "untouched resource") + " in " + Counted.of(chips.size(), "chip"));
        }
    }

    private static long inside(List<Card> cards) {
        return cards.stream().mapToLong(card -> card.nodes().size()).sum();
    }

    /** What edges are only counted, and which lines stand for several. */
    private static void addEdges(List<String> parts, Scene scene) {
        long hidden = scene.unseen().hidden();
        if (hidden > 0) {
            boolean chips = scene.diagram().cards().stream().anyMatch(Card::isChip);
            parts.add(Counted.of(hidden, "edge") + (chips ? " of hubs and chips" : " of hubs") + " counted, not drawn");
        }
        long siblings = scene.diagram().notDrawn();
        if (siblings > 0) {
            parts.add(Counted.of(siblings, "edge") + " between sibling instances counted, not drawn");
        }
        long lines = 0;
        long edges = 0;
        EdgeLines drawn = scene.diagram().edges();
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.count(i) > 1) {
                lines++;
                edges += drawn.count(i);
            }
        }
        if (lines > 0) {
            parts.add(Counted.of(edges, "edge") + String.format(Locale.ROOT, " merged into %,d", lines));
        }
    }
}
