package dev.conescope.app;

import dev.conescope.app.dialog.PassphraseDialog;
import dev.conescope.app.exporting.PictureSaver;
import dev.conescope.app.gauge.GaugePane;
import dev.conescope.app.inspector.InspectorPane;
import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenPlan;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.picture.CanvasBar;
import dev.conescope.app.plan.PlanFiles;
import dev.conescope.app.plan.PlanPane;
import dev.conescope.app.source.FolderOpening;
import dev.conescope.app.status.StatusBar;
import dev.conescope.app.table.TablePane;
import dev.conescope.app.task.FxBackgroundTasks;
import dev.conescope.app.tree.TreePane;
import dev.conescope.canvas.SceneCanvas;
import dev.conescope.finding.Finding;
import dev.conescope.scene.look.Theme;
import dev.conescope.state.read.FileAttributeReader;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.tofu.BinarySetting;
import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.jspecify.annotations.Nullable;

/** The window: puts the features together. Lives on the JavaFX thread. */
final class MainWindow implements Actions {
    private static final Dimension2D START_SIZE = new Dimension2D(1440, 900);

    private final Stage stage;
    private final RecentFiles recent;
    private final FxBackgroundTasks tasks = new FxBackgroundTasks();
    private final MainViewModel model;
    private final SceneCanvas canvas = new SceneCanvas();
    private final PictureSaver saver;
    private final FolderOpening folders;
    private final PlanFiles plans;
    private final Toolbar toolbar;
    private final NotificationPane notices;
    private final Scene scene;
    private final Menu recentMenu = new Menu("Open recent");
    private final BooleanProperty showTable = new SimpleBooleanProperty();
    private Theme theme = Theme.LIGHT;

    MainWindow(Stage stage, RecentFiles recent, Theme theme) {
        this(stage, recent, theme, START_SIZE);
    }

