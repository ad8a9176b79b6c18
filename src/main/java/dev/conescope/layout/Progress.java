package dev.conescope.layout;

/** How whoever waits for a layout hears how far it is, and stops it. Called from the thread that lays out. */
public interface Progress {
    /** Hears nothing and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void done(double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Told now and then how much is done.
     *
     * @param fraction from 0 to 1, never falling
     */
    void done(double fraction);

    /** Whether to stop. Stopping is coarse: a large layout may run on for seconds after this becomes true. */
    boolean cancelled();
}
