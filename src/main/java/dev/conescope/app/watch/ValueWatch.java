package dev.conescope.app.watch;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.notice.Notice;
import dev.conescope.app.notice.NoticeBoard;
import dev.conescope.app.notice.NoticeKind;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.check.ValueCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses what was left unparsed when a state was opened, once its picture is there, and tells where that is no JSON.
 * Gives way to everything else that is done meanwhile.
 */
public final class ValueWatch {
    private static final String SLOT = "values";

    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final NoticeBoard notices;
    private @Nullable StateSnapshot checked;

    /** Watches what the model opens. */
    public ValueWatch(MainViewModel model, BackgroundTasks tasks, NoticeBoard notices) {
        this.model = model;
        this.tasks = tasks;
        this.notices = notices;
        model.stateProperty().subscribe(open -> {
            if (open == null || open.snapshot() != checked) {
                tasks.cancel(SLOT);
            }
        });
        model.picture().pictureProperty().subscribe(this::begin);
    }

    private void begin(Picture shown) {
        OpenState open = model.stateProperty().get();
        if (open == null || shown.scene().diagram().cards().isEmpty() || open.snapshot() == checked) {
            return;
        }
        checked = open.snapshot();
        StateMetadata state = open.graph().metadata();
        tasks.behind(
                SLOT,
                progress -> Optional.ofNullable(ValueCheck.fault(state, progress::cancelled)),
                fault -> fault.ifPresent(this::tell),
                failure -> notices.post(new Notice(NoticeKind.WARNING, NoticeTopic.VALUES, words(failure))));
    }

    private void tell(Exception fault) {
        notices.post(new Notice(
                NoticeKind.WARNING,
                NoticeTopic.VALUES,
                words(fault)
                        + "\nThe picture is right: it needs no attribute values. The attributes of that resource, and of"
                        + " those after it, may not be shown."));
    }

    private static String words(Exception failure) {
        return "The attribute values could not all be checked. " + failure.getMessage();
    }
}
