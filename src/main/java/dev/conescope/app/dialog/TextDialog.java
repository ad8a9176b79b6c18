package dev.conescope.app.dialog;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Tells something at length, until it is closed. */
final class TextDialog {
    private static final double WIDTH = 760;
    private static final double HIGHEST = 560;

    private TextDialog() {}

    /**
     * Shows words below a heading.
     *
     * @param words what is told; the label has the identifier {@code dialog-text}
     * @param styleClass how the words look
     */
    static void show(Window owner, String title, String heading, String words, String styleClass) {
        var text = new Label(words);
        text.setId("dialog-text");
        text.getStyleClass().add(styleClass);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        show(owner, title, heading, text);
    }

    /** Shows anything below a heading. */
    static void show(Window owner, String title, String heading, Node... content) {
        var dialog = new Dialog<Void>();
        DialogLooks.of(owner, dialog);
        dialog.setTitle(title);
        dialog.setHeaderText(heading);
        dialog.initModality(Modality.NONE);
        dialog.setResizable(true);
        var all = new VBox(10, content);
        all.getStyleClass().add("dialog-words");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("dialog-scroll");
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }
}
