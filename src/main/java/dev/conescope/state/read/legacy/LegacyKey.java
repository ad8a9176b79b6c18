package dev.conescope.state.read.legacy;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ResourceMode;
import org.jspecify.annotations.Nullable;

/**
 * The key of a resource in a module: {@code [data.]type.name[.index]}.
 *
 * <p>Source: Terraform's {@code internal/states/statefile/version3_upgrade.go}, {@code parseLegacyResourceAddress}.
 *
 * @param mode managed or data
 * @param type the resource type
 * @param name the block's name
 * @param index which instance
 */
record LegacyKey(ResourceMode mode, String type, String name, InstanceKey index) {
    /** Reads a key; null if it is none. */
    static @Nullable LegacyKey parse(String text) {
        String[] words = text.split("\\.", -1);
        boolean data = words.length > 2 && words[0].equals("data");
        int type = data ? 1 : 0;
        int count = words.length - type;
        if (count < 2 || count > 3 || words[type].isEmpty() || words[type + 1].isEmpty()) {
            return null;
        }
        InstanceKey index = InstanceKey.NONE;
        if (count == 3) {
            try {
                index = new InstanceKey.IntKey(Long.parseLong(words[type + 2]));
            } catch (NumberFormatException noIndex) {
                return null;
            }
        }
        return new LegacyKey(data ? ResourceMode.DATA : ResourceMode.MANAGED, words[type], words[type + 1], index);
    }
}
