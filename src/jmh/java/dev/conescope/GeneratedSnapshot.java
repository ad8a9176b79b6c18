package dev.conescope;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes of a generated state what reading its file would give, sharing what the reader shares. */
final class GeneratedSnapshot implements GeneratedSink {
    private final List<StateResource> resources = new ArrayList<>();
    private final Map<String, ConfigResourceAddress> addresses = new HashMap<>();
    private final Map<List<ConfigResourceAddress>, List<ConfigResourceAddress>> lists = new HashMap<>();
    private final Map<String, ModulePath> modules = new HashMap<>();

    @Override
    public void resource(String module, String key, String type, String name, GeneratedState.Block block) {
        ModulePath path = module.isEmpty()
                ? ModulePath.ROOT
                : modules.computeIfAbsent(
                        module + " " + key, _ -> ModulePath.ROOT.child(module, new InstanceKey.StringKey(key)));
        List<ConfigResourceAddress> listed =
                block.closure().stream().map(this::configured).toList();
        listed = lists.computeIfAbsent(listed, List::copyOf);
        var instance = new StateInstance(InstanceKey.NONE, null, false, listed, new AttributeSpan(0, 0));
        resources.add(new StateResource(
                new ResourceAddress(path, ResourceMode.MANAGED, type, name), "provider", List.of(instance)));
    }

    /** The address of {@code module.NAME.TYPE.NAME} or {@code TYPE.NAME}. */
    private ConfigResourceAddress configured(String address) {
        return addresses.computeIfAbsent(address, _ -> {
            String[] parts = address.split("\\.");
            List<String> calls = parts.length == 2 ? List.of() : List.of(parts[1]);
            return new ConfigResourceAddress(
                    calls, ResourceMode.MANAGED, parts[parts.length - 2], parts[parts.length - 1]);
        });
    }

    StateSnapshot snapshot() {
        var metadata = new StateMetadata("generated", null, 0, null, 4, "1.15.0", 1, "generated", null);
        return new StateSnapshot(metadata, resources, List.of());
    }
}
