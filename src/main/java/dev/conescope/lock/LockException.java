package dev.conescope.lock;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A lock that could not be taken or released. The message says who holds it, where that is known, and what to do. */
public final class LockException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable ResourceLockInfo holder;

    private LockException(String message, @Nullable ResourceLockInfo holder, @Nullable Throwable cause) {
        super(message, cause);
        this.holder = holder;
    }

    /** Somebody else holds the lock. */
    public static LockException heldBy(ResourceLockInfo holder) {
        return new LockException(
                holder.describe() + "; wait until it is released, or release it if its holder is gone", holder, null);
    }

    /**
     * Locking or releasing failed for another reason.
     *
     * @param message what failed and what to do
     * @param cause what brought it up, or null
     */
    public static LockException failed(String message, @Nullable Throwable cause) {
        return new LockException(message, null, cause);
    }

    /** Who holds the lock, or null if it failed for another reason. */
    public @Nullable ResourceLockInfo holder() {
        return holder;
    }
}
