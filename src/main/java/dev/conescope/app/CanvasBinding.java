package dev.conescope.app;

import dev.conescope.app.filter.FilterMatches;
import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.notice.NoticeBoard;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.canvas.CanvasListener;
import dev.conescope.canvas.SceneCanvas;
import dev.conescope.canvas.space.Camera;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.path.WitnessPaths;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.scene.overlay.Trail;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Reason;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ties the canvas to the model: what is clicked changes the selection, what follows is shown. */
final class CanvasBinding implements CanvasListener {
    private static final String PATHS = "paths";

    private final MainViewModel model;
    private final SceneCanvas canvas;
    private final BackgroundTasks tasks;
    private final NoticeBoard notices;
    private final FilterMatches matches;
    private Scene shown;
    private boolean fresh = true;
    private boolean planned;
    private boolean coneShown;
    private Camera beforeCone = Camera.START;
    /** From where the picture was looked at that will come again, once the same file has been laid out anew. */
    private @Nullable Camera beforeEmpty;

    CanvasBinding(
            MainViewModel model,
            SceneCanvas canvas,
            BackgroundTasks tasks,
            NoticeBoard notices,
            FilterMatches matches) {
        this.matches = matches;
        this.model = model;
        this.canvas = canvas;
        this.tasks = tasks;
        this.notices = notices;
        this.shown = model.sceneProperty().get();
    }

    void bind() {
        canvas.onAction(this);
        canvas.tooltips(this::tooltip);
        canvas.lineTooltips(this::words);
        model.picture().coneOnlyProperty().subscribe(only -> {
            if (only && !coneShown) {
                beforeCone = canvas.viewpoint();
            }
        });
        model.picture().pictureProperty().subscribe(this::show);
        matches.foundProperty().subscribe(_ -> mark());
        matches.currentProperty().subscribe(node -> goTo(node.intValue()));
        model.stateProperty().subscribe(this::opened);
        model.targetsProperty().subscribe(targets -> {
            planned = false;
            follow(targets);
        });
    }

    private void opened(@Nullable OpenState before, @Nullable OpenState now) {
        if (before == null || now == null || !sameFile(before, now)) {
            fresh = true;
            planned = false;
        } else if (now.plan() != null && now.plan() != before.plan()) {
            planned = model.targetsProperty().get().isEmpty();
        }
    }

    /** Whether it is the same state, or the same file read again, which leaves the camera where it is. */
    private static boolean sameFile(OpenState before, OpenState now) {
        Path file = now.snapshot().metadata().file();
        return before.snapshot() == now.snapshot()
                || (file != null && file.equals(before.snapshot().metadata().file()));
    }

    private void show(Picture picture) {
        Scene scene = picture.scene();
        tasks.cancel(PATHS);
        canvas.legend(picture.legend());
        if (scene.diagram() == shown.diagram()) {
            canvas.recolour(scene);
            if (planned && coneIn(scene)) {
                canvas.home();
            }
        } else {
            canvas.show(scene);
            look(scene);
        }
        shown = scene;
        if (matches.foundProperty().get() != null) {
            mark();
        }
    }

    private static boolean coneIn(Scene scene) {
        return scene.cards().stream().anyMatch(look -> look.target() || look.role() != PictureRole.UNTOUCHED);
    }

    /**
     * Where another diagram is looked at from: the camera stays, but for a new state, for what a new plan changes, and
     * for the cone alone.
     */
    private void look(Scene scene) {
        shown = scene;
        boolean cone = model.picture().coneOnlyProperty().get();
        boolean entered = cone && !coneShown;
        boolean left = !cone && coneShown;
        coneShown = cone;
        boolean empty = scene.diagram().cards().isEmpty();
        if (fresh) {
            canvas.home();
            fresh = empty;
            beforeEmpty = null;
        } else if (empty) {
            beforeEmpty = beforeEmpty == null ? canvas.viewpoint() : beforeEmpty;
        } else if (beforeEmpty != null) {
            if (beforeEmpty.visible().intersects(scene.diagram().bounds())) {
                canvas.lookFrom(beforeEmpty);
            }
            beforeEmpty = null;
        } else if (entered) {
            canvas.fit();
        } else if (left) {
            canvas.lookFrom(beforeCone);
        } else if (planned) {
            canvas.home();
            planned = !coneIn(scene);
        } else {
            follow(model.targetsProperty().get());
        }
    }

