package dev.conescope.app;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.canvas.CanvasListener;
import dev.conescope.canvas.SceneCanvas;
import dev.conescope.canvas.fx.LegendView;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Scene;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Reason;
import java.util.List;
import java.util.Locale;

/** Ties the canvas to the model: what is clicked changes the selection, what follows is shown. */
final class CanvasBinding implements CanvasListener {
    private final MainViewModel model;
    private final SceneCanvas canvas;
    private Scene shown;
    private boolean fresh = true;

    CanvasBinding(MainViewModel model, SceneCanvas canvas) {
        this.model = model;
        this.canvas = canvas;
        this.shown = model.sceneProperty().get();
    }

    void bind() {
        canvas.onAction(this);
        canvas.tooltips(this::tooltip);
        canvas.legend(new LegendView.Words(
                List.of(
                        new LegendView.Entry(PictureRole.TARGET, "target"),
                        new LegendView.Entry(PictureRole.REFRESH, "refresh"),
                        new LegendView.Entry(PictureRole.STATIC, "static"),
                        new LegendView.Entry(PictureRole.TOP, "top cone"),
                        new LegendView.Entry(PictureRole.BOTTOM, "bottom cone"),
                        new LegendView.Entry(PictureRole.UNTOUCHED, "untouched")),
                edges -> edges + " edges shown"));
        model.sceneProperty().subscribe(scene -> {
            if (scene.diagram() == shown.diagram()) {
                canvas.recolour(scene);
            } else {
                canvas.show(scene);
                if (fresh) {
                    canvas.home();
                    fresh = false;
                }
                shown = scene;
                follow(model.targetsProperty().get());
            }
            shown = scene;
        });
        model.stateProperty()
                .subscribe(
                        (before, now) -> fresh |= before == null || now == null || before.snapshot() != now.snapshot());
        model.targetsProperty().subscribe(this::follow);
    }

    private void follow(NodeSet targets) {
        if (!targets.isEmpty()) {
            int target = targets.toArray()[0];
            shown.diagram().cards().stream()
                    .filter(card -> card.nodes().contains(target))
                    .findFirst()
                    .ifPresent(canvas::focus);
        }
    }

    private String tooltip(Card card) {
        Partition partition = model.partitionProperty().get();
        if (card.key() instanceof CardKey.Resource(int node) && partition != null) {
            String role = partition.role(node).name().toLowerCase(Locale.ROOT);
            return card.address() + "\n"
                    + partition
                            .reason(node)
                            .map(Reason::because)
                            .map(why -> role + ": " + why)
                            .orElse(role);
        }
        return card.isGroup()
                ? card.address() + "\n" + card.subtitle() + "; click to " + (card.isFold() ? "unfold" : "open")
                : card.address();
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
        model.collapse(collapse -> collapse.open(group));
    }

    @Override
    public void close(GroupKey group) {
        model.collapse(collapse -> collapse.close(group));
    }

    @Override
    public void clear() {
        model.clear();
    }
}
