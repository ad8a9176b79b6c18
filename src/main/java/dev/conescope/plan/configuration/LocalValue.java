package dev.conescope.plan.configuration;

import java.util.List;

/**
 * A local value of a configuration. A plan names it and does not tell what it is made of.
 *
 * @param module the module that it stands in
 * @param name its name
 */
public record LocalValue(List<String> module, String name) {
    /** Copies the list. */
    public LocalValue {
        module = List.copyOf(module);
    }

    /** {@code local.NAME}, with its module where that is not the root. */
    @Override
    public String toString() {
        return module.isEmpty() ? "local." + name : "local." + name + " in module." + String.join(".module.", module);
    }
}
