package dev.conescope.app;

import dev.conescope.app.dialog.HelpMenu;
import dev.conescope.app.dialog.PassphraseDialog;
import dev.conescope.app.exporting.PictureSaver;
import dev.conescope.app.filter.FilterMatches;
import dev.conescope.app.gauge.GaugePane;
import dev.conescope.app.inspector.InspectorPane;
import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenPlan;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.notice.Notice;
import dev.conescope.app.notice.NoticeKind;
import dev.conescope.app.notice.NoticeStack;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.picture.CanvasBar;
import dev.conescope.app.plan.PlanFiles;
import dev.conescope.app.plan.PlanPane;
import dev.conescope.app.sample.BundledSample;
import dev.conescope.app.side.SidePanel;
import dev.conescope.app.side.SidePanel.Edge;
import dev.conescope.app.source.FolderOpening;
import dev.conescope.app.status.DiskIndicator;
import dev.conescope.app.status.StatusBar;
import dev.conescope.app.table.TablePane;
import dev.conescope.app.task.FxBackgroundTasks;
import dev.conescope.app.tree.TreePane;
import dev.conescope.app.watch.DiskWatch;
import dev.conescope.app.watch.FileState;
import dev.conescope.app.watch.Reloading;
import dev.conescope.app.watch.ValueWatch;
import dev.conescope.canvas.SceneCanvas;
import dev.conescope.plan.Plan;
import dev.conescope.scene.look.Theme;
import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.state.read.FileAttributeReader;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.tofu.BinaryChoice;
import dev.conescope.tofu.BinarySetting;
import dev.conescope.tofu.PlanSource;
import dev.conescope.tofu.WorkingConfiguration;
import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
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
import org.jspecify.annotations.Nullable;

/** The window: puts the features together. Lives on the JavaFX thread. */
final class MainWindow implements Actions {
    private static final Dimension2D START_SIZE = new Dimension2D(1440, 900);
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final RecentFiles recent;
    private final FxBackgroundTasks tasks = new FxBackgroundTasks();
    private final MainViewModel model;
    private final SceneCanvas canvas = new SceneCanvas();
    private final PictureSaver saver;
    private final FolderOpening folders;
    private final PlanFiles plans;
    private final DiskWatch disk;
    private final Reloading reloading;
    private final Toolbar toolbar;
    private final SidePanel tree;
    private final SidePanel inspector;
    private final NoticeStack notices = new NoticeStack();
    private final Scene scene;
    private final FileMenu fileMenu = new FileMenu(this);
    private final BooleanProperty showTable = new SimpleBooleanProperty();
    private Theme theme = Theme.LIGHT;

    MainWindow(Stage stage, RecentFiles recent, Theme theme) {
        this(stage, recent, theme, START_SIZE);
    }

