package dev.conescope.testkit;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Small random states, the same for the same seed: modules with and without keys, one inside another, several instances
 * a resource with different lists, deposed objects, data sources, entries that the state does not hold. The resources
 * come in random order.
 */
public final class RandomStates {
    private static final List<InstanceKey> STRINGS =
            List.of(new InstanceKey.StringKey("eu"), new InstanceKey.StringKey("us"), new InstanceKey.StringKey("a.b"));
    private static final List<InstanceKey> NUMBERS = List.of(new InstanceKey.IntKey(0), new InstanceKey.IntKey(1));
    private static final List<InstanceKey> SINGLE = List.of(InstanceKey.NONE);
    private static final AttributeSpan NOWHERE = new AttributeSpan(0, 0);

    private final Random random;
    private final boolean closed;
    private final boolean cycles;

    private RandomStates(long seed, boolean closed, boolean cycles) {
        random = new Random(seed);
        this.closed = closed;
        this.cycles = cycles;
    }

    /** A block of the configuration, its module instances and what it refers to. */
    private record Block(
            ConfigResourceAddress address, List<ModulePath> modules, Set<ConfigResourceAddress> references) {}

    /** A state without cycles; every second seed records the dependencies of dependencies, as Terraform does. */
    public static StateSnapshot acyclic(long seed) {
        return new RandomStates(seed, seed % 2 == 0, false).next();
    }

    /** A damaged state: some blocks refer to later ones and to themselves. */
    public static StateSnapshot damaged(long seed) {
        return new RandomStates(seed, seed % 2 == 0, true).next();
    }

    private StateSnapshot next() {
        List<List<ModulePath>> modules = modules();
        var blocks = new ArrayList<Block>();
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            blocks.add(block(i, modules.get(random.nextInt(modules.size())), blocks));
        }
        if (cycles) {
            for (int i = 0; i < 1 + count / 5; i++) {
                Block later = blocks.get(random.nextInt(count));
                blocks.get(random.nextInt(count)).references().add(later.address());
            }
        }
        var resources = new ArrayList<StateResource>();
        for (Block block : blocks) {
            block.modules().forEach(module -> resources.add(resource(block, module)));
        }
        Collections.shuffle(resources, random);
        return TestGraphs.snapshot(resources);
    }

    /** The instances of the root module and of a few calls, some of them inside others. */
    private List<List<ModulePath>> modules() {
        var modules = new ArrayList<List<ModulePath>>();
        modules.add(List.of(ModulePath.ROOT));
        for (String name : List.of("web", "db", "net")) {
            List<ModulePath> around = modules.get(random.nextInt(modules.size()));
            var instances = new ArrayList<ModulePath>();
            List<InstanceKey> keys = List.of(SINGLE, STRINGS, NUMBERS).get(random.nextInt(3));
            around.forEach(outer -> keys.forEach(key -> instances.add(outer.child(name, key))));
            modules.add(instances);
        }
        return modules;
    }

    private Block block(int number, List<ModulePath> modules, List<Block> earlier) {
        var mode = random.nextInt(5) == 0 ? ResourceMode.DATA : ResourceMode.MANAGED;
        List<String> path = modules.getFirst().names();
        var address = new ConfigResourceAddress(path, mode, "t" + random.nextInt(3), "n" + number);
        var references = new LinkedHashSet<ConfigResourceAddress>();
        for (Block block : earlier) {
            if (random.nextInt(4) == 0) {
                references.add(block.address());
                if (closed) {
                    references.addAll(block.references());
                }
            }
        }
        if (random.nextInt(10) == 0) {
            references.add(new ConfigResourceAddress(path, ResourceMode.MANAGED, "gone", "n" + number));
        }
        return new Block(address, modules, references);
    }

    private StateResource resource(Block block, ModulePath module) {
        var address = new ResourceAddress(
                module,
                block.address().mode(),
                block.address().type(),
                block.address().name());
        var instances = new ArrayList<StateInstance>();
        List<InstanceKey> keys = List.of(SINGLE, STRINGS, NUMBERS).get(random.nextInt(3));
        for (InstanceKey key : keys) {
            instances.add(new StateInstance(key, null, random.nextInt(9) == 0, listed(block), NOWHERE));
            if (random.nextInt(8) == 0) {
                instances.add(new StateInstance(key, "0a1b2c3d", false, deposedEntries(), NOWHERE));
            }
        }
        if (random.nextInt(20) == 0) {
            instances.removeIf(StateInstance::isCurrent);
        }
        return new StateResource(address, "provider[\"p\"]", instances);
    }

    /** What an instance lists: all that its block refers to, or in a state that is not closed a part of it. */
    private List<ConfigResourceAddress> listed(Block block) {
        var entries = new ArrayList<>(block.references());
        if (!closed) {
            entries.removeIf(_ -> random.nextInt(3) == 0);
        }
        Collections.shuffle(entries, random);
        return entries;
    }

    private static List<ConfigResourceAddress> deposedEntries() {
        return List.of(new ConfigResourceAddress(List.of(), ResourceMode.MANAGED, "t0", "n0"));
    }
}
