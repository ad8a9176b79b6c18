package dev.conescope.address;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource block in the configuration: no instance keys anywhere. This is what a state's {@code dependencies} name.
 *
 * <p>Like a record, but with its hash kept: a state's dependencies are looked up millions of times.
 */
public final class ConfigResourceAddress {
    private final List<String> module;
    private final ResourceMode mode;
    private final String type;
    private final String name;
    private final int hash;

    /**
     * An address.
     *
     * @param module the names of the module calls from the root inwards
     * @param mode managed or data
     * @param type the resource type
     * @param name the block's name
     */
    public ConfigResourceAddress(List<String> module, ResourceMode mode, String type, String name) {
        this.module = List.copyOf(module);
        this.mode = mode;
        this.type = type;
        this.name = name;
        this.hash = 31 * (31 * (31 * this.module.hashCode() + mode.ordinal()) + type.hashCode()) + name.hashCode();
    }

    /** The names of the module calls from the root inwards. */
    public List<String> module() {
        return module;
    }

    /** Managed or data. */
    public ResourceMode mode() {
        return mode;
    }

    /** The resource type. */
    public String type() {
        return type;
    }

    /** The block's name. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ConfigResourceAddress address
                        && hash == address.hash
                        && mode == address.mode
                        && name.equals(address.name)
                        && type.equals(address.type)
                        && module.equals(address.module));
    }

    @Override
    public int hashCode() {
        return hash;
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
