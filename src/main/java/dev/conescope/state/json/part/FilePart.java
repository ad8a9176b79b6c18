package dev.conescope.state.json.part;

/**
 * Some bytes of a file.
 *
 * @param from the offset of the first one
 * @param to the offset behind the last one
 */
public record FilePart(long from, long to) {
    /** How many bytes. */
    public long length() {
        return to - from;
    }
}
