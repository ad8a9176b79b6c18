package dev.conescope.app.table;

import java.util.Locale;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A role in its colour, with its mark. */
final class RoleCell extends TableCell<ResourceRow, String> {
    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        ResourceRow row = getTableRow() == null ? null : getTableRow().getItem();
        getStyleClass().removeIf(style -> style.startsWith("role-"));
        if (empty || words == null || row == null) {
            setText(null);
            return;
        }
        setText(words);
        getStyleClass().add("role-" + row.role().name().toLowerCase(Locale.ROOT));
    }
}
