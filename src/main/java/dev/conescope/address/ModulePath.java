package dev.conescope.address;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module instance: the calls that lead to it from the root module, each with its instance key.
 *
 * <p>Like a record, but with its hash kept: all resources of a module are looked up by it.
 */
public final class ModulePath implements Address, Comparable<ModulePath> {
    /**
     * So many modules may lie in each other. No configuration comes near it, and a damaged or hostile file may not keep
     * a program busy with paths of a million steps.
     */
    public static final int DEEPEST = 200;

    /** The root module. */
    public static final ModulePath ROOT = new ModulePath(List.of());

    private final List<Step> steps;
    private final List<String> names;
    private final int hash;

    /**
     * A path.
     *
     * @param steps the calls from the root inwards; empty for the root module
     */
    public ModulePath(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.names = names(this.steps);
        this.hash = this.steps.hashCode();
    }

    /**
     * One module call.
     *
     * @param name the call's name
     * @param key which of its instances
     */
    public record Step(String name, InstanceKey key) {
        @Override
        public String toString() {
            return "module." + name + key;
        }
    }

    /** The calls from the root inwards; empty for the root module. */
    public List<Step> steps() {
        return steps;
    }

    /** Whether this is the root module. */
    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** The module that calls this one; the root's is the root itself. */
    public ModulePath parent() {
        return isRoot() ? ROOT : new ModulePath(steps.subList(0, steps.size() - 1));
    }

    /** The module instance that the given call of this module makes. */
    public ModulePath child(String name, InstanceKey key) {
        var longer = new ArrayList<>(steps);
        longer.add(new Step(name, key));
        return new ModulePath(longer);
    }

    /** Whether this module is the other one or contains it at any depth. */
    public boolean contains(ModulePath other) {
        return other.steps.size() >= steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** The calls' names, which is this module's place in the configuration. */
    public List<String> names() {
        return names;
    }

    private static List<String> names(List<Step> steps) {
        var names = new String[steps.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = steps.get(i).name();
        }
        return List.of(names);
    }

    /** Whether any call of the path bears a key. */
    public boolean hasKeys() {
        return steps.stream().anyMatch(step -> !step.key().equals(InstanceKey.NONE));
    }

    /**
     * As Terraform sorts: a shorter path first, then call by call by name and key.
     *
     * <p>Source: Terraform's {@code internal/addrs/module_instance.go}, {@code Less}.
     */
    @Override
    @SuppressWarnings("ReferenceEquality") // neighbours in a state mostly share their module
    public int compareTo(ModulePath other) {
        if (this == other) {
            return 0;
        }
        int order = Integer.compare(steps.size(), other.steps.size());
        for (int i = 0; order == 0 && i < steps.size(); i++) {
            Step mine = steps.get(i);
            Step theirs = other.steps.get(i);
            order = CodePointOrder.compare(mine.name(), theirs.name());
            if (order == 0) {
                order = mine.key().compareTo(theirs.key());
            }
        }
        return order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ModulePath path && hash == path.hash && steps.equals(path.steps));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@code module.a["k"].module.b[0]}; empty for the root module. */
    @Override
    public String toString() {
        var out = new StringBuilder();
        for (Step step : steps) {
            if (!out.isEmpty()) {
                out.append('.');
            }
            out.append(step);
        }
        return out.toString();
    }
}
