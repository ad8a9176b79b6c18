package dev.conescope.app.dialog;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Tells something at length, until it is closed. */
final class TextDialog {
    /** Wide enough for sentences. */
    static final double WIDTH = 760;

    /** Wide enough for tables. */
    static final double WIDE = 890;

    private static final double HIGHEST = 520;

    private TextDialog() {}

    /** Shows anything below a heading, so wide in pixels. */
    static void show(Window owner, String title, String heading, double width, Node... content) {
        var dialog = new Dialog<Void>();
        DialogLooks.of(owner, dialog);
        dialog.setTitle(title);
        dialog.setHeaderText(heading);
        dialog.initModality(Modality.NONE);
        dialog.setResizable(true);
        var all = new VBox(10, content);
        all.getStyleClass().add("dialog-words");
        var scroll = new ScrollPane(all) {
            @Override
            protected double computePrefHeight(double forWidth) {
                // A dialog takes what its content wishes; more than this does not fit a small screen.
                return Math.min(super.computePrefHeight(forWidth), HIGHEST);
            }
        };
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("dialog-scroll");
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().setPrefWidth(width);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }
}
