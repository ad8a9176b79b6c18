package dev.conescope.app.tree;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Role;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row: a chip in the role's colour, the address inside its module, and how many there are. */
final class TreeEntryCell extends TreeCell<TreeEntry> {
    private static final TextStyle STYLE = new TextStyle(TextStyle.Face.ADDRESSES, 12);
    private static final double INDENT = 14;
    private static final double FIXED = 64;
    private static final double COUNT = 26;

    private final Supplier<@Nullable Partition> partition;
    private final Region chip = new Region();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(7, chip, name, count);

    TreeEntryCell(Supplier<@Nullable Partition> partition) {
        this.partition = partition;
        setPrefWidth(0);
        chip.getStyleClass().add("role-chip");
        count.getStyleClass().add("count");
        row.getStyleClass().add("tree-row");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
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
            return;
        }
        switch (entry) {
            case TreeEntry.Module module -> {
                name.setText(module.label());
                count.setText(String.valueOf(module.nodes().size()));
                name.getStyleClass().setAll("label", "module-name");
                show(null);
            }
            case TreeEntry.Resource(var node) -> {
                int depth = getTreeView().getTreeItemLevel(getTreeItem());
                double counted = node.instances() > 1 ? COUNT : 0;
                double room = getTreeView().getWidth() - FIXED - counted - depth * INDENT;
                name.setText(AddressText.fit(node.address(), STYLE, Math.max(60, room)));
                count.setText(node.instances() > 1 ? "×" + node.instances() : "");
                name.getStyleClass().setAll("label", "address");
                show(node.id());
                setAccessibleText(node.address().toString());
            }
        }
        setGraphic(row);
    }

    private void show(@Nullable Integer node) {
        Partition parted = partition.get();
        chip.setVisible(node != null);
        chip.setManaged(node != null);
        chip.getStyleClass().setAll("role-chip");
        if (node != null) {
            Role role = parted == null ? Role.UNTOUCHED : parted.role(node);
            boolean target = parted != null && parted.targets().contains(node);
            chip.getStyleClass().add(target ? "target" : role.name().toLowerCase(Locale.ROOT));
        }
    }
}
