package dev.conescope.app;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.picture.CanvasBar;
import dev.conescope.app.picture.GroupMenu;
import dev.conescope.app.side.SidePanel;
import dev.conescope.canvas.SceneCanvas;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menus of what is seen and how, and of the way through selections. */
final class ViewMenu {
    private final MainViewModel model;
    private final SceneCanvas canvas;
    private final BooleanProperty table;

    ViewMenu(MainViewModel model, SceneCanvas canvas, BooleanProperty table) {
        this.model = model;
        this.canvas = canvas;
        this.table = table;
    }

    /** The menu of the view. */
    Menu view(Runnable changeTheme, SidePanel tree, SidePanel inspector) {
        var menu = new Menu("View");
        var overlays = new Menu("Overlay");
        overlays.getItems().addAll(CanvasBar.overlayItems(model.picture()));
        var asTable = new CheckMenuItem("Table");
        asTable.setAccelerator(KeyCombination.valueOf("Shortcut+T"));
        asTable.selectedProperty().bindBidirectional(table);
        menu.getItems()
                .addAll(
                        MainWindow.item("Zoom to fit", "Shortcut+0", canvas::fit),
                        MainWindow.item("Zoom to the selection", "Shortcut+Shift+S", canvas::zoomToTargets),
                        MainWindow.item("Zoom to the cone", "Shortcut+Shift+K", canvas::zoomToCone),
                        MainWindow.item("Zoom in", "Shortcut+Plus", canvas::zoomIn),
                        MainWindow.item("Zoom out", "Shortcut+Minus", canvas::zoomOut),
                        new SeparatorMenuItem(),
                        coneOnly(),
                        overlays,
                        MainWindow.item("Show what the legend hides", "Shortcut+Shift+H", model.picture()::showAll),
                        asTable,
                        panel("Resources", "F8", tree),
                        panel("Inspector", "F9", inspector),
                        new SeparatorMenuItem(),
                        MainWindow.item(
                                "Open all groups",
                                "Shortcut+Shift+E",
                                () -> model.collapse(collapse -> collapse.openAll())),
                        MainWindow.item("Close all groups", "Shortcut+Shift+C", this::closeAll),
                        MainWindow.item("Fold alike modules", "Shortcut+Shift+F", this::foldAlike),
                        foldUntouched(),
                        GroupMenu.of(model),
                        MainWindow.item("Light or dark", "Shortcut+Shift+L", changeTheme));
        return menu;
    }

    private static MenuItem panel(String words, String keys, SidePanel panel) {
        var item = new CheckMenuItem(words);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.selectedProperty().bindBidirectional(panel.openProperty());
        return item;
    }

    private MenuItem coneOnly() {
        var item = new CheckMenuItem("Only the cone");
        item.setId("menu-cone-only");
        item.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+O"));
        item.disableProperty().bind(model.partitionProperty().isNull());
        item.setOnAction(_ -> model.picture().showConeOnly(item.isSelected()));
        model.picture().coneOnlyProperty().subscribe(item::setSelected);
        return item;
    }

    /** The menu of the way through selections. */
    Menu go() {
        var back = MainWindow.item("Back", "Alt+Left", model::back);
        back.disableProperty().bind(model.history().canGoBackProperty().not());
        var forward = MainWindow.item("Forward", "Alt+Right", model::forward);
        forward.disableProperty().bind(model.history().canGoForwardProperty().not());
        return new Menu("Go", null, back, forward);
    }

    private MenuItem foldUntouched() {
        var item =
                MainWindow.item("Fold what the cone leaves alone", "Shortcut+Shift+U", model.picture()::foldUntouched);
        item.disableProperty().bind(model.partitionProperty().isNull());
        return item;
    }

    private void foldAlike() {
        if (model.stateProperty().get() != null) {
            model.collapse(collapse -> collapse.fold(model.graph()));
        }
    }

    private void closeAll() {
        if (model.stateProperty().get() != null) {
            model.collapse(collapse -> collapse.closeAll(model.graph()));
        }
    }
}
