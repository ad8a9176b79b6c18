package dev.conescope.state;

/**
 * The bytes of one instance in the state file, from its opening to behind its closing brace.
 *
 * @param start the offset of the opening brace
 * @param end the offset behind the closing brace
 */
public record AttributeSpan(long start, long end) {}
