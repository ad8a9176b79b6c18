package dev.conescope.app.notice;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/**
 * One notice with its mark and a button that closes it; Escape closes it too. What passes stays for as long as the
 * pointer or the keyboard's focus is on it.
 */
final class NoticeRow extends HBox {
    private static final Duration STAY = Duration.seconds(6);

    private final Notice notice;
    private final PauseTransition stay = new PauseTransition(STAY);

    NoticeRow(Notice notice, Consumer<NoticeRow> closed) {
        super(10);
        this.notice = notice;
        getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        var words = new Label(notice.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("notice-words");
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(notice.kind().word() + ": " + notice.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(icon(notice.kind())), words);
        Notice.Offer offer = notice.offer();
        if (offer != null) {
            var button = new Button(offer.words());
            button.getStyleClass().addAll("quiet-button", "notice-offer");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                closed.accept(this);
                offer.action().run();
            });
            getChildren().add(button);
        }
        getChildren().add(closeButton(closed));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closed.accept(this);
                event.consume();
            }
        });
        stay.setOnFinished(_ -> closed.accept(this));
        hoverProperty().subscribe(_ -> startOrStop());
        focusWithinProperty().subscribe(_ -> startOrStop());
        startOrStop();
    }

    private Button closeButton(Consumer<NoticeRow> closed) {
        var close = new Button();
        close.setGraphic(new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().add("notice-close");
        close.setAccessibleText("Close this notice");
        close.setTooltip(new Tooltip("Close (Escape here, Ctrl+Shift+W from anywhere)"));
        close.setOnAction(_ -> closed.accept(this));
        return close;
    }

    Notice notice() {
        return notice;
    }

    /** Gives up waiting. */
    void forget() {
        stay.stop();
    }

    private void startOrStop() {
        if (notice.kind().passes() && !isHover() && !isFocusWithin()) {
            stay.playFromStart();
        } else {
            stay.stop();
        }
    }

    private static Ikon icon(NoticeKind kind) {
        return switch (kind) {
            case DONE -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case NOTE -> MaterialDesignI.INFORMATION_OUTLINE;
            case WARNING -> MaterialDesignA.ALERT_OUTLINE;
            case ERROR -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
        };
    }
}
