package dev.conescope.address;

/** Whether Terraform manages a resource or only reads it. */
public enum ResourceMode {
    /** A {@code resource} block. */
    MANAGED,
    /** A {@code data} block. */
    DATA
}
