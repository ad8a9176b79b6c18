package dev.conescope.app.inspector;

import dev.conescope.state.AttributeValue;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * One attribute. A short value stands beside its name; a longer one below it, wrapped, its beginning first and all of
 * it when that is asked for. What is sensitive is masked, and can be copied only after it was asked for.
 */
final class AttributeRow extends VBox {
    static final String MASK = "•••• (sensitive)";

    private static final int BESIDE = 20;
    private static final int BEGINNING = 110;
    private static final int MOST = 20_000;
    private static final int MOST_AT_ONCE = 1_500;
    private static final double TIP_WIDTH = 520;

    private final AttributeValue value;
    private final Label shown = new Label();
    private final Hyperlink more = new Hyperlink();
    private final Button copy = new Button();
    private boolean masked;
    private boolean whole;

    AttributeRow(AttributeValue value) {
        super(1);
        this.value = value;
        this.masked = value.sensitive();
        getStyleClass().add("attribute");
        var name = new Label(value.name());
        name.getStyleClass().add("attribute-name");
        name.setTooltip(new Tooltip(value.name()));
        shown.getStyleClass().add("attribute-value");
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        copy.setGraphic(new FontIcon(MaterialDesignC.CONTENT_COPY));
        copy.getStyleClass().add("attribute-copy");
        copy.setAccessibleText("Copy the value of " + value.name());
        copy.setTooltip(new Tooltip("Copy this value"));
        copy.setOnAction(_ -> copy());
        more.getStyleClass().add("attribute-more");
        more.setOnAction(_ -> showMore());
        boolean beside =
                !masked && value.text().length() <= BESIDE && value.text().indexOf('\n') < 0;
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        if (beside) {
            name.setMinWidth(110);
            name.setMaxWidth(110);
            getChildren().add(new HBox(8, name, shown, gap, copy));
        } else {
            getChildren().addAll(new HBox(8, name, gap, copy), shown, more);
        }
        show();
    }

    private void showMore() {
        if (masked) {
            masked = false;
        } else {
            whole = !whole;
        }
        show();
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(value.text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show() {
        String text = value.text();
        copy.setVisible(!masked);
        boolean longer =
                text.length() > BEGINNING || text.lines().skip(3).findAny().isPresent();
        if (masked) {
            shown.setText(MASK);
            shown.setTooltip(null);
            more.setText("Show this value");
        } else if (whole) {
            shown.setText(text.length() <= MOST ? text : cut(text, MOST));
            shown.setTooltip(null);
            more.setText("Show less");
        } else {
            shown.setText(longer ? cut(text.replace('\n', ' '), BEGINNING) : text);
            shown.setTooltip(longer ? tip(text) : null);
            more.setText(String.format(Locale.ROOT, "Show all %,d characters", text.length()));
        }
        more.setVisible(masked || longer);
        more.setManaged(masked || longer);
    }

    private static Tooltip tip(String text) {
        var tip = new Tooltip(text.length() <= MOST_AT_ONCE ? text : cut(text, MOST_AT_ONCE));
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    /** The beginning, and how much there is besides. */
    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(Math.min(length, text.length()) - 1))
                ? Math.min(length, text.length()) - 1
                : Math.min(length, text.length());
        String rest = length >= MOST_AT_ONCE
                ? String.format(
                        Locale.ROOT, "%n… %,d more characters; copy the value to have them all", text.length() - end)
                : "…";
        return text.substring(0, end) + rest;
    }
}
