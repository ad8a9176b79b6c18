package dev.conescope.state.read.resource;

import dev.conescope.address.ConfigResourceAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds dependency lists of numbered addresses: each address once, and one object for equal lists. Numbers stand for
 * addresses because states repeat them millions of times.
 */
final class DependencyLists {
    private static final int FIRST_SLOTS = 1 << 10;

    private final List<ConfigResourceAddress> addresses = new ArrayList<>();
    /** For each address the last list that has it, so that a list need not be searched. */
    private int[] lastIn = new int[FIRST_SLOTS];

    private int listNumber;
    private int[] current = new int[16];
    private int length;

    private final List<List<ConfigResourceAddress>> lists = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    /** A hash table: a list's place among the lists plus one, or 0. */
    private int[] slots = new int[FIRST_SLOTS];

    /** Gives an address, which has none yet, its number. */
    int number(ConfigResourceAddress address) {
        addresses.add(address);
        if (addresses.size() > lastIn.length) {
            lastIn = Arrays.copyOf(lastIn, 2 * lastIn.length);
        }
        return addresses.size() - 1;
    }

    /** Begins a list. */
    void begin() {
        listNumber++;
        length = 0;
    }

    /** Adds an address to the list, unless the list has it. */
    void add(int number) {
        if (lastIn[number] == listNumber) {
            return;
        }
        lastIn[number] = listNumber;
        if (length == current.length) {
            current = Arrays.copyOf(current, 2 * length);
        }
        current[length++] = number;
    }

    /** Ends the list; the result is the same object for equal lists. */
    List<ConfigResourceAddress> end() {
        if (length == 0) {
            return List.of();
        }
        int slot = slotOf(current, length);
        if (slots[slot] != 0) {
            return lists.get(slots[slot] - 1);
        }
        var members = new ConfigResourceAddress[length];
        for (int i = 0; i < length; i++) {
            members[i] = addresses.get(current[i]);
        }
        List<ConfigResourceAddress> list = List.of(members);
        lists.add(list);
        numbers.add(Arrays.copyOf(current, length));
        slots[slot] = lists.size();
        if (2 * lists.size() > slots.length) {
            grow();
        }
        return list;
    }

    /** The slot of the list with these numbers, or the empty one where it would be. */
    private int slotOf(int[] wanted, int count) {
        int hash = count;
        for (int i = 0; i < count; i++) {
            hash = 0x9E3779B1 * (hash ^ wanted[i]);
            hash ^= hash >>> 15;
        }
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int[] found = numbers.get(slots[slot] - 1);
            if (Arrays.equals(found, 0, found.length, wanted, 0, count)) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int i = 0; i < numbers.size(); i++) {
            int[] list = numbers.get(i);
            slots[slotOf(list, list.length)] = i + 1;
        }
    }
}
