package dev.conescope.app.status;

import dev.conescope.app.watch.DiskWatch;
import dev.conescope.app.watch.FileState;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Whether what is shown is still what is in the file, and the button that reads it again. */
public final class DiskIndicator {
    private final Label words = new Label();
    private final Button reload = new Button("Reload");
    private final HBox box = new HBox(8, words, reload);

    /** Shows what the watch sees. */
    public DiskIndicator(DiskWatch watch, Runnable reloading) {
        words.setId("disk-state");
        words.setMinWidth(Region.USE_PREF_SIZE);
        reload.setId("disk-reload");
        reload.setMinWidth(Region.USE_PREF_SIZE);
        reload.getStyleClass().add("status-button");
        reload.setTooltip(new Tooltip("Read the file again (F5)"));
        reload.setOnAction(_ -> reloading.run());
        box.getStyleClass().add("disk");
        watch.stateProperty().subscribe(this::show);
    }

    Node node() {
        return box;
    }

    private void show(FileState state) {
        box.setVisible(state != FileState.NONE);
        box.setManaged(state != FileState.NONE);
        reload.setVisible(state == FileState.CHANGED);
        reload.setManaged(state == FileState.CHANGED);
        words.getStyleClass().setAll("label", "disk-" + state.name().toLowerCase(Locale.ROOT));
        words.setText(
                switch (state) {
                    case NONE -> "";
                    case UNCHANGED -> "state unchanged on disk ●";
                    case CHANGED -> "▲ state changed on disk";
                    case GONE -> "▲ file gone from disk";
                });
    }
}
