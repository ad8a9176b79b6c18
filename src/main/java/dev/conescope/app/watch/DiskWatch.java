package dev.conescope.app.watch;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.task.BackgroundTasks;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Looks every few seconds whether the file of the open state was written since it was read. By time and size only, so
 * that it costs nothing and works on any file system; a watch of the system's would tell nothing of network drives.
 */
public final class DiskWatch {
    private static final String SLOT = "disk";
    private static final Duration EVERY = Duration.seconds(2);

    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<FileState> state = new ReadOnlyObjectWrapper<>(FileState.NONE);
    private final Timeline clock = new Timeline(new KeyFrame(EVERY, _ -> look()));
    private @Nullable Path file;
    private @Nullable Instant read;
    private @Nullable FileStamp first;

    /** Watches what the model has open. */
    public DiskWatch(MainViewModel model, BackgroundTasks tasks) {
        this.tasks = tasks;
        clock.setCycleCount(Animation.INDEFINITE);
        model.stateProperty().subscribe(this::watch);
    }

    /** How the file is. */
    public ReadOnlyObjectProperty<FileState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The file; null where there is none to watch. */
    public @Nullable Path file() {
        return file;
    }

    /** Looks no more. */
    public void close() {
        clock.stop();
        tasks.cancel(SLOT);
    }

    private void watch(@Nullable OpenState before, @Nullable OpenState open) {
        if (open != null && before != null && open.snapshot() == before.snapshot()) {
            return;
        }
        close();
        Path opened =
                open == null || open.bundled() ? null : open.graph().metadata().file();
        file = opened == null || opened.getFileSystem() != FileSystems.getDefault() ? null : opened;
        read = open == null ? null : open.graph().metadata().modified();
        first = null;
        state.set(file == null ? FileState.NONE : FileState.UNCHANGED);
        if (file != null) {
            clock.playFromStart();
            look();
        }
    }

    /** Compares the file as it is now. */
    public void look() {
        Path watched = file;
        if (watched != null) {
            tasks.latest(
                    SLOT,
                    "",
                    _ -> Optional.ofNullable(FileStamp.of(watched)),
                    now -> state.set(now.map(this::compared).orElse(FileState.GONE)),
                    _ -> state.set(FileState.GONE));
        }
    }

    private FileState compared(FileStamp now) {
        FileStamp known = first;
        if (known == null) {
            // The state's own size may be that of what was unpacked; so the size counts from the first look on.
            known = new FileStamp(Objects.requireNonNullElse(read, now.modified()), now.size());
            first = known;
        }
        return now.equals(known) ? FileState.UNCHANGED : FileState.CHANGED;
    }
}
