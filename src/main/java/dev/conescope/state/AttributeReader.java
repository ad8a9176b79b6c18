package dev.conescope.state;

import java.util.List;

/** Reads the attributes of one instance again, by their place in the file. */
public interface AttributeReader {
    /**
     * The attributes of an instance, by name. Reads the instance's bytes only. Call it off the JavaFX thread.
     *
     * @param state the snapshot that the instance is of
     * @param instance the instance
     * @throws StateReadException if the file is gone, is not the one that was loaded any more, or was standard input
     */
    List<AttributeValue> read(StateMetadata state, StateInstance instance) throws StateReadException;
}
