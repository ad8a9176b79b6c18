package dev.conescope.state;

/**
 * One attribute of an instance, for showing.
 *
 * @param name the attribute's name
 * @param text its value: a string as it is, anything else as compact JSON
 * @param sensitive whether the state marks it, or a part of it, as sensitive
 */
public record AttributeValue(String name, String text, boolean sensitive) {}
