package dev.conescope.app.exporting;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.export.AtomicOutput;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import dev.conescope.scene.overlay.Subject;
import dev.conescope.scene.overlay.Viewing;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Saves the cone at hand as a file that the user chooses. */
public final class PictureSaver {
    private final Window owner;
    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final Consumer<String> notice;
    private Theme theme = Theme.LIGHT;

    /** Saves what the model has selected; tells what became of it by the notice. */
    public PictureSaver(Window owner, MainViewModel model, BackgroundTasks tasks, Consumer<String> notice) {
        this.owner = owner;
        this.model = model;
        this.tasks = tasks;
        this.notice = notice;
    }

    /** Which theme the next pictures bear. */
    public void theme(Theme wanted) {
        theme = wanted;
    }

    /** New menu items, one for each format; enabled while there is a cone. */
    public List<MenuItem> items() {
        return Arrays.stream(PictureFormat.values()).map(this::item).toList();
    }

    private MenuItem item(PictureFormat format) {
        var item = new MenuItem("Save cone as " + format.name() + "…");
        item.setId("export-" + format.extension());
        item.disableProperty().bind(model.partitionProperty().isNull());
        item.setOnAction(_ -> ask(format));
        return item;
    }

    private void ask(PictureFormat format) {
        var chooser = new FileChooser();
        chooser.setTitle("Save cone as " + format.name());
        chooser.setInitialFileName("cone." + format.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.extension()));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            save(format, chosen.toPath());
        }
    }

    /** Saves the cone to a file; an output that cannot be written leaves the old one whole. */
    public void save(PictureFormat format, Path file) {
        Subject subject = model.picture().subject();
        if (subject == null || subject.partition() == null) {
            notice.accept("Nothing is selected: choose a target first.");
            return;
        }
        Viewing viewing = model.picture().viewingProperty().get();
        var palette = Palette.of(theme);
        tasks.latest(
                "export",
                "Saving " + file.getFileName(),
                progress -> {
                    AtomicOutput.write(file, format.render(subject, viewing, palette, progress));
                    return file;
                },
                written -> notice.accept("Saved " + written),
                failure -> notice.accept(String.valueOf(failure.getMessage())));
    }
}
