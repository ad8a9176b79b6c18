package dev.conescope.app;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.graph.ConeDirection;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The menu of the cone's directions, which the keyboard reaches too. */
final class ConeMenu {
    private ConeMenu() {}

    static Menu of(MainViewModel model) {
        return new Menu(
                "Cone",
                null,
                MainWindow.item(
                        "Top cone",
                        "Shortcut+1",
                        () -> model.directionProperty().set(ConeDirection.TOP)),
                MainWindow.item(
                        "Bottom cone",
                        "Shortcut+2",
                        () -> model.directionProperty().set(ConeDirection.BOTTOM)),
                MainWindow.item(
                        "Change cone",
                        "Shortcut+3",
                        () -> model.directionProperty().set(ConeDirection.CHANGE)),
                MainWindow.item(
                        "Mark targets as changed",
                        "Shortcut+M",
                        () -> model.toggleChanged(model.targetsProperty().get())),
                clear(model));
    }

    private static MenuItem clear(MainViewModel model) {
        var item = MainWindow.item("Clear all marks of change", "Shortcut+Shift+M", model::clearChanged);
        model.changedProperty().subscribe(changed -> item.setDisable(changed.isEmpty()));
        return item;
    }
}
