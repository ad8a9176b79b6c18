package dev.conescope.app.notice;

/** How a notice is meant. What is good news goes away by itself; anything else stays until it was read. */
public enum NoticeKind {
    /** Something was done that was asked for. */
    DONE("Done"),
    /** Something that is good to know. */
    NOTE("Note"),
    /** Something is unusual, or something is to be decided. */
    WARNING("Warning"),
    /** Something that was asked for could not be done. */
    ERROR("Error");

    private final String word;

    NoticeKind(String word) {
        this.word = word;
    }

    /** What a screen reader says before the notice. */
    String word() {
        return word;
    }

    /** Whether it goes away without being closed. */
    public boolean passes() {
        return this == DONE || this == NOTE;
    }
}
