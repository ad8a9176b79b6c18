package dev.conescope.app.exporting;

import dev.conescope.app.dialog.DialogLooks;
import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.notice.NoticeBoard;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.export.AtomicOutput;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import dev.conescope.scene.overlay.Subject;
import dev.conescope.scene.overlay.Viewing;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Saves the cone at hand as a file that the user chooses. */
public final class PictureSaver {
    private final Window owner;
    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final NoticeBoard notices;
    private Theme theme = Theme.LIGHT;

    /** Saves what the model has selected; tells what became of it by a notice. */
    public PictureSaver(Window owner, MainViewModel model, BackgroundTasks tasks, NoticeBoard notices) {
        this.owner = owner;
        this.model = model;
        this.tasks = tasks;
        this.notices = notices;
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
        for (PictureFormat kind : PictureFormat.values()) {
            var filter = new FileChooser.ExtensionFilter(kind.name(), "*." + kind.extension());
            chooser.getExtensionFilters().add(filter);
            if (kind == format) {
                chooser.setSelectedExtensionFilter(filter);
            }
        }
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return;
        }
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        saveAs(filter == null ? format : PictureFormat.valueOf(filter.getDescription()), chosen.toPath());
    }

    /** Saves under the name that was typed, with the format's ending if it has none. */
    private void saveAs(PictureFormat format, Path typed) {
        Path file = FileNames.withEnding(typed, format);
        // The system asked about the name that was typed; with an ending it is another file.
        if (file.equals(typed) || !Files.exists(file) || overwrites(file)) {
            save(FileNames.format(file).orElse(format), file);
        }
    }

    private boolean overwrites(Path file) {
        var question = new Dialog<ButtonType>();
        DialogLooks.of(owner, question);
        question.setTitle("Save cone");
        question.setHeaderText(file.getFileName() + " is there already");
        question.setContentText("Write over " + file + "?");
        var write = new ButtonType("Write over it", ButtonBar.ButtonData.OK_DONE);
        question.getDialogPane().getButtonTypes().setAll(write, ButtonType.CANCEL);
        return question.showAndWait().filter(write::equals).isPresent();
    }

    /** Saves the cone to a file; an output that cannot be written leaves the old one whole. */
    public void save(PictureFormat format, Path file) {
        Subject subject = model.picture().subject();
        if (subject == null || subject.partition() == null) {
            notices.failed(NoticeTopic.SAVING, "Nothing is selected: choose a target first.");
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
                written -> notices.done(NoticeTopic.SAVING, "Saved " + written),
                failure -> notices.failed(NoticeTopic.SAVING, failure));
    }
}
