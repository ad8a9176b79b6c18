package dev.conescope.lock;

/**
 * What a lock is wanted for. Others see it while they wait.
 *
 * @param operation what is done under the lock, such as {@code apply}
 * @param who who does it, such as {@code user@host}
 * @param info anything else worth knowing; may be empty
 */
public record LockPurpose(String operation, String who, String info) {}
