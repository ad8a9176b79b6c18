package dev.conescope.app.notice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The notices that were not read yet, the newest at the bottom. Takes room above the status bar instead of lying over
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
        rows.stream()
                .filter(row -> row.notice().kind() == notice.kind()
                        && row.notice().words().equals(notice.words()))
                .findFirst()
                .ifPresent(this::remove);
        rows.add(new NoticeRow(notice, this::close));
        show();
    }

    /** Closes the newest notice; tells whether there was one. */
    public boolean closeNewest() {
        if (rows.isEmpty()) {
            return false;
        }
        close(rows.getLast());
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
        stack.getChildren().setAll(rows.subList(Math.max(0, more), rows.size()));
        if (more > 0) {
            stack.getChildren().addFirst(waiting);
        }
        stack.setVisible(!rows.isEmpty());
        stack.setManaged(!rows.isEmpty());
    }
}
