package dev.conescope.app.inspector;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.plan.PlanWords;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.state.AttributeReader;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.change.ChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The panel at the right: the one resource that is selected. */
public final class InspectorPane {
    private static final String FACTS = "inspector";
    private static final int MOST_ROWS = 12;
    private static final double BESIDE = 44;
    private static final double BESIDE_TITLE = 20;
    private static final TextStyle TITLE = new TextStyle(TextStyle.Face.ADDRESSES, 15);
    private static final TextStyle PLAIN = new TextStyle(TextStyle.Face.WORDS, 13);
    private static final TextStyle FACT = new TextStyle(TextStyle.Face.WORDS, 12);
    private static final TextStyle SMALL = new TextStyle(TextStyle.Face.WORDS, 11.5);

    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final AttributeSection attributes;
    private final List<DoubleConsumer> fitted = new ArrayList<>();
    private final VBox content = new VBox(5);
    private final ScrollPane pane = new ScrollPane(content);

    /** Shows the model's single target; reads attributes by the reader, beside the window, when they are asked for. */
    public InspectorPane(MainViewModel model, BackgroundTasks tasks, AttributeReader attributes) {
        this.model = model;
        this.tasks = tasks;
        this.attributes = new AttributeSection(tasks, attributes);
        content.getStyleClass().add("inspector");
        content.setId("inspector");
        pane.getStyleClass().add("inspector-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.stateProperty().subscribe(_ -> show());
        model.partitionProperty().subscribe(_ -> show());
        model.targetsProperty().subscribe(_ -> show());
        model.changedProperty().subscribe(_ -> show());
        pane.widthProperty().subscribe(width -> fitted.forEach(part -> part.accept(width.doubleValue() - BESIDE)));
    }

    /** The pane to put into the window. */
    public Region node() {
        return pane;
    }

    private void show() {
        attributes.cancel();
        fitted.clear();
        tasks.cancel(FACTS);
        OpenState open = model.stateProperty().get();
        NodeSet targets = model.targetsProperty().get();
        if (open == null || targets.isEmpty()) {
            content.getChildren()
                    .setAll(
                            text("No resource selected", "inspector-title-plain"),
                            text(
                                    "Click a card to see what it needs and what depends on it. With Ctrl, add a target; with Shift, mark it as changed.",
                                    "muted"));
            marked(open);
            return;
        }
        OptionalInt single = targets.size() == 1 ? targets.stream().findFirst() : OptionalInt.empty();
        if (single.isEmpty()) {
            content.getChildren().setAll(text(targets.size() + " targets", "inspector-title-plain"));
            links(open.graph().inDependencyOrder(targets), targets.size(), "TARGETS");
            marked(open);
            return;
        }
        int node = single.getAsInt();
        Partition partition = model.partitionProperty().get();
        tasks.latest(
                FACTS,
                "",
                _ -> InspectorViewModel.of(open.graph(), node, partition),
                shown -> show(open, shown),
                failure -> content.getChildren().setAll(text(String.valueOf(failure.getMessage()), "warning-text")));
    }

    private void show(OpenState open, InspectorViewModel.Shown shown) {
        content.getChildren()
                .setAll(
                        prose(shown.node().address().localName(), TITLE, "inspector-title"),
                        prose(shown.where(), SMALL, "muted"),
                        chips(shown));
        content.getChildren().add(prose(shown.why(), PLAIN, "why"));
        NodeSet self = NodeSet.of(shown.node().id());
        if (model.changedProperty().get().intersects(self)) {
            content.getChildren().add(changed(self));
        }
        List<String> planned = PlanWords.about(open.changes(), shown.node());
        if (!planned.isEmpty()) {
            section("IN THE PLAN", "");
            planned.forEach(line -> content.getChildren().add(prose(line, PLAIN, "fact")));
        }
        section("BLAST RADIUS", "");
        number("Direct dependents", shown.directDependents());
        number("All dependents", shown.allDependents());
        number("Direct dependencies", shown.directDependencies());
        number("All dependencies", shown.allDependencies());
        number("Tier", open.graph().tier(shown.node().id()));
        links(shown.dependencies(), shown.directDependencies(), "DEPENDS ON");
        links(shown.dependents(), shown.directDependents(), "NEEDED BY");
        if (!shown.dangling().isEmpty()) {
            section("NOT IN THE STATE", shown.dangling().size() + " named");
            shown.dangling().forEach(address -> content.getChildren().add(prose("⚠ " + address, FACT, "warning-text")));
        }
        section("ATTRIBUTES", "");
        content.getChildren().add(attributes.of(open, shown.node()));
    }

    /** What bears the mark of change, and how to take it away. */
    private void marked(@Nullable OpenState open) {
        NodeSet changed = model.changedProperty().get();
        if (open != null && !changed.isEmpty()) {
            links(open.graph().inDependencyOrder(changed), changed.size(), "MARKED AS CHANGED");
            content.getChildren().add(button("Clear all marks", "clear-changed", model::clearChanged));
        }
    }

    /** The mark of change of the one resource, and how to take it away. */
    private HBox changed(NodeSet node) {
        var words = text("~ Marked as changed", "changed-words");
        return row(words, button("Clear mark", "clear-mark", () -> model.toggleChanged(node)), "section-row");
    }

    private static Button button(String words, String id, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private FlowPane chips(InspectorViewModel.Shown shown) {
        var chips = new FlowPane(6, 4);
        if (!shown.role().isEmpty()) {
            chips.getChildren().add(chip(shown.role(), shown.role()));
        }
        if (shown.target()) {
            chips.getChildren().add(chip("◎ target", "target"));
        }
        ChangeKind planned = model.plan().changes().kind(shown.node().id());
        if (planned.changes()) {
            boolean takesAway = planned == ChangeKind.DELETE || planned == ChangeKind.REPLACE;
            chips.getChildren().add(chip(planned.sign() + " " + planned.word(), takesAway ? "takes-away" : "changed"));
        } else if (model.changedProperty().get().contains(shown.node().id())) {
            chips.getChildren().add(chip("~ changed", "changed"));
        }
        return chips;
    }

    private static Label chip(String words, String styleClass) {
        var chip = new Label(words);
        chip.getStyleClass().addAll("chip", styleClass);
        return chip;
    }

    private static Label text(String words, String styleClass) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Prose prose(String words, TextStyle style, String styleClass) {
        var prose = new Prose(words, style, styleClass);
        double more = style == TITLE ? BESIDE_TITLE : 0;
        fitted(width -> prose.fit(width - more));
        return prose;
    }

    private void fitted(DoubleConsumer part) {
        fitted.add(part);
        part.accept(pane.getWidth() - BESIDE);
    }

    private void section(String title, String beside) {
        content.getChildren().add(row(text(title, "section-title"), text(beside, "muted"), "section-row"));
    }

    private void number(String what, int value) {
        content.getChildren().add(row(text(what, "fact"), text(String.valueOf(value), "fact-value"), "fact-row"));
    }

    private static HBox row(Node left, Node right, String styleClass) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, left, gap, right);
        row.getStyleClass().add(styleClass);
        return row;
    }

    private void links(List<ResourceNode> nodes, int count, String title) {
        section(title, count == 0 ? "none" : String.valueOf(count));
        for (ResourceNode node : nodes.stream().limit(MOST_ROWS).toList()) {
            var link = new AddressLink(node.address(), () -> model.target(NodeSet.of(node.id())));
            fitted(link::fit);
            content.getChildren().add(link);
        }
        if (nodes.size() > MOST_ROWS) {
            content.getChildren()
                    .add(text((nodes.size() - MOST_ROWS) + " more, in the lists below the canvas", "muted"));
        }
    }
}
