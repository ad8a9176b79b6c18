package dev.conescope.scene.overlay;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Which class of an overlay each resource of a state is in, and what a card says about it. Immutable. */
public final class Classes {
    private final Overlay overlay;
    private final List<OverlayClass> all;
    private final int[] classOf;
    private final IntUnaryOperator figure;
    private final IntFunction<String> words;

    /**
     * Classes of resources.
     *
     * @param overlay what they tell
     * @param all the classes, the strongest first: a card of several resources looks like its strongest one
     * @param classOf the place in that list for each resource
     * @param figure the number behind a resource's class; of a card's resources the strongest one's is shown
     * @param words what a card says of that number; may be empty
     */
    Classes(
            Overlay overlay,
            List<OverlayClass> all,
            int[] classOf,
            IntUnaryOperator figure,
            IntFunction<String> words) {
        this.overlay = overlay;
        this.all = List.copyOf(all);
        this.classOf = classOf;
        this.figure = figure;
        this.words = words;
    }

    /** What they tell. */
    public Overlay overlay() {
        return overlay;
    }

    /** The classes, the strongest first. */
    public List<OverlayClass> all() {
        return all;
    }

    /** The place of a resource's class in that list. */
    public int of(int node) {
        return classOf[node];
    }

    /** What a card says of a resource. */
    String badge(int node) {
        return words.apply(figure.applyAsInt(node));
    }

    /** The number behind a resource's class. */
    int figure(int node) {
        return figure.applyAsInt(node);
    }
}
