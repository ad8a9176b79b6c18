package dev.conescope.app.picture;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.scene.group.Grouping;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu of what resources are grouped by. */
public final class GroupMenu {
    private GroupMenu() {}

    public static Menu of(MainViewModel model) {
        var menu = new Menu("Group by");
        var one = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            var item = new RadioMenuItem(grouping.word());
            item.setId("group-by-" + grouping.word());
            item.setToggleGroup(one);
            item.setOnAction(_ -> model.picture().group(grouping));
            model.picture().groupingProperty().subscribe(now -> item.setSelected(now == grouping));
            menu.getItems().add(item);
        }
        return menu;
    }
}
