package dev.conescope.app.inspector;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.plan.PlanMask;
import dev.conescope.app.plan.PlanWords;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.app.text.ShortAddress;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.state.AttributeReader;
import dev.conescope.state.AttributeValue;
import dev.conescope.state.StateInstance;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.change.ChangeKind;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel at the right: the one resource that is selected. */
public final class InspectorPane {
    private static final String FACTS = "inspector";
    private static final int MOST_ROWS = 12;
    private static final double INNER_WIDTH = 262;
    private static final TextStyle LINK = new TextStyle(TextStyle.Face.ADDRESSES, 12);

    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final AttributeReader attributes;
    private final VBox content = new VBox(5);
    private final ScrollPane pane = new ScrollPane(content);

    /** Shows the model's single target; reads attributes by the reader, beside the window, when they are asked for. */
    public InspectorPane(MainViewModel model, BackgroundTasks tasks, AttributeReader attributes) {
        this.model = model;
        this.tasks = tasks;
        this.attributes = attributes;
        content.getStyleClass().add("inspector");
        content.setId("inspector");
        pane.getStyleClass().add("inspector-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.stateProperty().subscribe(_ -> show());
        model.partitionProperty().subscribe(_ -> show());
        model.targetsProperty().subscribe(_ -> show());
    }

    /** The pane to put into the window. */
    public Node node() {
        return pane;
    }

    private void show() {
        tasks.cancel("attributes");
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
            return;
        }
        OptionalInt single = targets.size() == 1 ? targets.stream().findFirst() : OptionalInt.empty();
        if (single.isEmpty()) {
            content.getChildren().setAll(text(targets.size() + " targets", "inspector-title-plain"));
            links(open.graph().inDependencyOrder(targets), targets.size(), "TARGETS");
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
                        text(shown.node().address().localName(), "inspector-title"),
                        text(shown.where(), "muted"),
                        chips(shown));
        content.getChildren().add(text(shown.why(), "why"));
        List<String> planned = PlanWords.about(open.changes(), shown.node());
        if (!planned.isEmpty()) {
            section("IN THE PLAN", "");
            planned.forEach(line -> content.getChildren().add(text(line, "fact")));
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
            shown.dangling().forEach(address -> content.getChildren().add(text("⚠ " + address, "warning-text")));
        }
        attributeSection(open, shown.node());
    }

    private HBox chips(InspectorViewModel.Shown shown) {
        var chips = new HBox(6);
        if (!shown.role().isEmpty()) {
            chips.getChildren().add(chip(shown.role(), shown.role()));
        }
        if (shown.target()) {
            chips.getChildren().add(chip("◎ target", "target"));
        }
        ChangeKind planned = model.plan().changes().kind(shown.node().id());
        if (planned.changes()) {
            chips.getChildren().add(chip(planned.sign() + " " + planned.word(), "changed"));
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
            String address = node.address().toString();
            var link = new Hyperlink(ShortAddress.fit(node.address(), LINK, INNER_WIDTH));
            link.setAccessibleText(address);
            if (!link.getText().equals(address)) {
                link.setTooltip(new Tooltip(address));
            }
            link.getStyleClass().add("address-link");
            link.setOnAction(_ -> model.target(NodeSet.of(node.id())));
            content.getChildren().add(link);
        }
        if (nodes.size() > MOST_ROWS) {
            content.getChildren()
                    .add(text((nodes.size() - MOST_ROWS) + " more, in the lists below the canvas", "muted"));
        }
    }

    private void attributeSection(OpenState open, ResourceNode node) {
        section("ATTRIBUTES", "");
        List<StateInstance> instances = node.resource().instances();
        if (open.graph().metadata().attributes() == null) {
            content.getChildren().add(text("Not kept: this state was not read from a file.", "muted"));
            return;
        }
        for (StateInstance instance : instances.stream().limit(MOST_ROWS).toList()) {
            String name = instances.size() == 1 ? "Show attributes" : "Show " + instance.key();
            var button = new Button(name);
            button.getStyleClass().add("quiet-button");
            var values = new VBox(2);
            button.setOnAction(_ -> tasks.latest(
                    "attributes",
                    "Reading attributes",
                    _ -> PlanMask.over(
                            attributes.read(open.graph().metadata(), instance),
                            open.changes().sensitive(node.id(), instance.key())),
                    read -> {
                        button.setVisible(false);
                        button.setManaged(false);
                        values.getChildren()
                                .setAll(read.stream()
                                        .map(InspectorPane::attribute)
                                        .toList());
                    },
                    failure ->
                            values.getChildren().setAll(text(String.valueOf(failure.getMessage()), "warning-text"))));
            content.getChildren().addAll(button, values);
        }
    }

    private static Node attribute(AttributeValue value) {
        var name = new Label(value.name());
        name.getStyleClass().add("attribute-name");
        name.setMinWidth(110);
        name.setMaxWidth(110);
        var shown =
                new Label(value.sensitive() ? "•••• (sensitive)" : value.text().replace('\n', ' '));
        shown.getStyleClass().add("attribute-value");
        return new HBox(8, name, shown);
    }
}
