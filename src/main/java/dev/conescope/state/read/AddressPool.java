package dev.conescope.state.read;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One object for each text, module, address and dependency list of a state. States repeat all of these many times, most
 * of all the dependencies, of which every instance lists all that it needs directly or not.
 */
final class AddressPool {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, ModulePath> modules = new HashMap<>();
    private final Map<List<String>, List<String>> moduleNames = new HashMap<>();
    private final Map<ConfigResourceAddress, ConfigResourceAddress> addresses = new HashMap<>();
    private final Map<List<ConfigResourceAddress>, List<ConfigResourceAddress>> lists = new HashMap<>();

    AddressPool() {
        modules.put("", ModulePath.ROOT);
    }

    String text(String text) {
        return same(texts, text);
    }

    ModulePath module(String text) throws AddressParseException {
        ModulePath known = modules.get(text);
        if (known == null) {
            known = AddressParser.parseModule(text);
            modules.put(text, known);
        }
        return known;
    }

    ConfigResourceAddress address(ConfigResourceAddress address) {
        ConfigResourceAddress known = addresses.get(address);
        if (known == null) {
            known = new ConfigResourceAddress(
                    same(moduleNames, address.module()), address.mode(), text(address.type()), text(address.name()));
            addresses.put(known, known);
        }
        return known;
    }

    List<ConfigResourceAddress> list(List<ConfigResourceAddress> list) {
        List<ConfigResourceAddress> known = lists.get(list);
        if (known == null) {
            known = List.copyOf(list);
            lists.put(known, known);
        }
        return known;
    }

    private static <T> T same(Map<T, T> pool, T value) {
        T known = pool.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
