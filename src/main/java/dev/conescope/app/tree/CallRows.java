package dev.conescope.app.tree;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.app.text.Counted;
import dev.conescope.scene.group.AlikeModules;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.group.Groups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows the calls of a module get: one a call, or one for all instances of a call, and inside that one for those
 * that are alike. The fold's own rows are made when they are asked for.
 */
final class CallRows {
    private static final int FOLDED_FROM = 4;
    private static final int PARTED_FROM = 13;

    private final Map<ModulePath, Integer> alikeOf = new HashMap<>();

    /** Of a state's modules. */
    CallRows(Groups groups) {
        for (int group = 0; group < groups.tree().size(); group++) {
            int alike = groups.alike().alikeOf(group);
            if (alike != AlikeModules.NONE && groups.tree().key(group) instanceof GroupKey.Module(ModulePath path)) {
                alikeOf.put(path, alike);
            }
        }
    }

    /**
     * One row to be made.
     *
     * @param label what it says
     * @param modules the module that it stands for, or the instances
     * @param alike whether the instances are those of one shape
     */
    record Row(String label, List<ModulePath> modules, boolean alike) {
        boolean isFold() {
            return modules.size() > 1;
        }
    }

    /** The rows of a module's calls, which are in the order of their addresses. */
    List<Row> of(List<ModulePath> calls) {
        List<Row> rows = new ArrayList<>();
        int next = 0;
        while (next < calls.size()) {
            int end = next + 1;
            while (end < calls.size() && sameCall(calls.get(next), calls.get(end))) {
                end++;
            }
            List<ModulePath> instances = calls.subList(next, end);
            if (instances.size() >= FOLDED_FROM) {
                rows.add(new Row("module." + last(calls.get(next)).name() + "[*]", List.copyOf(instances), false));
            } else {
                instances.forEach(call -> rows.add(new Row(last(call).toString(), List.of(call), false)));
            }
            next = end;
        }
        return rows;
    }

    /** The rows inside a fold: its instances by their keys, those that are alike together where there are many. */
    List<Row> inside(Row fold) {
        boolean parted = !fold.alike() && fold.modules().size() >= PARTED_FROM;
        Map<Integer, List<ModulePath>> shapes = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (ModulePath module : fold.modules()) {
            Integer shape = alikeOf.get(module);
            if (parted && shape != null) {
                shapes.computeIfAbsent(shape, _ -> new ArrayList<>()).add(module);
            } else {
                rows.add(new Row(last(module).key().toString(), List.of(module), false));
            }
        }
        shapes.values()
                .forEach(alike -> rows.add(
                        alike.size() == 1
                                ? new Row(last(alike.getFirst()).key().toString(), alike, false)
                                : new Row(Counted.of(alike.size(), "alike", "alike"), alike, true)));
        return rows;
    }

    private static boolean sameCall(ModulePath one, ModulePath other) {
        boolean keyed =
                !last(one).key().equals(InstanceKey.NONE) && !last(other).key().equals(InstanceKey.NONE);
        return keyed && last(one).name().equals(last(other).name());
    }

    private static ModulePath.Step last(ModulePath module) {
        return module.steps().getLast();
    }
}
