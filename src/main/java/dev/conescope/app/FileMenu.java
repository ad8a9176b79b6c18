package dev.conescope.app;

import dev.conescope.app.sample.BundledSample;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The menu of what is opened, saved and left. */
final class FileMenu {
    private final Actions actions;
    private final Menu recent = new Menu("Open recent");

    FileMenu(Actions actions) {
        this.actions = actions;
    }

    /** A new menu, with the items about plans among it. */
    Menu menu(Runnable reload, List<MenuItem> plans, Runnable quit) {
        var samples = new Menu("Open sample");
        for (BundledSample sample : BundledSample.values()) {
            var item = new MenuItem(sample.words());
            item.setOnAction(_ -> actions.open(sample));
            samples.getItems().add(item);
        }
        var export = new Menu("Export picture");
        export.getItems().setAll(actions.exportItems());
        var file = new Menu(
                "File",
                null,
                MainWindow.item("Open…", "Shortcut+O", actions::open),
                MainWindow.item("Open working configuration…", "Shortcut+Shift+D", actions::openFolder),
                recent,
                samples,
                MainWindow.item("Reload", "F5", reload));
        file.getItems().addAll(plans);
        file.getItems().addAll(export, MainWindow.item("Quit", "Shortcut+Q", quit));
        fillRecent();
        return file;
    }

    /** Takes what was opened since. */
    void fillRecent() {
        recent.getItems().setAll(actions.recent().stream().map(this::item).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    private MenuItem item(Path file) {
        var item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> actions.open(file));
        return item;
    }
}
