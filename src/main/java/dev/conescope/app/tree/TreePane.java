package dev.conescope.app.tree;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The resources by module. A click targets a row, with Ctrl it adds it, with Shift it marks it as changed. */
public final class TreePane {
    private final MainViewModel model;
    private final StringProperty filter;
    private final TreeView<TreeEntry> tree = new TreeView<>();
    private final Label title = new Label("RESOURCES");
    private final Label counts = new Label();
    private final VBox pane;

    /** Shows the state of the model, as far as it passes the filter. */
    public TreePane(MainViewModel model, StringProperty filter) {
        this.model = model;
        this.filter = filter;
        tree.setId("resource-tree");
        tree.setAccessibleText("Resources by module");
        tree.setShowRoot(false);
        tree.setCellFactory(
                _ -> new TreeEntryCell(() -> model.partitionProperty().get()));
        tree.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(event.isShortcutDown(), event.isShiftDown());
                event.consume();
            }
        });
        title.getStyleClass().add("section-title");
        counts.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(title, gap, counts);
        header.getStyleClass().add("pane-header");
        VBox.setVgrow(tree, Priority.ALWAYS);
        pane = new VBox(header, tree);
        pane.getStyleClass().add("side-pane");
        model.stateProperty().subscribe(this::rebuild);
        filter.subscribe(_ -> rebuild(model.stateProperty().get()));
        model.partitionProperty().subscribe(_ -> tree.refresh());
        model.targetsProperty().subscribe(this::reveal);
        tree.widthProperty().subscribe(_ -> tree.refresh());
    }

    /** The pane to put into the window. */
    public Node node() {
        return pane;
    }

    private void rebuild(@Nullable OpenState open) {
        if (open == null) {
            tree.setRoot(null);
            counts.setText("");
            return;
        }
        StateGraph graph = open.graph();
        var root = new TreeItem<TreeEntry>();
        root.getChildren().setAll(ResourceTree.of(graph, filter.get()));
        tree.setRoot(root);
        long modules = graph.nodes().stream()
                .map(node -> node.address().module())
                .distinct()
                .count();
        int shown = root.getChildren().stream()
                .mapToInt(row -> row.getValue().nodes().size())
                .sum();
        counts.setText(
                filter.get().isBlank()
                        ? graph.size() + " in " + modules + " modules"
                        : shown + " of " + graph.size() + " shown");
    }

    private void clicked(MouseEvent event) {
        boolean onArrow = event.getTarget() instanceof Node node && isArrow(node);
        if (event.getButton() == MouseButton.PRIMARY && !onArrow) {
            choose(event.isShortcutDown(), event.isShiftDown());
        }
    }

    private static boolean isArrow(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("tree-disclosure-node")) {
                return true;
            }
        }
        return false;
    }

    private void choose(boolean add, boolean mark) {
        TreeItem<TreeEntry> item = tree.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        NodeSet nodes = item.getValue().nodes();
        if (mark) {
            model.toggleChanged(nodes);
        } else if (add) {
            model.toggleTarget(nodes);
        } else if (!model.targetsProperty().get().equals(nodes)) {
            model.target(nodes);
        }
    }

    /** Shows where a single target is. */
    private void reveal(NodeSet targets) {
        if (targets.size() != 1 || tree.getRoot() == null) {
            if (targets.isEmpty()) {
                tree.getSelectionModel().clearSelection();
            }
            return;
        }
        TreeItem<TreeEntry> found = find(targets);
        if (found != null && tree.getSelectionModel().getSelectedItem() != found) {
            for (TreeItem<TreeEntry> at = found.getParent(); at != null; at = at.getParent()) {
                at.setExpanded(true);
            }
            int row = tree.getRow(found);
            tree.getSelectionModel().select(row);
            tree.scrollTo(Math.max(0, row - 4));
        }
    }

    private @Nullable TreeItem<TreeEntry> find(NodeSet target) {
        Deque<TreeItem<TreeEntry>> open =
                new ArrayDeque<>(List.copyOf(tree.getRoot().getChildren()));
        while (!open.isEmpty()) {
            TreeItem<TreeEntry> item = open.pop();
            if (item.getValue() instanceof TreeEntry.Resource
                    && item.getValue().nodes().equals(target)) {
                return item;
            }
            open.addAll(item.getChildren());
        }
        return null;
    }
}
