package dev.conescope.app;

import dev.conescope.app.sample.BundledSample;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuItem;

/** What the parts of the window can ask it to do. */
interface Actions {
    /** Asks for a file and opens it. */
    void open();

    /** Opens a state, or what a folder has to offer. */
    void open(Path path);

    /** Opens a state that the program brings along. */
    void open(BundledSample sample);

    /** Asks for a folder and opens what it has to offer. */
    void openFolder();

    /** What was opened last, newest first. */
    List<Path> recent();

    /** Asks for a plan and loads it beside the open state. */
    void loadPlan();

    /** New menu items, one for each way to save the picture. */
    List<MenuItem> exportItems();
}
