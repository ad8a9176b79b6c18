package dev.conescope.app.source;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.finding.IoReason;
import dev.conescope.state.StateLoader;
import dev.conescope.state.StateSnapshot;
import dev.conescope.tofu.BinarySetting;
import dev.conescope.tofu.Folder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/**
 * Opens what a folder has to offer, and asks the user where that is more than one thing. Lives on the JavaFX thread.
 */
public final class FolderOpening {
    private static final String LOOK = "folder";

    private final Window owner;
    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final StateLoader loader;
    private final BinarySetting setting;
    private final Consumer<Path> opened;
    private final Consumer<String> notice;

    /**
     * Opens states in this model.
     *
     * @param loader reads what a binary prints
     * @param setting which binary the user has chosen
     * @param opened is told the folder of a configuration whose state is opened
     * @param notice tells what went wrong
     */
    public FolderOpening(
            Window owner,
            MainViewModel model,
            BackgroundTasks tasks,
            StateLoader loader,
            BinarySetting setting,
            Consumer<Path> opened,
            Consumer<String> notice) {
        this.owner = owner;
        this.model = model;
        this.tasks = tasks;
        this.loader = loader;
        this.setting = setting;
        this.opened = opened;
        this.notice = notice;
    }

    /** Asks for a folder and opens it. */
    public void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle("Open a working configuration, or a folder of states");
        File chosen = chooser.showDialog(owner);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    /** Opens a folder. */
    public void open(Path folder) {
        tasks.latest(
                LOOK,
                "Looking at " + folder,
                _ -> Folder.at(folder),
                found -> show(folder, found),
                failure -> notice.accept(folder + ": the folder cannot be read: " + reason(failure)));
    }

    private static String reason(Exception failure) {
        return failure instanceof IOException io ? IoReason.of(io) : String.valueOf(failure.getMessage());
    }

    private void show(Path folder, Folder found) {
        switch (found) {
            case Folder.Configuration _ ->
                new ConfigurationDialog(
                                owner,
                                folder,
                                new ConfigurationQuestions(tasks, loader, setting),
                                state -> open(folder, state))
                        .show();
            case Folder.States(List<Path> files) -> new StateChoice(owner, folder, files, model::open).show();
            case Folder.Neither _ ->
                notice.accept(folder + ": this folder holds neither a configuration (*.tf, *.tofu, .terraform) nor a"
                        + " state (*.tfstate); open another folder, or a state file");
        }
    }

    private void open(Path folder, StateSnapshot state) {
        opened.accept(folder);
        model.open(state);
    }
}
