package dev.conescope.app.gauge;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/** A half ring: what is left over from the left, what is in the scope at the right. */
final class ArcGauge extends Pane {
    private static final double WIDTH_OF_RADIUS = 0.24;

    private final Arc saved = arc();
    private final Arc spent = arc();

    ArcGauge() {
        getStyleClass().add("arc-gauge");
        getChildren().addAll(saved, spent);
        show(0, "untouched", "untouched");
    }

    /** Sets the radius of the ring's middle line, in pixels. */
    void radius(double radius) {
        double width = radius * WIDTH_OF_RADIUS;
        for (Arc arc : List.of(saved, spent)) {
            arc.setCenterX(radius + width / 2);
            arc.setCenterY(radius + width / 2);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
            arc.setStrokeWidth(width);
        }
        setMinSize(2 * radius + width, radius + width / 2);
        setMaxSize(2 * radius + width, radius + width / 2);
    }

    private static Arc arc() {
        var arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        return arc;
    }

    /**
     * Shows a share.
     *
     * @param share how much is left over, from 0 to 1: the part at the left
     * @param rest the style class of that part
     * @param role the style class of the other part
     */
    void show(double share, String rest, String role) {
        saved.getStyleClass().setAll("saved", rest);
        spent.getStyleClass().setAll("spent", role);
        saved.setStartAngle(180);
        saved.setLength(-180 * share);
        spent.setStartAngle(0);
        spent.setLength(180 * (1 - share));
    }
}
