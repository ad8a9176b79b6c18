package dev.conescope.state.read.resource;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One object for each text and module of a state, which repeats them many times. Safe for any number of threads. */
public final class AddressPool {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, ModulePath> modules = new ConcurrentHashMap<>();
    private final Map<List<String>, List<String>> moduleNames = new ConcurrentHashMap<>();

    /** An empty pool. */
    public AddressPool() {
        modules.put("", ModulePath.ROOT);
    }

    /** The same text, always as one object. */
    public String text(String text) {
        return same(texts, text);
    }

    /** The module instance that a text names. */
    public ModulePath module(String text) throws AddressParseException {
        ModulePath known = modules.get(text);
        if (known == null) {
            ModulePath parsed = AddressParser.parseModule(text);
            ModulePath meanwhile = modules.putIfAbsent(text, parsed);
            known = meanwhile == null ? parsed : meanwhile;
        }
        return known;
    }

    /** An equal address made of pooled parts. */
    ConfigResourceAddress address(ConfigResourceAddress address) {
        return new ConfigResourceAddress(
                same(moduleNames, address.module()), address.mode(), text(address.type()), text(address.name()));
    }

    private static <T> T same(Map<T, T> pool, T value) {
        T known = pool.get(value);
        if (known == null) {
            known = pool.putIfAbsent(value, value);
        }
        return known == null ? value : known;
    }
}
