package dev.conescope.scene;

import dev.conescope.scene.draw.ScenePath;

/**
 * A line from a dependency's card to its dependent's card, arrowhead at the dependent.
 *
 * @param from the place of the dependency's card in {@link Diagram#cards()}
 * @param to the place of the dependent's card
 * @param count how many drawn edges run in it
 * @param path the line, without the arrowhead
 * @param tip the point of the arrowhead, which points right
 */
public record EdgeLine(int from, int to, long count, ScenePath path, Tip tip) {
    /**
     * Where an arrowhead ends.
     *
     * @param x horizontally
     * @param y vertically
     */
    public record Tip(double x, double y) {}
}
