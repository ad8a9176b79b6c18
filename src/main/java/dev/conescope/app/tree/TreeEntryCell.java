package dev.conescope.app.tree;

import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Role;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row: a chip in the role's colour, the address inside its module, the mark of what is marked as changed, and how
 * many there are.
 */
final class TreeEntryCell extends TreeCell<TreeEntry> {
    private static final TextStyle STYLE = new TextStyle(TextStyle.Face.ADDRESSES, 12);
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double INDENT = 12;
    private static final double FIXED = 60;
    private static final double COUNT = 26;
    private static final double MARK = 16;

    private final Supplier<@Nullable Partition> partition;
    private final Supplier<NodeSet> changed;
    private final Region chip = new Region();
    private final Label name = new Label();
    private final Label mark = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(7, chip, name, mark, count);

    TreeEntryCell(Supplier<@Nullable Partition> partition, Supplier<NodeSet> changed) {
        this.partition = partition;
        this.changed = changed;
        setPrefWidth(0);
        chip.getStyleClass().add("role-chip");
        count.getStyleClass().add("count");
        mark.getStyleClass().add("changed-mark");
        row.getStyleClass().add("tree-row");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMinSize(9, 9);
        chip.setMaxSize(9, 9);
    }

    @Override
    protected void updateItem(@Nullable TreeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            pseudoClassStateChanged(TARGET, false);
            return;
        }
        switch (entry) {
            case TreeEntry.Module module ->
                group(module.label(), number(module.nodes().size()), "module-name");
            case TreeEntry.Instances fold ->
                group(
                        fold.label(),
                        fold.alike() ? number(fold.nodes().size()) : "×" + fold.instances(),
                        fold.alike() ? "alike-name" : "module-name");
            case TreeEntry.Resource(var node) -> resource(node);
        }
        mark(entry);
        setGraphic(row);
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private void group(String label, String counted, String styleClass) {
        name.setText(label);
        name.getStyleClass().setAll("label", styleClass);
        count.setText(counted);
        chip.setVisible(false);
        chip.setManaged(false);
        setAccessibleText(label + ", " + counted);
        setTooltip(null);
        pseudoClassStateChanged(TARGET, false);
    }

    private void resource(ResourceNode node) {
        String address = node.address().toString();
        int depth = getTreeView().getTreeItemLevel(getTreeItem());
        double counted = node.instances() > 1 ? COUNT : 0;
        double marked = changed.get().contains(node.id()) ? MARK : 0;
        double room = getTreeView().getWidth() - FIXED - counted - marked - depth * INDENT;
        name.setText(AddressText.fit(node.address(), STYLE, Math.max(60, room)));
        name.getStyleClass().setAll("label", "address");
        count.setText(node.instances() > 1 ? "×" + node.instances() : "");
        Partition parted = partition.get();
        boolean target = parted != null && parted.targets().contains(node.id());
        String role = target
                ? "target"
                : (parted == null ? Role.UNTOUCHED : parted.role(node.id()))
                        .name()
                        .toLowerCase(Locale.ROOT);
        chip.setVisible(true);
        chip.setManaged(true);
        chip.getStyleClass().setAll("role-chip", parted == null ? "none" : role);
        setAccessibleText(address + (parted == null ? "" : ", " + role) + (marked > 0 ? ", marked as changed" : ""));
        setTooltip(name.getText().equals(node.address().localName()) ? null : new Tooltip(address));
        pseudoClassStateChanged(TARGET, target);
    }

    private void mark(TreeEntry entry) {
        int marked = changed.get().isEmpty()
                ? 0
                : changed.get().intersect(entry.nodes()).size();
        mark.setText(marked == 0 ? "" : entry instanceof TreeEntry.Resource ? "~" : "~" + marked);
        mark.setManaged(marked > 0);
    }
}
