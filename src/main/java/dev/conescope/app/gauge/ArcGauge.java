package dev.conescope.app.gauge;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/** A half ring: what is saved from the left, what is refreshed at the right. */
final class ArcGauge extends Pane {
    private static final double RADIUS = 84;
    private static final double WIDTH = 20;

    private final Arc saved = arc("saved");
    private final Arc spent = arc("spent");

    ArcGauge() {
        getStyleClass().add("arc-gauge");
        getChildren().addAll(saved, spent);
        setMinSize(2 * RADIUS + WIDTH, RADIUS + WIDTH / 2);
        setMaxSize(2 * RADIUS + WIDTH, RADIUS + WIDTH / 2);
        show(0);
    }

    private static Arc arc(String styleClass) {
        var arc = new Arc(RADIUS + WIDTH / 2, RADIUS + WIDTH / 2, RADIUS, RADIUS, 0, 0);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(WIDTH);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.getStyleClass().add(styleClass);
        return arc;
    }

    /** Shows which share, 0 to 1, is saved. */
    void show(double share) {
        saved.setStartAngle(180);
        saved.setLength(-180 * share);
        spent.setStartAngle(0);
        spent.setLength(180 * (1 - share));
    }
}
