package dev.conescope.app.source;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets a double click and Enter pick from a list, and Escape leave it; a list in a dialog keeps these keys for itself.
 */
final class ListPick {
    private ListPick() {}

    static void on(ListView<?> list, Runnable pick, Runnable leave) {
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                pick.run();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                pick.run();
            } else if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                leave.run();
            }
        });
    }
}
