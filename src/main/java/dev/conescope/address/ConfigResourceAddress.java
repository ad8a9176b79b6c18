package dev.conescope.address;

import java.util.List;

/**
 * A resource block in the configuration: no instance keys anywhere. This is what a state's {@code dependencies} name.
 *
 * @param module the names of the module calls from the root inwards
 * @param mode managed or data
 * @param type the resource type
 * @param name the block's name
 */
public record ConfigResourceAddress(List<String> module, ResourceMode mode, String type, String name) {
    /** Copies the module names. */
    public ConfigResourceAddress {
        module = List.copyOf(module);
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        for (String call : module) {
            out.append("module.").append(call).append('.');
        }
        return out.append(mode == ResourceMode.DATA ? "data." : "")
                .append(type)
                .append('.')
                .append(name)
                .toString();
    }
}
