package dev.conescope.finding;

/** How bad a {@link Finding} is. */
public enum Severity {
    /** Something is wrong with the file; what is shown of it may mislead. */
    ERROR,
    /** Something is unusual, or not all of it can be told. */
    WARNING,
    /** Nothing is wrong; it is good to know. */
    NOTE
}
