package dev.conescope.app.inspector;

import dev.conescope.app.text.WordLines;
import dev.conescope.scene.draw.TextStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that may hold an address, on as many lines as they need, with no address broken inside a word. */
final class Prose extends Label {
    private final String words;
    private final TextStyle style;

    /**
     * Some words.
     *
     * @param style their face and size, as the style class says it
     */
    Prose(String words, TextStyle style, String styleClass) {
        super(words);
        this.words = words;
        this.style = style;
        setAccessibleText(words);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add(styleClass);
    }

    /** Takes the width that there is. */
    void fit(double width) {
        setText(WordLines.fit(words, style, width));
    }
}
