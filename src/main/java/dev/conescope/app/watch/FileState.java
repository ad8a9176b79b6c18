package dev.conescope.app.watch;

/** How the file of the open state is, compared with when it was read. */
public enum FileState {
    /** Nothing is open, or it is no file of the user's: a sample that came along, standard input. */
    NONE,
    /** As it was read. */
    UNCHANGED,
    /** Written since. */
    CHANGED,
    /** Not there any more, or not to be read. */
    GONE
}
