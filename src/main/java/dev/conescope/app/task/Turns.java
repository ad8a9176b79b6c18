package dev.conescope.app.task;

import java.util.function.BooleanSupplier;

/** Lets work that nobody waits for stand aside while there is other work. Safe for any number of threads. */
final class Turns {
    private int busy;

    /** Work that somebody waits for begins. */
    synchronized void begin() {
        busy++;
    }

    /** It has ended. */
    synchronized void end() {
        busy--;
        notifyAll();
    }

    /** Has those that stand aside look again whether they are still wanted. */
    synchronized void wake() {
        notifyAll();
    }

    /** Returns when no other work runs, or at once where the caller is not wanted any more. */
    synchronized void standAside(BooleanSupplier unwanted) {
        try {
            while (busy > 0 && !unwanted.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
