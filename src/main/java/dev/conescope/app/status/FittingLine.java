package dev.conescope.app.status;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** One line of parts, of which the last go where there is no room for all; its tooltip says each of them. */
final class FittingLine {
    private static final TextStyle WORDS = new TextStyle(TextStyle.Face.WORDS, 11.5);
    private static final String BETWEEN = " · ";
    private static final String MORE = " …";
    /** The toolkit rounds glyphs otherwise than the measures do. */
    private static final double SLACK = 1.03;

    private final Label label = new Label();
    private final Tooltip all = new Tooltip();
    private List<String> parts = List.of();

    FittingLine(String id) {
        label.setId(id);
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(all);
        label.widthProperty().subscribe(_ -> fit());
    }

    /** The label, which takes what room it is given. */
    Label node() {
        return label;
    }

    /** Shows these, the most important first. */
    void show(List<String> words) {
        parts = List.copyOf(words);
        all.setText(String.join("\n", parts));
        label.setAccessibleText(String.join(BETWEEN, parts));
        fit();
    }

    private void fit() {
        label.setText(fit(parts, label.getWidth()));
    }

    /**
     * As many of the parts as have room, in their order, and a sign where some are left out. The first one always
     * stays.
     *
     * @param room in pixels
     */
    static String fit(List<String> parts, double room) {
        for (int count = parts.size(); count > 1; count--) {
            String line = String.join(BETWEEN, parts.subList(0, count)) + (count < parts.size() ? MORE : "");
            if (FontMetrics.width(line, WORDS) * SLACK <= room) {
                return line;
            }
        }
        return parts.isEmpty() ? "" : parts.getFirst() + (parts.size() > 1 ? MORE : "");
    }
}
