package dev.conescope.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.task.FxBackgroundTasks;
import dev.conescope.start.Display;
import dev.conescope.start.Machine;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.tofu.BinarySetting;
import dev.conescope.tofu.FakeBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@EnabledIf(value = "displayAvailable", disabledReason = "JavaFX has no display: install libpangoft2-1.0-0")
@ExtendWith(ApplicationExtension.class)
class FolderOpeningTest {
    private static final String STATE = """
            {"version": 4, "terraform_version": "1.11.4", "serial": 7, "lineage": "l", "resources": [
              {"mode": "managed", "type": "t", "name": "a", "instances": [{"attributes": {"id": "i"}}]}]}
            """;
    private static final String SCRIPT = """
            if [ "$1" = workspace ]; then printf '* default\\n  staging\\n'; exit; fi
            if [ "$TF_WORKSPACE" = staging ]; then cat ../state.json; exit; fi
            sleep 600 & echo $! > ../starting; mv ../starting ../started; wait
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path temp;

    private final FxBackgroundTasks tasks = new FxBackgroundTasks();
    private final CopyOnWriteArrayList<Path> recent = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<String> notices = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // made by start, in the JavaFX thread
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private MainViewModel model;

    static boolean displayAvailable() {
        return Display.of(Machine.here()) instanceof Display.Available;
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes());
        model = new MainViewModel(tasks, loader);
        shown.setScene(new Scene(new StackPane(), 900, 700));
        shown.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(tasks::close);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path configuration() throws IOException {
        Files.writeString(temp.resolve("state.json"), STATE);
        Path folder = Files.createDirectory(temp.resolve("infra"));
        Files.writeString(folder.resolve("main.tf"), "");
        return folder;
    }

    private void open(FxRobot robot, Path folder, String program) throws IOException {
        var setting = new BinarySetting(temp.resolve("config").resolve("binary"));
        setting.choose(program);
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes());
        robot.interact(
                () -> new FolderOpening(stage, model, tasks, loader, setting, recent::add, notices::add).open(folder));
    }

    private static void waitForWorkspaces(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#workspaces").tryQuery().isPresent()
                && !robot.lookup("#workspaces")
                        .queryAs(ListView.class)
                        .getItems()
                        .isEmpty());
    }

    private static void pick(FxRobot robot, int workspace) {
        robot.interact(() -> {
            robot.lookup("#workspaces").queryListView().getSelectionModel().select(workspace);
            robot.lookup("#open-workspace").queryAs(Button.class).fire();
        });
    }

    private static void key(FxRobot robot, String list, KeyCode code) {
        robot.interact(() -> robot.lookup(list)
                .queryListView()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void thePickedWorkspaceIsPulledAndOpened(FxRobot robot) throws Exception {
        Path folder = configuration();
        open(robot, folder, FakeBinary.write(temp, "tofu", SCRIPT).file().toString());
        waitForWorkspaces(robot);
        assertThat(robot.lookup("#workspaces")
                        .queryListView()
                        .getSelectionModel()
                        .getSelectedItem())
                .isEqualTo("default");

        pick(robot, 1);

        until(() -> model.stateProperty().get() != null);
        assertThat(model.graph().metadata().name()).isEqualTo(folder + " (workspace staging)");
        assertThat(robot.lookup("#workspaces").tryQuery()).isEmpty();
        assertThat(recent).as("what is to be opened again").containsExactly(folder);
    }

    @Test
    void closingTheDialogEndsTheBinary(FxRobot robot) throws Exception {
        open(
                robot,
                configuration(),
                FakeBinary.write(temp, "tofu", SCRIPT).file().toString());
        waitForWorkspaces(robot);
        pick(robot, 0);
        Path started = temp.resolve("started");
        until(() -> Files.exists(started));

        key(robot, "#workspaces", KeyCode.ESCAPE);

        until(() -> robot.lookup("#workspaces").tryQuery().isEmpty());
        var process = ProcessHandle.of(Long.parseLong(Files.readString(started).strip()));
        if (process.isPresent()) {
            process.get().onExit().get(1, TimeUnit.MINUTES);
        }
        assertThat(model.stateProperty().get()).isNull();
    }

    @Test
    void aProgramThatIsNotThereIsToldAndAnotherOneIsKept(FxRobot robot) throws Exception {
        String program = FakeBinary.write(temp, "tofu", SCRIPT).file().toString();
        open(robot, configuration(), "no-such-program");
        until(() -> robot.lookup("#binary-status").tryQuery().isPresent()
                && robot.lookup("#binary-status").queryAs(Label.class).getText().contains("no-such-program"));

        robot.interact(() -> {
            ComboBox<?> programs = robot.lookup("#program").queryComboBox();
            programs.getEditor().setText(program);
            programs.getEditor().fireEvent(new ActionEvent());
        });

        waitForWorkspaces(robot);
        assertThat(new BinarySetting(temp.resolve("config").resolve("binary")).chosen())
                .contains(program);
    }

    @Test
    void oneOfTheStatesInAFolderIsPicked(FxRobot robot) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("states"));
        Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("one.tfstate"), STATE);
        Path second =
                Files.writeString(Files.createDirectories(folder.resolve("b")).resolve("two.tfstate"), STATE);
        open(robot, folder, "");
        until(() -> robot.lookup("#states").tryQuery().isPresent());

        robot.interact(() ->
                robot.lookup("#states").queryListView().getSelectionModel().selectLast());
        key(robot, "#states", KeyCode.ENTER);

        until(() -> model.stateProperty().get() != null);
        assertThat(model.graph().metadata().file()).isEqualTo(second);
    }

    @Test
    void aFolderWithNeitherIsTold(FxRobot robot) throws Exception {
        open(robot, Files.createDirectory(temp.resolve("empty")), "");

        until(() -> !notices.isEmpty());
        assertThat(notices.getFirst()).contains("holds neither a configuration");
    }
}
