package dev.conescope.app.tree;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.app.text.Counted;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The resources by module. A click targets a row, with Ctrl it adds it, with Shift it marks it as changed. */
public final class TreePane {
    private static final String SLOT = "tree";
    private static final double ROOM_FOR_WORDS = 240;

    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final StringProperty filter;
    private final PauseTransition typing = new PauseTransition(Duration.millis(120));
    private final TreeView<TreeEntry> tree = new TreeView<>();
    private final Label title = new Label("RESOURCES");
    private final Label counts = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox pane;

    /** Shows the state of the model, as far as it passes the filter. */
    public TreePane(MainViewModel model, BackgroundTasks tasks, StringProperty filter) {
        this.model = model;
        this.tasks = tasks;
        this.filter = filter;
        tree.setId("resource-tree");
        tree.setAccessibleText("Resources by module");
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new TreeEntryCell(
                () -> model.partitionProperty().get(),
                () -> model.changedProperty().get()));
        tree.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(event.isShortcutDown(), event.isShiftDown());
                event.consume();
            }
        });
        title.getStyleClass().add("section-title");
        counts.getStyleClass().add("muted");
        title.setMinWidth(Region.USE_PREF_SIZE);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        counts.setTooltip(whole);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(title, gap, counts);
        header.getStyleClass().add("pane-header");
        VBox.setVgrow(tree, Priority.ALWAYS);
        pane = new VBox(header, tree);
        pane.getStyleClass().add("side-pane");
        model.stateProperty().subscribe(this::rebuild);
        typing.setOnFinished(_ -> rebuild(model.stateProperty().get()));
        filter.subscribe((_, _) -> typing.playFromStart());
        model.partitionProperty().subscribe(_ -> tree.refresh());
        model.changedProperty().subscribe(_ -> tree.refresh());
        model.targetsProperty().subscribe(this::reveal);
        tree.widthProperty().subscribe(_ -> {
            tree.refresh();
            count();
        });
    }

    /** The pane to put into the window. */
    public Region node() {
        return pane;
    }

    private void rebuild(@Nullable OpenState open) {
        typing.stop();
        if (open == null) {
            tree.setRoot(null);
            whole.setText("");
            count();
            return;
        }
        StateGraph graph = open.graph();
        String words = filter.get();
        tasks.latest(
                SLOT,
                "",
                _ -> new ResourceTree(graph, words),
                made -> show(graph, made, words.isBlank()),
                failure -> counts.setText(String.valueOf(failure.getMessage())));
    }

    private void show(StateGraph graph, ResourceTree made, boolean all) {
        var root = new TreeItem<TreeEntry>();
        root.getChildren().setAll(made.rows());
        tree.setRoot(root);
        whole.setText(
                all
                        ? String.format(Locale.ROOT, "%,d in %s", graph.size(), Counted.of(made.modules(), "module"))
                        : String.format(Locale.ROOT, "%,d of %,d shown", made.found(), graph.size()));
        count();
        reveal(model.targetsProperty().get());
    }

    /** All of it where there is room, otherwise the first number. */
    private void count() {
        String words = whole.getText();
        counts.setText(pane.getWidth() < ROOM_FOR_WORDS ? words.split(" ", 2)[0] : words);
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

    /** Shows where the target is, or the module that is the target. */
    private void reveal(NodeSet targets) {
        if (targets.isEmpty() || tree.getRoot() == null) {
            tree.getSelectionModel().clearSelection();
            return;
        }
        TreeItem<TreeEntry> found = find(targets);
        if (found == null) {
            tree.getSelectionModel().clearSelection();
            return;
        }
        for (TreeItem<TreeEntry> at = found.getParent(); at != null; at = at.getParent()) {
            at.setExpanded(true);
        }
        int row = tree.getRow(found);
        if (tree.getSelectionModel().getSelectedIndex() != row
                || tree.getSelectionModel().getSelectedItem() != found) {
            tree.getSelectionModel().select(row);
            tree.scrollTo(Math.max(0, row - 4));
        }
    }

    /** The row that stands for just the targets. Goes down the rows around them, so that only those are made. */
    private @Nullable TreeItem<TreeEntry> find(NodeSet targets) {
        TreeItem<TreeEntry> at = tree.getRoot();
        while (at != null) {
            TreeItem<TreeEntry> around = null;
            for (TreeItem<TreeEntry> below : at.getChildren()) {
                NodeSet inside = below.getValue().nodes();
                if (targets.minus(inside).isEmpty()) {
                    boolean resource = below.getValue() instanceof TreeEntry.Resource;
                    if (inside.size() == targets.size() && (resource || targets.size() > 1)) {
                        return below;
                    }
                    around = below;
                }
            }
            at = around;
        }
        return null;
    }
}
