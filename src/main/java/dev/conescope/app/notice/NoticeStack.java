package dev.conescope.app.notice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The notices that were not read yet, the newest first. Takes room above the status bar instead of lying over
 * something; what does not fit waits, counted, until one is closed.
 */
public final class NoticeStack implements NoticeBoard {
    private static final int MOST = 3;

    private final List<NoticeRow> rows = new ArrayList<>();
    private final Label waiting = new Label();
    private final VBox stack = new VBox();

    /** A stack without notices, which takes no room. */
    public NoticeStack() {
        stack.setId("notices");
        stack.getStyleClass().add("notices");
        waiting.setId("notices-waiting");
        waiting.getStyleClass().addAll("muted", "notices-waiting");
        show();
    }

    /** What to put into the window. */
    public Node node() {
        return stack;
    }

    /** Whether a node lies in a notice. */
    public boolean holds(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == node()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void post(Notice notice) {
        replace(notice.topic(), List.of(notice));
    }

    /**
     * Shows these, the first of them on top, in the place of all that are about the topic, which an empty list takes
     * away.
     */
    public void replace(NoticeTopic topic, List<Notice> notices) {
        rows.stream().filter(row -> row.notice().topic() == topic).toList().forEach(this::remove);
        rows.addAll(
                0,
                notices.stream()
                        .map(notice -> new NoticeRow(notice, this::close))
                        .toList());
        show();
    }

    /** Closes the newest notice; tells whether there was one. */
    public boolean closeNewest() {
        if (rows.isEmpty()) {
            return false;
        }
        close(rows.getFirst());
        return true;
    }

    /** Closes all notices. */
    public void clear() {
        rows.forEach(NoticeRow::forget);
        rows.clear();
        show();
    }

    private void close(NoticeRow row) {
        remove(row);
        show();
    }

    private void remove(NoticeRow row) {
        row.forget();
        rows.remove(row);
    }

    private void show() {
        int more = rows.size() - MOST;
        waiting.setText(more == 1 ? "1 more notice" : more + " more notices");
        stack.getChildren().setAll(rows.subList(0, Math.min(MOST, rows.size())));
        if (more > 0) {
            stack.getChildren().addLast(waiting);
        }
        stack.setVisible(!rows.isEmpty());
        stack.setManaged(!rows.isEmpty());
    }
}
