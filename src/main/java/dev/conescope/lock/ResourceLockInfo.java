package dev.conescope.lock;

import dev.conescope.address.ResourceAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One lock that somebody holds.
 *
 * @param id the lock's id; locks taken by one request share it
 * @param resource what is locked, or null for the whole state
 * @param purpose what for, and by whom
 * @param created when it was taken
 */
public record ResourceLockInfo(String id, @Nullable ResourceAddress resource, LockPurpose purpose, Instant created) {

    /** Who holds what and since when, for a message. */
    public String describe() {
        String what = resource == null ? "the whole state" : resource.toString();
        String more = purpose.info().isEmpty() ? "" : " (" + purpose.info() + ")";
        return what + " is locked by " + purpose.who() + " for " + purpose.operation() + more + " since " + created
                + ", lock id " + id;
    }
}
