package dev.conescope.app;

import java.util.List;
import javafx.scene.control.MenuItem;

/** What menu and toolbar can ask the window to do. */
interface Actions {
    /** Asks for a file and opens it. */
    void open();

    /** Asks for a plan and loads it beside the open state. */
    void loadPlan();

    /** New menu items, one for each way to save the picture. */
    List<MenuItem> exportItems();
}
