package dev.conescope.app.dialog;

import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Makes a dialog look like the window that it is in front of. */
public final class DialogLooks {
    private DialogLooks() {}

    /** Puts the dialog in front of the owner, in its fonts and colours. */
    public static void of(Window owner, Dialog<?> dialog) {
        dialog.initOwner(owner);
        DialogPane pane = dialog.getDialogPane();
        if (owner.getScene() != null) {
            pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        pane.getStyleClass().add("window-dialog");
        dialog.setGraphic(null);
    }
}