    MainWindow(Stage stage, RecentFiles recent, Theme theme, Dimension2D size) {
        this.stage = stage;
        this.recent = recent;
        var secrets = new PassphraseDialog(stage);
        var loader =
                new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes().withSecrets(secrets));
        model = new MainViewModel(tasks, loader);
        model.plan().readBy((file, cancelled) -> readPlan(file, secrets, cancelled));
        var binary = new BinarySetting(BinarySetting.usualStore());
        folders = new FolderOpening(stage, model, tasks, loader, binary, recent::add, this::cannotOpen);
        plans = new PlanFiles(stage, model, tasks, this::open);
        disk = new DiskWatch(model, tasks);
        reloading = new Reloading(model);
        saver = new PictureSaver(stage, model, tasks, notices);
        toolbar = new Toolbar(model, this);
        var middle = new BorderPane(picture());
        Region resources = new TreePane(model, tasks, toolbar.filterProperty()).node();
        VBox.setVgrow(resources, Priority.ALWAYS);
        tree = new SidePanel(Edge.LEFT, "Resources", new VBox(resources, new PlanPane(model).node()));
        inspector = new SidePanel(
                Edge.RIGHT, "Inspector", new InspectorPane(model, tasks, new FileAttributeReader()).node());
        middle.setLeft(tree.node());
        middle.setRight(inspector.node());
        var root = new BorderPane(middle);
        root.setTop(new VBox(menuBar(), toolbar.node()));
        root.setBottom(new VBox(
                notices.node(), new StatusBar(model, tasks, new DiskIndicator(disk, reloading::reload)).node()));
        root.getStyleClass().add("main-window");
        scene = new Scene(root, size.getWidth(), size.getHeight());
        scene.widthProperty().subscribe(this::fitPanels);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        scene.setOnDragOver(MainWindow::acceptFile);
        scene.setOnDragDropped(this::dropFile);
        var matches = new FilterMatches(model, tasks, toolbar.filterProperty());
        toolbar.follow(matches);
        new CanvasBinding(model, canvas, tasks, notices, matches).bind();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::goByMouse);
        tellWhatHappens();
        apply(theme);
        stage.setScene(scene);
        stage.setTitle("Conescope");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    /** What stands between the side panels: the picture, or the table, with what is about it above and below. */
    private BorderPane picture() {
        Node table = new TablePane(model, tasks, toolbar.filterProperty(), showTable).node();
        table.visibleProperty().bind(showTable);
        canvas.node().visibleProperty().bind(showTable.not());
        Node gauge = new GaugePane(model).node();
        gauge.visibleProperty().bind(model.stateProperty().isNotNull());
        gauge.managedProperty().bind(gauge.visibleProperty());
        var all = new BorderPane(new StackPane(canvas.node(), table, new WelcomePane(model, this).node()));
        all.setTop(new CanvasBar(model, showTable).node());
        all.setBottom(gauge);
        return all;
    }

    private void fitPanels(Number width) {
        tree.fit(width.doubleValue());
        inspector.fit(width.doubleValue());
    }

    private void tellWhatHappens() {
        new ValueWatch(model, tasks, notices);
        disk.stateProperty().subscribe(this::tell);
        model.problems().newestProperty().subscribe(problem -> {
            // Where nothing is open, the pane in the picture's place says it.
            if (problem != null && (model.stateProperty().get() != null || problem.topic() != NoticeTopic.OPENING)) {
                notices.failed(problem.topic(), problem.words());
            }
        });
        model.stateProperty().subscribe(this::opened);
    }

    /** A saved plan is shown through the user's own binary, in the folder that it lies in. */
    private static Plan readPlan(Path file, PassphraseSource secrets, BooleanSupplier cancelled) throws Exception {
        var choice = new BinaryChoice(null, WorkingConfiguration.USUAL_SILENCE, cancelled);
        return new PlanSource(choice, secrets).read(file, null);
    }

    MainViewModel model() {
        return model;
    }

    SceneCanvas canvas() {
        return canvas;
    }

    DiskWatch disk() {
        return disk;
    }

    /** Whether nothing is being done in the background. */
    boolean idle() {
        return tasks.idle();
    }

    /** Stops everything that runs; call it when the window closes. */
    void close() {
        notices.clear();
        disk.close();
        canvas.close();
        tasks.close();
    }

    @Override
    public void open(Path path) {
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

    /** The state that the program shows without a file. */
    void openSample() {
        open(BundledSample.WEB_PLATFORM);
    }

    @Override
    public void open(BundledSample sample) {
        model.open(sample.path(), sample.title());
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
    public void openFolder() {
        folders.choose();
    }

    @Override
    public List<Path> recent() {
        return recent.files();
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
            notices.clear();
        }
        OpenPlan plan = opened.plan();
        stage.setTitle(opened.name() + (plan == null ? "" : " + " + plan.name()) + " — Conescope");
        if (plan != null && (before == null || before.plan() != plan)) {
            List<Notice> told = opened.changes().findings().stream()
                    .map(finding -> new Notice(NoticeKind.WARNING, NoticeTopic.PLAN, finding.message()))
                    .toList();
            notices.replace(NoticeTopic.PLAN, told);
        }
        Path file = opened.graph().metadata().file();
        if (file != null && file.getFileSystem() == FileSystems.getDefault() && !opened.bundled()) {
            recent.add(file);
        }
        fileMenu.fillRecent();
    }

    private void cannotOpen(String why) {
        model.problems().report(NoticeTopic.OPENING, why);
    }

    private void tell(FileState file) {
        Path watched = disk.file();
        if (watched != null && file == FileState.CHANGED) {
            notices.post(new Notice(
                    NoticeKind.WARNING,
                    NoticeTopic.FILE,
                    watched + " was written since it was opened; what is shown is what it held before.",
                    new Notice.Offer("Reload", reloading::reload)));
        } else if (watched != null && file == FileState.GONE) {
            notices.post(new Notice(
                    NoticeKind.WARNING,
                    NoticeTopic.FILE,
                    watched + " is not there any more; what is shown is what it held. Attributes cannot be read."));
        }
    }

    /**
     * Escape clears words in a field and otherwise the selection, wherever the focus is: controls take the key for
     * themselves and do nothing. Open menus, notices and the canvas know what to do with it.
     */
    private void escape(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        boolean own =
                owner instanceof MenuButton menu && menu.isShowing() || notices.holds(owner) || owner == canvas.node();
        if (event.getCode() != KeyCode.ESCAPE || own) {
            return;
        }
        if (owner instanceof TextInputControl field && !field.getText().isEmpty()) {
            field.clear();
        } else {
            model.clear();
        }
        event.consume();
    }

    private MenuBar menuBar() {
        var views = new ViewMenu(model, canvas, showTable);
        return new MenuBar(
                fileMenu.menu(reloading::reload, plans.items(), stage::close),
                menu(
                        "Edit",
                        item("Filter resources", "Shortcut+F", toolbar::focusFilter),
                        item("Clear selection", "Shortcut+Backspace", model::clear),
                        item("Close the newest notice", "Shortcut+Shift+W", notices::closeNewest)),
                views.view(() -> apply(theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT), tree, inspector),
                views.go(),
                ConeMenu.of(model),
                new HelpMenu(stage, model, tasks).menu());
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
