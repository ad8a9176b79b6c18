package dev.conescope.scene.overlay;

import dev.conescope.graph.path.ConeDepths;
import java.util.HashSet;
import java.util.Set;

/**
 * How a picture is looked at, whatever it shows. Immutable.
 *
 * @param overlay what the colours tell
 * @param hidden the keys of the classes that are left out
 * @param dependencies how many steps of dependencies are shown, or {@link ConeDepths#ALL}
 * @param dependents how many steps of dependents are shown, or {@link ConeDepths#ALL}
 */
public record Viewing(Overlay overlay, Set<String> hidden, int dependencies, int dependents) {
    /** Roles, everything shown. */
    public static final Viewing PLAIN = new Viewing(Overlay.ROLE, Set.of(), ConeDepths.ALL, ConeDepths.ALL);

    /** Copies the set. */
    public Viewing {
        hidden = Set.copyOf(hidden);
    }

    /** The same through another overlay, whose classes are all shown. */
    public Viewing through(Overlay other) {
        return other == overlay ? this : new Viewing(other, Set.of(), dependencies, dependents);
    }

    /** The same with a class hidden, or shown again. */
    public Viewing toggle(String key) {
        var toggled = new HashSet<>(hidden);
        if (!toggled.remove(key)) {
            toggled.add(key);
        }
        return new Viewing(overlay, toggled, dependencies, dependents);
    }

    /** The same with every class shown. */
    public Viewing showAll() {
        return new Viewing(overlay, Set.of(), dependencies, dependents);
    }

    /** The same with other limits. */
    public Viewing limit(int dependencySteps, int dependentSteps) {
        return new Viewing(overlay, hidden, dependencySteps, dependentSteps);
    }
}
