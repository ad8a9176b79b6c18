package dev.conescope.state.read.resource;

import dev.conescope.address.ConfigResourceAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list for equal dependency lists of a state, which repeats them for every instance. Its addresses are pooled, so
 * that they are told apart by identity. Safe for any number of threads.
 */
final class DependencyLists {
    private static final int FIRST_SLOTS = 1 << 10;

    /** A hash table with open addresses. */
    private @Nullable List<ConfigResourceAddress>[] slots = newSlots(FIRST_SLOTS);

    private int size;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type arguments
    private static @Nullable List<ConfigResourceAddress>[] newSlots(int count) {
        return new List[count];
    }

    /** The list of the first so many addresses, each of which is there once; the same object for equal lists. */
    synchronized List<ConfigResourceAddress> of(ConfigResourceAddress[] addresses, int count) {
        int slot = slotOf(addresses, count);
        List<ConfigResourceAddress> known = slots[slot];
        if (known != null) {
            return known;
        }
        List<ConfigResourceAddress> list = List.of(Arrays.copyOf(addresses, count));
        slots[slot] = list;
        size++;
        if (2 * size > slots.length) {
            grow();
        }
        return list;
    }

    /** The slot of the list with these addresses, or the empty one where it would be. */
    private int slotOf(ConfigResourceAddress[] wanted, int count) {
        int hash = count;
        for (int i = 0; i < count; i++) {
            hash = 0x9E3779B1 * (hash ^ wanted[i].hashCode());
            hash ^= hash >>> 15;
        }
        int slot = hash & slots.length - 1;
        for (List<ConfigResourceAddress> found = slots[slot]; found != null; found = slots[slot]) {
            if (isSame(found, wanted, count)) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static boolean isSame(List<ConfigResourceAddress> list, ConfigResourceAddress[] wanted, int count) {
        if (list.size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (list.get(i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        @Nullable List<ConfigResourceAddress>[] before = slots;
        slots = newSlots(2 * before.length);
        for (List<ConfigResourceAddress> list : before) {
            if (list != null) {
                slots[slotOf(list.toArray(new ConfigResourceAddress[0]), list.size())] = list;
            }
        }
    }
}
