package dev.conescope.app.notice;

/** What a notice is about. What is told last about something is what holds, so that there is one notice of each. */
public enum NoticeTopic {
    /** Reading a state. */
    OPENING,
    /** Reading a plan, and what it means for the state. */
    PLAN,
    /** Working out what is to be seen. */
    PICTURE,
    /** The open file on the disk. */
    FILE,
    /** The values of attributes. */
    VALUES,
    /** Writing a file. */
    SAVING
}
