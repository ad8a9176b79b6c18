package dev.conescope.canvas.space;

import dev.conescope.scene.Diagram;
import dev.conescope.scene.edge.EdgeLines;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which cards of a diagram are joined by lines. Immutable; two numbers a line and one a card, each way. */
public final class Adjacency {
    private final int[] starts;
    private final int[] dependencies;
    private final int[] dependentStarts;
    private final int[] dependents;

    /** The lines of a diagram. Linear in it. */
    public Adjacency(Diagram diagram) {
        int cards = diagram.cards().size();
        EdgeLines lines = diagram.edges();
        int count = lines.size();
        starts = new int[cards + 1];
        dependentStarts = new int[cards + 1];
        for (int line = 0; line < count; line++) {
            starts[lines.to(line) + 1]++;
            dependentStarts[lines.from(line) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        Arrays.parallelPrefix(dependentStarts, Integer::sum);
        dependencies = new int[count];
        dependents = new int[count];
        int[] next = starts.clone();
        int[] nextDependent = dependentStarts.clone();
        for (int line = 0; line < count; line++) {
            dependencies[next[lines.to(line)]++] = lines.from(line);
            dependents[nextDependent[lines.from(line)]++] = lines.to(line);
        }
    }

    /** The places of the cards that the card depends on by a line. */
    public IntStream dependencies(int place) {
        return Arrays.stream(dependencies, starts[place], starts[place + 1]);
    }

    /** The places of the cards that depend on the card by a line. */
    public IntStream dependents(int place) {
        return Arrays.stream(dependents, dependentStarts[place], dependentStarts[place + 1]);
    }
}
