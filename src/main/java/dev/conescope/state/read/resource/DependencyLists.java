package dev.conescope.state.read.resource;

import dev.conescope.address.ConfigResourceAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list for equal dependency lists of a state, which repeats them for every instance. Its addresses are pooled, so
 * that they are told apart by identity. Safe for any number of threads: there are many tables, each with a lock of its
 * own.
 */
final class DependencyLists {
    private static final int TABLE_BITS = 6;
    private static final int FIRST_SLOTS = 1 << 6;

    /** A hash table with open addresses. */
    private static final class Table {
        private @Nullable List<ConfigResourceAddress>[] slots = newSlots(FIRST_SLOTS);
        private int size;

        @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type arguments
        private static @Nullable List<ConfigResourceAddress>[] newSlots(int count) {
            return new List[count];
        }

        synchronized List<ConfigResourceAddress> of(int hash, ConfigResourceAddress[] addresses, int count) {
            int slot = hash & slots.length - 1;
            for (var found = slots[slot]; found != null; found = slots[slot]) {
                if (isSame(found, addresses, count)) {
                    return found;
                }
                slot = slot + 1 & slots.length - 1;
            }
            List<ConfigResourceAddress> list = List.of(Arrays.copyOf(addresses, count));
            slots[slot] = list;
            if (2 * ++size > slots.length) {
                grow();
            }
            return list;
        }

        private void grow() {
            @Nullable List<ConfigResourceAddress>[] before = slots;
            slots = newSlots(2 * before.length);
            for (List<ConfigResourceAddress> list : before) {
                if (list != null) {
                    int slot = hash(list) & slots.length - 1;
                    while (slots[slot] != null) {
                        slot = slot + 1 & slots.length - 1;
                    }
                    slots[slot] = list;
                }
            }
        }
    }

    private final Table[] tables = new Table[1 << TABLE_BITS];

    DependencyLists() {
        Arrays.setAll(tables, _ -> new Table());
    }

    /** The list of the first so many addresses, each of which is there once; the same object for equal lists. */
    List<ConfigResourceAddress> of(ConfigResourceAddress[] addresses, int count) {
        int hash = count;
        for (int i = 0; i < count; i++) {
            hash = mixed(hash, addresses[i]);
        }
        return tables[hash >>> Integer.SIZE - TABLE_BITS].of(hash, addresses, count);
    }

    private static int hash(List<ConfigResourceAddress> list) {
        int hash = list.size();
        for (ConfigResourceAddress address : list) {
            hash = mixed(hash, address);
        }
        return hash;
    }

    private static int mixed(int hash, ConfigResourceAddress address) {
        int mixed = 0x9E3779B1 * (hash ^ address.hashCode());
        return mixed ^ mixed >>> 15;
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
}