    /** What matches the filter stands out; the layout stays. */
    private void mark() {
        NodeSet found = matches.foundProperty().get();
        if (found == null) {
            canvas.untrail();
        } else {
            canvas.trail(Trail.of(shown, found));
        }
    }

    private void follow(NodeSet targets) {
        if (!targets.isEmpty()) {
            goTo(targets.toArray()[0]);
        }
    }

    private void goTo(int node) {
        shown.diagram().cards().stream()
                .filter(card -> node != FilterMatches.NONE && card.nodes().contains(node))
                .findFirst()
                .ifPresent(canvas::focus);
    }

    private String tooltip(Card card) {
        Partition partition = model.partitionProperty().get();
        if (card.key() instanceof CardKey.Resource(int node) && partition != null) {
            String role = partition.role(node).name().toLowerCase(Locale.ROOT);
            String beyond =
                    model.picture().pictureProperty().get().beyond().contains(node) ? "\nbeyond the depth limit" : "";
            return card.address() + "\n"
                    + partition
                            .reason(node)
                            .map(Reason::because)
                            .map(why -> role + ": " + why)
                            .orElse(role)
                    + beyond;
        }
        return card.isGroup()
                ? card.address() + "\n" + card.subtitle() + "; click to "
                        + (card.isFold() ? "unfold" : card.isChip() ? "show them" : "open")
                : card.address();
    }

    /** Which dependency a line is, and where that is known from. */
    private String words(EdgeLine line) {
        Card from = shown.diagram().cards().get(line.from());
        Card to = shown.diagram().cards().get(line.to());
        String what = to.address() + "\ndepends on " + from.address() + "\n";
        return line.count() == 1
                ? what + "Recorded in the state at its last apply; drawn, because no other path implies it."
                : what
                        + String.format(
                                Locale.ROOT,
                                "%,d drawn edges merged into one line, each recorded in the state at its last apply.",
                                line.count());
    }

    @Override
    public void target(Card card) {
        model.target(card.nodes());
    }

    @Override
    public void addTarget(Card card) {
        model.toggleTarget(card.nodes());
    }

    @Override
    public void markChanged(Card card) {
        model.toggleChanged(card.nodes());
    }

    @Override
    public void open(GroupKey group) {
        planned = false;
        model.collapse(collapse -> collapse.open(group));
    }

    @Override
    public void close(GroupKey group) {
        planned = false;
        model.collapse(collapse -> collapse.close(group));
    }

    @Override
    public void rest(Card card) {
        Partition partition = model.partitionProperty().get();
        if (partition == null) {
            return;
        }
        StateGraph graph = partition.graph();
        Scene scene = shown;
        NodeSet ends = card.nodes().intersect(partition.members());
        tasks.latest(
                PATHS,
                "",
                _ -> Trail.of(scene, graph, WitnessPaths.between(graph, ends, partition.targets())),
                trail -> {
                    if (scene == shown && !trail.part().cards().isEmpty()) {
                        canvas.trail(trail);
                    }
                },
                failure -> notices.failed(NoticeTopic.PICTURE, failure));
    }

    @Override
    public void leave() {
        tasks.cancel(PATHS);
        mark();
    }

    @Override
    public void toggle(String key) {
        model.picture().toggle(key);
    }

    @Override
    public void showAll() {
        model.picture().showAll();
    }

    @Override
    public void clearChanged() {
        model.clearChanged();
    }

    @Override
    public void clear() {
        model.clear();
    }
}
