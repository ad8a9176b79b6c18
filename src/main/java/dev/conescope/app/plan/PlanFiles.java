package dev.conescope.app.plan;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.plan.read.PlanLoader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where plans come from: a file that is asked for, or one that is dropped on the window. */
public final class PlanFiles {
    private static final String DROP = "drop";

    private final Window owner;
    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final Consumer<Path> open;

    /** Loads plans into the model; asks over the owner, and has what is no plan opened. */
    public PlanFiles(Window owner, MainViewModel model, BackgroundTasks tasks, Consumer<Path> open) {
        this.open = open;
        this.owner = owner;
        this.model = model;
        this.tasks = tasks;
    }

    /** Asks for a plan's JSON and loads it beside the open state. */
    public void choose() {
        var chooser = new FileChooser();
        chooser.setTitle("Load the JSON of a plan (terraform show -json PLAN)");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Plan, as JSON or saved", "*.json", "*.json.gz", "*.gz", "*.tfplan", "*.plan", "*.out"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        Path folder = folder();
        if (folder != null) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            model.plan().load(chosen.toPath());
        }
    }

    /** Plans lie beside their state more often than not. */
    private @Nullable Path folder() {
        OpenState open = model.stateProperty().get();
        Path file =
                open == null || open.bundled() ? null : open.graph().metadata().file();
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) ? folder : null;
    }

    /**
     * Opens files that were dropped together: the first that is no plan as the state, and the first plan beside it, or
     * beside the state that is open.
     */
    public void dropped(List<Path> files) {
        tasks.latest(
                DROP, "", _ -> Dropped.of(files), this::take, model.problems().of(NoticeTopic.OPENING));
    }

    private void take(Dropped found) {
        Path state = found.state();
        Path plan = found.plan();
        if (state == null && plan != null) {
            model.plan().load(plan);
        } else if (state != null && (plan == null || Files.isDirectory(state))) {
            open.accept(state);
            if (plan != null) {
                model.problems()
                        .report(NoticeTopic.PLAN, plan + ": drop the plan again once the folder's state is open");
            }
        } else if (state != null) {
            model.open(state, plan);
        }
    }

    /** What files are. */
    private record Dropped(@Nullable Path state, @Nullable Path plan) {
        static Dropped of(List<Path> files) {
            Path state = null;
            Path plan = null;
            for (Path file : files) {
                if (PlanLoader.isPlan(file)) {
                    plan = plan == null ? file : plan;
                } else {
                    state = state == null ? file : state;
                }
            }
            return new Dropped(state, plan);
        }
    }

    /** New menu items: load, unload, and whether drift counts. */
    public List<MenuItem> items() {
        var load = new MenuItem("Load plan…");
        load.setId("load-plan");
        load.setAccelerator(KeyCombination.valueOf("Shortcut+P"));
        load.setOnAction(_ -> choose());
        load.disableProperty().bind(model.stateProperty().isNull());
        var none = Bindings.not(model.picture().plannedProperty());
        var unload = new MenuItem("Unload plan");
        unload.setId("unload-plan");
        unload.setOnAction(_ -> model.plan().unload());
        unload.disableProperty().bind(none);
        var drift = new CheckMenuItem("Drift in the plan counts as changed");
        drift.setId("plan-drift");
        drift.selectedProperty().bindBidirectional(model.plan().withDriftProperty());
        drift.disableProperty().bind(none);
        return List.of(load, unload, drift);
    }
}
