package dev.conescope.app.source;

import dev.conescope.app.dialog.DialogLooks;
import dev.conescope.state.StateSnapshot;
import dev.conescope.tofu.Binary;
import dev.conescope.tofu.Workspaces;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Lets the user pick a workspace of a configuration, and the binary that is asked. Stays open while the binary works,
 * so that what it says is seen beside the choice, and ends it when it is closed.
 */
final class ConfigurationDialog {
    private static final double WIDTH = 620;
    private static final double LIST_HEIGHT = 200;
    private static final double STATUS_HEIGHT = 72;

    private final Path folder;
    private final ConfigurationQuestions questions;
    private final Consumer<StateSnapshot> opened;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ComboBox<String> program = new ComboBox<>();
    private final ListView<String> workspaces = new ListView<>();
    private final Label status = new Label();
    private final ProgressIndicator progress = new ProgressIndicator();

    ConfigurationDialog(Window owner, Path folder, ConfigurationQuestions questions, Consumer<StateSnapshot> opened) {
        this.folder = folder;
        this.questions = questions;
        this.opened = opened;
        DialogLooks.of(owner, dialog);
        dialog.setTitle("Working configuration");
        dialog.setHeaderText("Open the state of a workspace of " + folder);
        var open = new ButtonType("Open", ButtonBar.ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(open, ButtonType.CANCEL);
        pane.setContent(content());
        pane.setPrefWidth(WIDTH);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        dialog.setResizable(true);
        Node button = pane.lookupButton(open);
        button.setId("open-workspace");
        button.disableProperty()
                .bind(workspaces
                        .getSelectionModel()
                        .selectedItemProperty()
                        .isNull()
                        .or(progress.visibleProperty()));
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            pull();
        });
        dialog.setOnHidden(_ -> questions.cancel());
    }

    void show() {
        dialog.show();
        list();
    }

    private Node content() {
        program.setId("program");
        program.setEditable(true);
        program.getItems().setAll("tofu", "terraform");
        program.setPromptText("tofu, else terraform");
        program.setAccessibleText("Program: tofu, terraform, or a file");
        program.setPrefWidth(320);
        boolean set = ConfigurationQuestions.isSetOutside();
        program.setDisable(set);
        program.getEditor().setText(set ? System.getenv(Binary.VARIABLE) : questions.program());
        program.setOnAction(_ -> list());
        var programLabel = new Label(set ? "Program (by " + Binary.VARIABLE + ")" : "Program");
        programLabel.setLabelFor(program);
        workspaces.setId("workspaces");
        workspaces.setAccessibleText("Workspaces");
        workspaces.setPrefHeight(LIST_HEIGHT);
        workspaces.setMinHeight(LIST_HEIGHT);
        VBox.setVgrow(workspaces, Priority.ALWAYS);
        workspaces.setPlaceholder(new Label(""));
        ListPick.on(workspaces, this::pull, this::leave);
        var workspacesLabel = new Label("Workspace");
        workspacesLabel.setLabelFor(workspaces);
        status.setId("binary-status");
        status.setWrapText(true);
        status.setMinHeight(STATUS_HEIGHT);
        status.setMaxWidth(WIDTH - 80);
        status.setAlignment(Pos.TOP_LEFT);
        progress.setPrefSize(20, 20);
        progress.setMinSize(20, 20);
        progress.managedProperty().bind(progress.visibleProperty());
        var programs = new HBox(8, programLabel, program);
        programs.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, programs, workspacesLabel, workspaces, new HBox(8, progress, status));
        box.setPadding(new Insets(12));
        return box;
    }

    private void list() {
        workspaces.getItems().clear();
        working("Asking for the workspaces…");
        questions.workspaces(folder, chosenProgram(), this::listed, this::failed);
    }

    private String chosenProgram() {
        return program.isDisabled() ? questions.program() : program.getEditor().getText();
    }

    private void listed(Workspaces found) {
        rest("", false);
        workspaces.getItems().setAll(found.names());
        workspaces.getSelectionModel().select(found.selected());
        workspaces.requestFocus();
    }

    private void pull() {
        String workspace = workspaces.getSelectionModel().getSelectedItem();
        if (workspace != null && !progress.isVisible()) {
            working("Pulling the state of " + workspace + "…");
            questions.pull(folder, chosenProgram(), workspace, this::pulled, this::failed);
        }
    }

    private void pulled(StateSnapshot state) {
        dialog.setResult(ButtonType.OK);
        dialog.close();
        opened.accept(state);
    }

    private void leave() {
        dialog.setResult(ButtonType.CANCEL);
        dialog.close();
    }

    private void failed(Exception failure) {
        rest(String.valueOf(failure.getMessage()), true);
    }

    private void working(String words) {
        rest(words, false);
        progress.setVisible(true);
    }

    private void rest(String words, boolean wrong) {
        progress.setVisible(false);
        status.setText(words);
        status.getStyleClass().remove("warning-text");
        if (wrong) {
            status.getStyleClass().add("warning-text");
        }
    }
}
