package dev.conescope.finding;

/**
 * A place in a file.
 *
 * @param file the file's name as the user gave it
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Place(String file, long line, long column) {
    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
