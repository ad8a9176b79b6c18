package dev.conescope.app.dialog;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenPlan;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.app.text.Counted;
import dev.conescope.finding.Finding;
import dev.conescope.finding.Severity;
import dev.conescope.start.BuildVersion;
import dev.conescope.velocity.diagnosis.Diagnosis;
import dev.conescope.velocity.diagnosis.Symptom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The menu of what the program tells about the state, about its keys and about itself. */
public final class HelpMenu {
    private static final String FINDINGS = "findings";
    private static final int MOST = 10;
    private static final String NOTICE = "/META-INF/NOTICE";

    private final Window owner;
    private final MainViewModel model;
    private final BackgroundTasks tasks;

    /** Tells about the model's state, in front of the owner; looks it over by these tasks. */
    public HelpMenu(Window owner, MainViewModel model, BackgroundTasks tasks) {
        this.owner = owner;
        this.model = model;
        this.tasks = tasks;
    }

    /** A new menu. */
    public Menu menu() {
        return new Menu(
                "Help",
                null,
                item("What is odd in this state", "F2", this::showFindings),
                item("Keys", "F1", this::showKeys),
                item("About Conescope", "Shortcut+F1", this::showAbout));
    }

    private static MenuItem item(String words, String keys, Runnable action) {
        var item = new MenuItem(words);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void showFindings() {
        OpenState open = model.stateProperty().get();
        if (open == null) {
            return;
        }
        OpenPlan plan = open.plan();
        tasks.latest(
                FINDINGS,
                "Looking the state over",
                _ -> plan == null ? Diagnosis.of(open.graph()) : Diagnosis.of(open.graph(), plan.plan()),
                this::show,
                model.problems().of(NoticeTopic.PICTURE));
    }

    private void show(Diagnosis diagnosis) {
        List<Symptom> symptoms = diagnosis.symptoms();
        int count =
                symptoms.stream().mapToInt(symptom -> symptom.findings().size()).sum();
        String heading = count == 0
                ? "Nothing odd was found"
                : Counted.of(count, "thing is odd in this state", "things are odd in this state");
        var rows = new ArrayList<Node>();
        for (Symptom symptom : symptoms) {
            symptom.findings().stream().limit(MOST).map(HelpMenu::row).forEach(rows::add);
            int more = symptom.findings().size() - MOST;
            rows.add(muted((more > 0 ? Counted.of(more, "more is", "more are") + " listed by conescope doctor. " : "")
                    + symptom.meaning() + " " + symptom.advice()));
        }
        TextDialog.show(owner, "What is odd in this state", heading, TextDialog.WIDTH, rows.toArray(Node[]::new));
    }

    private static Node muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node row(Finding finding) {
        Ikon icon = switch (finding.severity()) {
            case ERROR -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
            case WARNING -> MaterialDesignA.ALERT_OUTLINE;
            case NOTE -> MaterialDesignI.INFORMATION_OUTLINE;
        };
        var words = new Label(finding.message());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setAccessibleText(word(finding.severity()) + ": " + finding.message());
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, new FontIcon(icon), words);
        row.getStyleClass().addAll("finding", word(finding.severity()));
        return row;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private void showKeys() {
        TextDialog.show(owner, "Keys", "Keys and the mouse", TextDialog.WIDE, KeysHelp.table());
    }

    private void showAbout() {
        var words = new Label(notice());
        words.setId("dialog-text");
        words.getStyleClass().add("dialog-mono");
        // Its table has lines of its own, which stay as they are.
        words.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        TextDialog.show(owner, "About Conescope", "Conescope " + BuildVersion.current(), TextDialog.WIDE, words);
    }

    /** What the program is made of, and under which licences. */
    private static String notice() {
        try (InputStream in = Objects.requireNonNull(HelpMenu.class.getResourceAsStream(NOTICE), NOTICE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("bundled " + NOTICE, e);
        }
    }
}
