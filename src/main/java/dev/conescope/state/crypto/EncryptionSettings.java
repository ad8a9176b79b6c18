package dev.conescope.state.crypto;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of OpenTofu's configuration of encryption that reading a state needs: {@code key_provider} and
 * {@code method} blocks with plain values. Reads the native syntax and the same as JSON. Own code because no library
 * here knows the native syntax.
 *
 * <p>Source: OpenTofu's {@code internal/encryption/config}.
 */
final class EncryptionSettings {
    private static final String LIST_SEPARATOR = ",";

    private final Map<String, Map<String, String>> blocks = new LinkedHashMap<>();
    private final Deque<List<String>> path = new ArrayDeque<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> elements = new ArrayList<>();
    private boolean valueNext;
    private boolean inList;

    private EncryptionSettings() {}

    /**
     * Reads a configuration.
     *
     * @throws IllegalArgumentException if its braces do not match or a string does not end; quotes nothing of it
     */
    static EncryptionSettings parse(String text) {
        var settings = new EncryptionSettings();
        var lexer = new SettingsLexer(text);
        for (String token = lexer.next(); !token.isEmpty(); token = lexer.next()) {
            settings.add(token);
        }
        if (!settings.path.isEmpty()) {
            throw new IllegalArgumentException("a brace is not closed");
        }
        return settings;
    }

    private void add(String token) {
        switch (token) {
            case "{" -> {
                path.addLast(List.copyOf(words));
                beginMember();
            }
            case "}" -> {
                if (path.pollLast() == null) {
                    throw new IllegalArgumentException("a closing brace has no opening one");
                }
                beginMember();
            }
            case "=", ":" -> valueNext = true;
            case "[" -> inList = valueNext;
            case "]" -> {
                if (inList) {
                    put(String.join(LIST_SEPARATOR, elements));
                }
            }
            case "," -> {}
            default -> addWord(token.startsWith("\"") ? token.substring(1) : token);
        }
    }

    private void addWord(String word) {
        if (inList) {
            elements.add(word);
        } else if (valueNext) {
            put(word);
        } else {
            words.add(word);
        }
    }

    private void put(String value) {
        var block = new ArrayList<String>();
        path.forEach(block::addAll);
        if (!words.isEmpty()) {
            blocks.computeIfAbsent(String.join(".", block), _ -> new LinkedHashMap<>())
                    .put(words.getLast(), value);
        }
        beginMember();
    }

    /** A list in which a block begins, as JSON has them, is none of values. */
    private void beginMember() {
        words.clear();
        elements.clear();
        valueNext = false;
        inList = false;
    }

    /** The names {@code method.TYPE.NAME} of all methods that encrypt by AES-GCM, in their order. */
    List<String> methods() {
        return blocks.keySet().stream()
                .filter(name -> name.startsWith("method.aes_gcm."))
                .toList();
    }

    /** Whether there is such a block with any value. */
    boolean has(String block) {
        return blocks.containsKey(block);
    }

    /**
     * A block's value, the elements of a list with commas between them; a reference without the quotes that JSON needs.
     */
    Optional<String> value(String block, String name) {
        return Optional.ofNullable(blocks.getOrDefault(block, Map.of()).get(name))
                .map(value -> value.startsWith("${") && value.endsWith("}")
                        ? value.substring(2, value.length() - 1).strip()
                        : value);
    }
}
