package dev.conescope.scene.diagram;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The module instances of a state, with those that only hold other ones. Numbered from 0, the root, so that every module
 * comes after the one around it. Immutable.
 */
public final class ModuleTree {
    private final List<ModulePath> modules;
    private final int[] parents;
    private final int[] moduleOf;
    private final int[] direct;
    private final List<List<Integer>> children = new ArrayList<>();

    private ModuleTree(List<ModulePath> modules, Map<ModulePath, Integer> numbers, StateGraph graph) {
        this.modules = modules;
        parents = new int[modules.size()];
        direct = new int[modules.size()];
        moduleOf = new int[graph.size()];
        modules.forEach(_ -> children.add(new ArrayList<>()));
        for (int module = 1; module < parents.length; module++) {
            parents[module] = number(numbers, modules.get(module).parent());
            children.get(parents[module]).add(module);
        }
        for (ResourceNode node : graph.nodes()) {
            moduleOf[node.id()] = number(numbers, node.address().module());
            direct[moduleOf[node.id()]]++;
        }
    }

    /** The modules of a state. Linear in its resources, for modules of any sensible depth. */
    public static ModuleTree of(StateGraph graph) {
        // Shorter paths sort first, so that what is around comes before what is inside.
        var all = new TreeSet<ModulePath>();
        all.add(ModulePath.ROOT);
        ModulePath last = ModulePath.ROOT;
        for (ResourceNode node : graph.nodes()) {
            ModulePath module = node.address().module();
            if (!module.equals(last)) {
                last = module;
                for (ModulePath at = module; all.add(at); at = at.parent()) {}
            }
        }
        var modules = List.copyOf(all);
        var numbers = new HashMap<ModulePath, Integer>();
        for (ModulePath module : modules) {
            numbers.put(module, numbers.size());
        }
        return new ModuleTree(modules, numbers, graph);
    }

    private static int number(Map<ModulePath, Integer> numbers, ModulePath module) {
        return Objects.requireNonNull(numbers.get(module));
    }

    /** All modules, the root first. */
    public List<ModulePath> modules() {
        return modules;
    }

    /** The module around a module; the root's is the root. */
    int parent(int module) {
        return parents[module];
    }

    /** The modules directly inside, ascending. */
    List<Integer> children(int module) {
        return children.get(module);
    }

    /** The module that a resource is directly in. */
    int moduleOf(int node) {
        return moduleOf[node];
    }

    /** How many resources are directly inside. */
    int direct(int module) {
        return direct[module];
    }
}
