package dev.conescope.state.read.resource;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.state.StateReadException;
import dev.conescope.state.json.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * Reads the {@code dependencies} of instances. What is odd about them is told once for each text, with the number of
 * times that the state has it. For one thread; several may share a pool.
 */
public final class DependencyReader {
    private final DependencyPool pool;
    /** Of the pool's what has been met: a thread's own texts are found by identity, those of others are compared. */
    private final Map<String, DependencyPool.Meaning> met = new HashMap<>();

    private Oddities oddities = new Oddities();

    private ConfigResourceAddress[] current = new ConfigResourceAddress[16];
    private int length;
    /** For each resource the last list that has it, so that a list need not be searched. */
    private int[] lastIn = new int[1 << 10];

    private int listNumber;

    /** A reader that shares what it learns. */
    public DependencyReader(DependencyPool pool) {
        this.pool = pool;
    }

    /**
     * Reads the list that the cursor stands on.
     *
     * @return the addresses in the file's order, each once; the same object for an equal list
     */
    public List<ConfigResourceAddress> read(Tokens cursor) throws StateReadException {
        if (!cursor.entersList()) {
            return List.of();
        }
        listNumber++;
        length = 0;
        while (cursor.nextElement()) {
            if (!cursor.at(JsonToken.VALUE_STRING)) {
                throw cursor.wrongType("the address of a resource");
            }
            String text = cursor.text();
            DependencyPool.Meaning meaning = meaning(text);
            if (meaning.oddity() != null) {
                oddities.note(text, meaning.oddity(), cursor);
            }
            if (meaning.target() != null) {
                add(meaning.target());
            }
        }
        return length == 0 ? List.of() : pool.lists().of(current, length);
    }

    private DependencyPool.Meaning meaning(String text) {
        DependencyPool.Meaning meaning = met.get(text);
        if (meaning == null) {
            meaning = pool.meaning(text);
            met.put(text, meaning);
        }
        return meaning;
    }

    /** Adds a resource to the list, unless the list has it. */
    private void add(DependencyPool.Target target) {
        int number = target.number();
        if (number >= lastIn.length) {
            lastIn = Arrays.copyOf(lastIn, Math.max(2 * lastIn.length, number + 1));
        }
        if (lastIn[number] == listNumber) {
            return;
        }
        lastIn[number] = listNumber;
        if (length == current.length) {
            current = Arrays.copyOf(current, 2 * length);
        }
        current[length++] = target.address();
    }

    /** What was odd so far. */
    public Oddities oddities() {
        return oddities;
    }

    /** What was odd so far, which is left to the caller: the reader begins anew. */
    public Oddities takeOddities() {
        Oddities taken = oddities;
        oddities = new Oddities();
        return taken;
    }

    /** What was odd, in the order in which it came first. */
    public List<Finding> findings() {
        return oddities.findings();
    }
}
