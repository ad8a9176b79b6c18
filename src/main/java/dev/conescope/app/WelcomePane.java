package dev.conescope.app;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.Problem;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.sample.BundledSample;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands in the picture's place while nothing is open: why not, and what can be opened. */
final class WelcomePane {
    private static final int MOST_RECENT = 6;

    private final MainViewModel model;
    private final Actions actions;
    private final VBox card = new VBox();
    private final ScrollPane pane = new ScrollPane(new StackPane(card));

    WelcomePane(MainViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        card.setId("welcome");
        card.getStyleClass().add("welcome");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.getStyleClass().add("welcome-ground");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.visibleProperty()
                .bind(model.stateProperty().isNull().and(model.readingProperty().not()));
        model.problems().newestProperty().subscribe(_ -> show());
        pane.visibleProperty().subscribe(_ -> show());
    }

    /** The pane to lay over the picture. */
    Node node() {
        return pane;
    }

    private void show() {
        if (!pane.isVisible()) {
            card.getChildren().clear();
            return;
        }
        Problem problem = model.problems().newestProperty().get();
        boolean failed = problem != null && problem.topic() == NoticeTopic.OPENING;
        card.getChildren().setAll(words(failed ? "This could not be opened" : "Nothing is open", "welcome-title"));
        if (problem != null && failed) {
            card.getChildren().add(problem(problem));
        }
        var open = new Button("Open a state…");
        open.setId("welcome-open");
        open.getStyleClass().add("main-button");
        open.setOnAction(_ -> actions.open());
        var folder = new Button("Open a working configuration…");
        folder.setId("welcome-folder");
        folder.getStyleClass().add("quiet-button");
        folder.setOnAction(_ -> actions.openFolder());
        var buttons = new FlowPane(8, 8, open, folder);
        buttons.getStyleClass().add("welcome-buttons");
        card.getChildren().addAll(buttons, words("Or drop a state, or a state and its plan, on this window.", "muted"));
        recent();
        samples();
    }

    private static Node problem(Problem problem) {
        Label why = words(problem.words(), "welcome-problem");
        why.setId("welcome-problem");
        return why;
    }

    private void recent() {
        List<Path> files = actions.recent().stream().limit(MOST_RECENT).toList();
        if (files.isEmpty()) {
            return;
        }
        card.getChildren().add(words("RECENT", "section-title"));
        files.forEach(file -> card.getChildren().add(link(file.toString(), "address-link", () -> actions.open(file))));
    }

    private void samples() {
        card.getChildren().add(words("SAMPLES", "section-title"));
        for (BundledSample sample : BundledSample.values()) {
            Hyperlink link = link(sample.words(), "sample-link", () -> actions.open(sample));
            link.setId("welcome-sample-" + sample.ordinal());
            card.getChildren().add(link);
        }
    }

    private static Hyperlink link(String words, String styleClass, Runnable action) {
        var link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        link.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        link.getStyleClass().addAll(styleClass);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static Label words(String words, String styleClass) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
