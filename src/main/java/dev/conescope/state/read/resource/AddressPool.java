package dev.conescope.state.read.resource;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One object for each text and module of a state, which repeats them many times. */
public final class AddressPool {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, ModulePath> modules = new HashMap<>();
    private final Map<List<String>, List<String>> moduleNames = new HashMap<>();

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
            known = AddressParser.parseModule(text);
            modules.put(text, known);
        }
        return known;
    }

    /** An equal address made of pooled parts. */
    ConfigResourceAddress address(ConfigResourceAddress address) {
        return new ConfigResourceAddress(
                same(moduleNames, address.module()), address.mode(), text(address.type()), text(address.name()));
    }

    private static <T> T same(Map<T, T> pool, T value) {
        T known = pool.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
