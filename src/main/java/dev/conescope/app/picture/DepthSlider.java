package dev.conescope.app.picture;

import dev.conescope.graph.path.ConeDepths;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** How many steps of one side are shown: 1, 2, and so on, or all; with what lies beyond beside it. */
final class DepthSlider {
    private static final int MOST_LABELS = 6;

    private final String side;
    private final Label title = new Label();
    private final Slider slider = new Slider(1, 1, 1);
    private final Label beyond = new Label();
    private final HBox box = new HBox(8, title, slider, beyond);
    private final IntConsumer limited;
    private boolean updating;

    /**
     * A slider for one side.
     *
     * @param id its identifier
     * @param side what the side is called
     * @param limited told the new limit, or {@link ConeDepths#ALL}
     */
    DepthSlider(String id, String side, IntConsumer limited) {
        this.side = side;
        this.limited = limited;
        slider.setId(id);
        slider.setSnapToTicks(true);
        slider.setShowTickLabels(true);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setLabelFormatter(new Labels());
        slider.getStyleClass().add("depth-slider");
        slider.setTooltip(new Tooltip("How many steps of " + side.toLowerCase(Locale.ROOT) + " are shown"));
        slider.valueProperty().addListener(_ -> changed());
        beyond.setId(id + "-beyond");
        beyond.getStyleClass().add("warning-text");
        beyond.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("canvas-strip");
        show(0, ConeDepths.ALL, 0);
    }

    HBox node() {
        return box;
    }

    /** Says the side's name whole or as an arrow only. */
    void title(String words) {
        title.setText(words);
    }

    /**
     * Takes a cone.
     *
     * @param deepest how deep the side goes
     * @param limit how deep it is shown
     * @param cut how many resources lie beyond
     */
    void show(int deepest, int limit, int cut) {
        updating = true;
        slider.setMax(Math.max(2, deepest));
        slider.setMajorTickUnit(Math.max(1, Math.ceilDiv(Math.max(2, deepest) - 1, MOST_LABELS)));
        if (!slider.isValueChanging()) {
            slider.setValue(Math.min(limit, slider.getMax()));
        }
        slider.setDisable(deepest < 2);
        beyond.setText(cut == 0 ? "" : String.format(Locale.ROOT, "%,d beyond", cut));
        beyond.setManaged(cut > 0);
        slider.setAccessibleText(side + ": " + words(slider.getValue()) + (cut == 0 ? "" : ", " + cut + " beyond"));
        updating = false;
    }

    private String words(double value) {
        return value >= slider.getMax() ? "all" : String.valueOf(Math.round(value));
    }

    private void changed() {
        if (!updating) {
            long steps = Math.round(slider.getValue());
            limited.accept(steps >= slider.getMax() ? ConeDepths.ALL : (int) steps);
        }
    }

    /** The numbers below the slider, the last of which means all. */
    private final class Labels extends StringConverter<Double> {
        @Override
        public String toString(Double value) {
            return words(value);
        }

        @Override
        public Double fromString(String words) {
            return words.equals("all") ? slider.getMax() : Double.parseDouble(words);
        }
    }
}
