package dev.conescope.app.inspector;

import dev.conescope.app.model.OpenState;
import dev.conescope.app.plan.PlanMask;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.graph.ResourceNode;
import dev.conescope.state.AttributeReader;
import dev.conescope.state.StateInstance;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The attributes of a resource's instances, each read from the file when it is asked for. */
final class AttributeSection {
    private static final String SLOT = "attributes";
    private static final int MOST = 12;

    private final BackgroundTasks tasks;
    private final AttributeReader reader;

    AttributeSection(BackgroundTasks tasks, AttributeReader reader) {
        this.tasks = tasks;
        this.reader = reader;
    }

    /** Gives up what is being read. */
    void cancel() {
        tasks.cancel(SLOT);
    }

    /** New rows for a resource. */
    VBox of(OpenState open, ResourceNode node) {
        var section = new VBox(5);
        List<StateInstance> instances = node.resource().instances();
        if (open.graph().metadata().attributes() == null) {
            section.getChildren().add(words("Not kept: this state was not read from a file.", "muted"));
            return section;
        }
        instances.stream()
                .limit(MOST)
                .forEach(instance ->
                        section.getChildren().add(instance(open, node.id(), instance, instances.size() == 1)));
        if (instances.size() > MOST) {
            section.getChildren().add(words(instances.size() - MOST + " more instances", "muted"));
        }
        return section;
    }

    private VBox instance(OpenState open, int node, StateInstance instance, boolean alone) {
        var button = new Button(alone ? "Show attributes" : "Show " + instance.key());
        button.getStyleClass().add("quiet-button");
        var values = new VBox(4);
        button.setOnAction(_ -> tasks.latest(
                SLOT,
                "Reading attributes",
                _ -> PlanMask.over(
                        reader.read(open.graph().metadata(), instance),
                        open.changes().sensitive(node, instance.key())),
                read -> {
                    button.setVisible(false);
                    button.setManaged(false);
                    if (!alone) {
                        values.getChildren().add(words(instance.key().toString(), "instance-key"));
                    }
                    read.forEach(value -> values.getChildren().add(new AttributeRow(value)));
                },
                failure -> values.getChildren().setAll(words(String.valueOf(failure.getMessage()), "warning-text"))));
        return new VBox(3, button, values);
    }

    private static Label words(String words, String styleClass) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
