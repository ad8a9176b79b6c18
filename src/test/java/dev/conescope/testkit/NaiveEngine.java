package dev.conescope.testkit;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The semantics of states, cones and change cones, written down as they are defined and with no regard to cost: what
 * the real engine has to agree with.
 */
public final class NaiveEngine {
    private final Map<ResourceAddress, Set<ResourceAddress>> dependencies = new TreeMap<>();
    private final Map<ResourceAddress, Set<ResourceAddress>> reachable = new TreeMap<>();
    private final Set<ConfigResourceAddress> dangling = new HashSet<>();

    /** Reads the edges of a state by a module rule. */
    public NaiveEngine(StateSnapshot state, ModuleRule rule) {
        for (StateResource dependent : state.resources()) {
            var found = new TreeSet<ResourceAddress>();
            for (StateInstance instance : dependent.instances()) {
                if (instance.isCurrent()) {
                    for (ConfigResourceAddress entry : instance.dependencies()) {
                        found.addAll(meant(state, rule, dependent.address(), entry));
                    }
                }
            }
            found.remove(dependent.address());
            dependencies.put(dependent.address(), found);
        }
        for (ResourceAddress address : dependencies.keySet()) {
            reachable.put(address, reach(address));
        }
    }

    private Set<ResourceAddress> meant(
            StateSnapshot state, ModuleRule rule, ResourceAddress dependent, ConfigResourceAddress entry) {
        var named = new TreeSet<ResourceAddress>();
        for (StateResource resource : state.resources()) {
            if (resource.address().configuration().equals(entry)) {
                named.add(resource.address());
            }
        }
        if (named.isEmpty()) {
            dangling.add(entry);
        }
        if (rule == ModuleRule.INSTANCE) {
            named.removeIf(one -> !agree(one.module(), dependent.module()));
        }
        return named;
    }

    private static boolean agree(ModulePath one, ModulePath other) {
        int length = Math.min(one.steps().size(), other.steps().size());
        for (int i = 0; i < length; i++) {
            ModulePath.Step mine = one.steps().get(i);
            ModulePath.Step theirs = other.steps().get(i);
            if (!mine.name().equals(theirs.name())) {
                return true;
            }
            if (!mine.key().equals(theirs.key())) {
                return false;
            }
        }
        return true;
    }

    /** What the resource needs, directly or not; itself only on a cycle. */
    private Set<ResourceAddress> reach(ResourceAddress start) {
        var reached = new TreeSet<>(dependencies.getOrDefault(start, Set.of()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ResourceAddress one : Set.copyOf(reached)) {
                grown |= reached.addAll(dependencies.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }

    /** The recorded edges: each resource with its direct dependencies. */
    public Map<ResourceAddress, Set<ResourceAddress>> edges() {
        return dependencies;
    }

    /** What is listed and not held. */
    public Set<ConfigResourceAddress> dangling() {
        return dangling;
    }

    /** Whether any resource depends on itself, over others. */
    public boolean hasCycle() {
        return reachable.entrySet().stream().anyMatch(entry -> entry.getValue().contains(entry.getKey()));
    }

    /** Whether one resource depends on the other, directly or not. */
    public boolean dependsOn(ResourceAddress dependent, ResourceAddress dependency) {
        return reachable.getOrDefault(dependent, Set.of()).contains(dependency);
    }

    /** The targets and everything that they depend on. */
    public Set<ResourceAddress> top(Set<ResourceAddress> targets) {
        var cone = new TreeSet<>(targets);
        targets.forEach(target -> cone.addAll(reachable.getOrDefault(target, Set.of())));
        return cone;
    }

    /** The targets and everything that depends on them. */
    public Set<ResourceAddress> bottom(Set<ResourceAddress> targets) {
        var cone = new TreeSet<>(targets);
        for (ResourceAddress address : dependencies.keySet()) {
            if (targets.stream().anyMatch(target -> dependsOn(address, target))) {
                cone.add(address);
            }
        }
        return cone;
    }

    /** The refresh part of the change cone of targets and changes. */
    public Set<ResourceAddress> refresh(Set<ResourceAddress> targets, Set<ResourceAddress> changed) {
        Set<ResourceAddress> refresh = bottom(targets);
        for (ResourceAddress address : top(targets)) {
            if (changed.contains(address) || changed.stream().anyMatch(one -> dependsOn(address, one))) {
                refresh.add(address);
            }
        }
        return refresh;
    }

    /** The static part of the change cone of targets and changes. */
    public Set<ResourceAddress> fixed(Set<ResourceAddress> targets, Set<ResourceAddress> changed) {
        Set<ResourceAddress> fixed = top(targets);
        fixed.removeAll(refresh(targets, changed));
        return fixed;
    }

    /** The edges that no longer way replaces. Only without cycles. */
    public Map<ResourceAddress, Set<ResourceAddress>> reduction() {
        var reduced = new TreeMap<ResourceAddress, Set<ResourceAddress>>();
        dependencies.forEach((dependent, all) -> {
            var kept = new TreeSet<ResourceAddress>();
            for (ResourceAddress dependency : all) {
                if (all.stream().noneMatch(between -> dependsOn(between, dependency))) {
                    kept.add(dependency);
                }
            }
            reduced.put(dependent, kept);
        });
        return reduced;
    }
}
