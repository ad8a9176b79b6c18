package dev.conescope.app.source;

import dev.conescope.app.dialog.DialogLooks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks which of the states in a folder is meant. */
final class StateChoice {
    private final Dialog<Path> dialog = new Dialog<>();
    private final ListView<Path> list = new ListView<>();

    StateChoice(Window owner, Path folder, List<Path> files, Consumer<Path> chosen) {
        list.setId("states");
        list.setAccessibleText("States in the folder");
        list.getItems().setAll(files);
        list.setCellFactory(_ -> new RelativePath(folder));
        list.getSelectionModel().selectFirst();
        list.setPrefSize(620, 320);
        list.setMinHeight(200);
        DialogLooks.of(owner, dialog);
        dialog.setTitle("Folder of states");
        dialog.setHeaderText(folder + " holds " + (files.size() == 1 ? "a state" : files.size() + " states"));
        dialog.getDialogPane().setContent(list);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.setResultConverter(
                button -> button == ButtonType.OK ? list.getSelectionModel().getSelectedItem() : null);
        ListPick.on(list, () -> leave(list.getSelectionModel().getSelectedItem()), () -> leave(null));
        dialog.setOnShown(_ -> list.requestFocus());
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() != null) {
                chosen.accept(dialog.getResult());
            }
        });
    }

    private void leave(@Nullable Path picked) {
        dialog.setResult(picked);
        dialog.close();
    }

    void show() {
        dialog.show();
    }

    private static final class RelativePath extends ListCell<Path> {
        private final Path folder;

        RelativePath(Path folder) {
            this.folder = folder;
        }

        @Override
        protected void updateItem(@Nullable Path file, boolean empty) {
            super.updateItem(file, empty);
            setText(file == null || empty ? "" : folder.relativize(file).toString());
        }
    }
}
