package dev.conescope.canvas;

import dev.conescope.scene.Card;
import dev.conescope.scene.group.GroupKey;

/**
 * Is told what people pick on the canvas; called on the JavaFX thread. Does nothing about what it does not override.
 */
public interface CanvasListener {
    /** The card was clicked, or Enter was pressed on it: it is the target. */
    default void target(Card card) {}

    /** The card was clicked with Ctrl (on macOS Cmd): it is one more target. */
    default void addTarget(Card card) {}

    /** The card was clicked with Shift: it is marked as changed, or no longer. */
    default void markChanged(Card card) {}

    /** The card of a collapsed group, or of folded alike modules, was clicked. */
    default void open(GroupKey group) {}

    /** The header of an open group's frame was clicked. */
    default void close(GroupKey group) {}

    /** The pointer rests on the card. */
    default void rest(Card card) {}

    /** The pointer rests on no card any more. */
    default void leave() {}

    /** A class of the legend was switched off or on. */
    default void toggle(String key) {}

    /** Every class of the legend is to be shown. */
    default void showAll() {}

    /** All marks of change are to be taken away. */
    default void clearChanged() {}

    /** Escape was pressed: nothing is a target. */
    default void clear() {}
}