    MainWindow(Stage stage, RecentFiles recent, Theme theme, Dimension2D size) {
        this.stage = stage;
        this.recent = recent;
        var options = LoadOptions.DEFAULT.keepingAttributes().withSecrets(new PassphraseDialog(stage));
        var loader = new StreamingStateLoader(options);
        model = new MainViewModel(tasks, loader);
        var binary = new BinarySetting(BinarySetting.usualStore());
        folders = new FolderOpening(stage, model, tasks, loader, binary, this::notice);
        plans = new PlanFiles(stage, model, tasks, this::open);
        saver = new PictureSaver(stage, model, tasks, this::notice);
        toolbar = new Toolbar(model, this);
        Node table = new TablePane(model, tasks, toolbar.filterProperty(), showTable).node();
        table.visibleProperty().bind(showTable);
        canvas.node().visibleProperty().bind(showTable.not());
        var body = new BorderPane(new StackPane(canvas.node(), table));
        body.setTop(new CanvasBar(model, showTable).node());
        var middle = new BorderPane(body);
        Node tree = new TreePane(model, tasks, toolbar.filterProperty()).node();
        VBox.setVgrow(tree, Priority.ALWAYS);
        middle.setLeft(new VBox(tree, new PlanPane(model).node()));
        middle.setRight(new InspectorPane(model, tasks, new FileAttributeReader()).node());
        body.setBottom(new GaugePane(model).node());
        notices = new NotificationPane(middle);
        notices.setShowFromTop(true);
        notices.setCloseButtonVisible(true);
        var root = new BorderPane(notices);
        root.setTop(new VBox(menuBar(), toolbar.node()));
        root.setBottom(new StatusBar(model, tasks).node());
        root.getStyleClass().add("main-window");
        scene = new Scene(root, size.getWidth(), size.getHeight());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        scene.setOnDragOver(MainWindow::acceptFile);
        scene.setOnDragDropped(this::dropFile);
        new CanvasBinding(model, canvas, tasks, this::notice).bind();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::goByMouse);
        model.problemProperty().subscribe(problem -> {
            if (problem != null) {
                notice(problem);
            }
        });
        model.stateProperty().subscribe(this::opened);
        apply(theme);
        stage.setScene(scene);
        stage.setTitle("Conescope");
    }

    MainViewModel model() {
        return model;
    }

    SceneCanvas canvas() {
        return canvas;
    }

    /** Whether nothing is being done in the background. */
    boolean idle() {
        return tasks.idle();
    }

    /** Stops everything that runs; call it when the window closes. */
    void close() {
        notices.hide();
        canvas.close();
        tasks.close();
    }

    void open(Path path) {
        if (Files.isDirectory(path)) {
            folders.open(path);
        } else {
            model.open(path);
        }
    }

    /** Opens what was dropped: a state, a plan, or both. */
    void dropped(List<Path> files) {
        plans.dropped(files);
    }

    void apply(Theme wanted) {
        theme = wanted;
        Theming.apply(scene, theme);
        canvas.theme(theme);
        saver.theme(theme);
    }

    /** The state that comes with the program. */
    void openSample() {
        model.open(BundledSample.path(), BundledSample.NAME);
    }

    @Override
    public void open() {
        var chooser = new FileChooser();
        chooser.setTitle("Open a state");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Terraform state", "*.tfstate", "*.json", "*.backup", "*.gz", "*.zip"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    @Override
    public void loadPlan() {
        plans.choose();
    }

    @Override
    public List<MenuItem> exportItems() {
        return saver.items();
    }

    private void opened(@Nullable OpenState before, @Nullable OpenState opened) {
        if (opened == null) {
            return;
        }
        if (before == null || before.snapshot() != opened.snapshot()) {
            toolbar.filterProperty().set("");
        }
        OpenPlan plan = opened.plan();
        stage.setTitle(opened.name() + (plan == null ? "" : " + " + plan.name()) + " — Conescope");
        notices.hide();
        if (plan != null && (before == null || before.plan() != plan)) {
            opened.changes().findings().stream()
                    .map(Finding::message)
                    .reduce((one, other) -> one + "\n" + other)
                    .ifPresent(this::notice);
        }
        Path file = opened.graph().metadata().file();
        if (file != null && file.getFileSystem() == FileSystems.getDefault() && !opened.bundled()) {
            recent.add(file);
        }
        fillRecent();
    }

    /** Escape in a tree, list or table clears the selection; those take the key for themselves and do nothing. */
    private void escape(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        boolean lists = owner instanceof TreeView<?> || owner instanceof ListView<?> || owner instanceof TableView<?>;
        if (event.getCode() == KeyCode.ESCAPE && (lists || owner instanceof Hyperlink)) {
            model.clear();
            event.consume();
        }
    }

    private void notice(String message) {
        notices.show(message);
    }

    private void fillRecent() {
        recentMenu
                .getItems()
                .setAll(recent.files().stream().map(this::recentItem).toList());
        recentMenu.setDisable(recentMenu.getItems().isEmpty());
    }

    private MenuItem recentItem(Path file) {
        var item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open(file));
        return item;
    }

    private MenuBar menuBar() {
        fillRecent();
        var views = new ViewMenu(model, canvas, showTable);
        var export = new Menu("Export picture");
        export.getItems().setAll(exportItems());
        Menu file = menu(
                "File",
                item("Open…", "Shortcut+O", this::open),
                item("Open working configuration…", "Shortcut+Shift+D", folders::choose),
                recentMenu);
        file.getItems().addAll(plans.items());
        file.getItems().addAll(export, item("Quit", "Shortcut+Q", stage::close));
        return new MenuBar(
                file,
                menu(
                        "Edit",
                        item("Filter resources", "Shortcut+F", toolbar::focusFilter),
                        item("Clear selection", "Shortcut+Backspace", model::clear)),
                views.view(() -> apply(theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT)),
                views.go(),
                ConeMenu.of(model),
                menu(
                        "Help",
                        item("What is odd in this state", "F2", this::showFindings),
                        item("Keys", "F1", this::showKeys)));
    }

    private static Menu menu(String title, MenuItem... items) {
        return new Menu(title, null, items);
    }

    static MenuItem item(String words, String keys, Runnable action) {
        var item = new MenuItem(words);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void showFindings() {
        OpenState open = model.stateProperty().get();
        List<Finding> findings = open == null ? List.of() : open.graph().findings();
        String words = findings.isEmpty()
                ? "Nothing odd was found."
                : findings.stream()
                        .limit(20)
                        .map(finding -> finding.severity() + " " + finding.message())
                        .collect(Collectors.joining("\n\n"));
        show(
                "What is odd in this state",
                findings.size() > 20 ? words + "\n\nand " + (findings.size() - 20) + " more" : words);
    }

    private void showKeys() {
        show("Keys", """
                Click: target · Ctrl+click: add a target · Shift+click: mark as changed
                Escape: clear · Alt+Left, Alt+Right: selection before, after (mouse: back, forward)
                On the canvas: arrows along edges and columns · Tab: column by column · Enter: target
                + − 0: zoom in, out, fit · s c: zoom to the selection, the cone · wheel: zoom at the pointer
                Drag, or Space and drag: pan · rest on a card: its ways to the target · on a line: what it is
                Ctrl+1 2 3: top, bottom, change cone · Ctrl+Shift+O: only the cone · Ctrl+T: table
                Ctrl+Shift+U: fold what the cone leaves alone
                In the legend: Tab and Space hide and show · Ctrl+Shift+H: show all
                Ctrl+O: open · Ctrl+P: load a plan · Ctrl+F: filter""");
    }

    /** The extra buttons of a mouse go through selections, wherever the pointer is. */
    private void goByMouse(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            model.back();
            event.consume();
        } else if (event.getButton() == MouseButton.FORWARD) {
            model.forward();
            event.consume();
        }
    }

    private void show(String title, String words) {
        // A dialog's own text is cut to one line where it has several.
        var text = new Label(words);
        text.setId("dialog-text");
        text.setWrapText(true);
        text.setPadding(new Insets(16));
        text.setMinHeight(Region.USE_PREF_SIZE);
        var alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        alert.initOwner(stage);
        alert.setTitle(title);
        alert.getDialogPane().setContent(text);
        alert.getDialogPane().setPrefWidth(760);
        alert.show();
    }

    private static void acceptFile(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropFile(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        dropped(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
