package dev.conescope.state;

/** Where the bytes of a state that was loaded are found again. Safe for any number of threads. */
public interface AttributeBytes extends AutoCloseable {
    /**
     * The bytes of one instance.
     *
     * @param span their place
     * @throws StateReadException if they cannot be read any more, as when the file has changed
     */
    byte[] read(AttributeSpan span) throws StateReadException;

    /** Gives up what was kept for this; nothing can be read afterwards. */
    @Override
    void close();
}
