package dev.conescope.app.picture;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.PictureModel;
import dev.conescope.scene.group.Grouping;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** What resources are grouped by, to choose from. */
public final class GroupMenu {
    private GroupMenu() {}

    /** The menu. */
    public static Menu of(MainViewModel model) {
        var menu = new Menu("Group by");
        menu.getItems().setAll(items(model.picture()));
        return menu;
    }

    /** New menu items, one for each grouping. */
    static List<RadioMenuItem> items(PictureModel picture) {
        var one = new ToggleGroup();
        List<RadioMenuItem> items = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            var item = new RadioMenuItem(grouping.word());
            item.setId("group-by-" + grouping.word());
            item.setToggleGroup(one);
            item.setOnAction(_ -> picture.group(grouping));
            picture.groupingProperty().subscribe(now -> item.setSelected(now == grouping));
            items.add(item);
        }
        return items;
    }
}
