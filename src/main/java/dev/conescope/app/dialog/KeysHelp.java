package dev.conescope.app.dialog;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the keys and the mouse do, by what somebody is about to do, in two columns. */
final class KeysHelp {
    private static final double KEYS = 120;

    private static final List<Group> LEFT = List.of(
            new Group(
                    "SELECTION",
                    new Key("Click", "target"),
                    new Key("Ctrl+click", "add a target"),
                    new Key("Alt+Left", "selection before (mouse: back)"),
                    new Key("Alt+Right", "selection after (mouse: forward)"),
                    new Key("Escape", "clear the targets, then the marks")),
            new Group(
                    "MARKS OF CHANGE",
                    new Key("Shift+click", "mark as changed"),
                    new Key("Ctrl+M", "mark the targets"),
                    new Key("Ctrl+Shift+M", "clear all marks")),
            new Group(
                    "FILTER",
                    new Key("Ctrl+F", "type words of an address"),
                    new Key("Enter", "next match"),
                    new Key("Shift+Enter", "match before"),
                    new Key("Escape", "empty the filter")),
            new Group(
                    "CONE",
                    new Key("Ctrl+1 2 3", "top, bottom, change"),
                    new Key("Ctrl+Shift+O", "only the cone"),
                    new Key("Ctrl+Shift+U", "fold what it leaves alone")));

    private static final List<Group> RIGHT = List.of(
            new Group(
                    "CANVAS",
                    new Key("Arrows", "along edges and columns"),
                    new Key("Tab", "column by column"),
                    new Key("Enter", "target, or open the group"),
                    new Key("+ - 0", "zoom in, out, to fit"),
                    new Key("s c", "zoom to the selection, the cone"),
                    new Key("Wheel", "zoom at the pointer"),
                    new Key("Drag, Space+drag", "pan"),
                    new Key("Rest on a card", "its ways to the target"),
                    new Key("Rest on a line", "what it is")),
            new Group(
                    "WINDOW",
                    new Key("F8, F9", "fold or open resources, inspector"),
                    new Key("Ctrl+T", "table"),
                    new Key("Tab, Space", "in the legend: go on, hide or show"),
                    new Key("Ctrl+Shift+H", "show all that the legend hides"),
                    new Key("Ctrl+Shift+W", "close the newest notice"),
                    new Key("Ctrl+Shift+L", "light or dark")),
            new Group(
                    "FILES",
                    new Key("Ctrl+O", "open a state"),
                    new Key("Ctrl+P", "load a plan"),
                    new Key("F5", "reload")));

    /**
     * Keys for one purpose.
     *
     * @param title the purpose
     * @param keys the keys
     */
    private record Group(String title, List<Key> keys) {
        Group(String title, Key... keys) {
            this(title, List.of(keys));
        }
    }

    /**
     * A key, or what the mouse does.
     *
     * @param pressed what is pressed
     * @param does what comes of it
     */
    private record Key(String pressed, String does) {}

    private KeysHelp() {}

    /** A new table of the keys. */
    static Node table() {
        var columns = new HBox(48, column(LEFT), column(RIGHT));
        columns.setId("keys");
        return columns;
    }

    private static Node column(List<Group> groups) {
        var column = new VBox(14);
        groups.forEach(group -> column.getChildren().add(table(group)));
        return column;
    }

    private static Node table(Group group) {
        var title = new Label(group.title());
        title.getStyleClass().add("section-title");
        var rows = new GridPane(16, 4);
        for (Key key : group.keys()) {
            var pressed = new Label(key.pressed());
            pressed.getStyleClass().add("dialog-key");
            pressed.setMinWidth(KEYS);
            rows.addRow(rows.getRowCount(), pressed, does(key));
        }
        return new VBox(6, title, rows);
    }

    private static Label does(Key key) {
        var words = new Label(key.does());
        words.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(words, VPos.BASELINE);
        return words;
    }
}
