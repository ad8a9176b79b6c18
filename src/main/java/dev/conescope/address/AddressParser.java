package dev.conescope.address;

import java.util.ArrayList;

/**
 * Reads addresses. The grammar, with no space allowed outside a quoted key:
 *
 * <pre>
 * address  = module | [ module "." ] resource
 * module   = "module." name [ key ] { ".module." name [ key ] }
 * resource = [ "data." ] type "." name [ key ]
 * key      = "[" digits "]" | "[" quoted "]"
 * </pre>
 *
 * <p>Source: Terraform's {@code internal/addrs/module_instance.go} and {@code parse_target.go}. Linear in the text; no
 * recursion.
 */
public final class AddressParser {
    private static final String MODULE = "module";
    private static final String DATA = "data";

    private final String text;
    private int at;

    private AddressParser(String text) {
        this.text = text;
    }

    /**
     * Reads any address.
     *
     * @throws AddressParseException if the text is none; it says where and what was expected
     */
    public static Address parse(String text) throws AddressParseException {
        return new AddressParser(text).address();
    }

    /**
     * Reads a module path; the empty text is the root module.
     *
     * @throws AddressParseException if the text is something else
     */
    public static ModulePath parseModule(String text) throws AddressParseException {
        if (text.isEmpty()) {
            return ModulePath.ROOT;
        }
        return switch (parse(text)) {
            case ModulePath module -> module;
            case ResourceAddress _, ResourceInstanceAddress _ ->
                throw new AddressParseException(text, 0, "a module path, module.NAME[KEY]");
        };
    }

    /** Whether the text is one name, as of a resource, a type or a module call. Linear. */
    public static boolean isName(String text) {
        int at = 0;
        while (at < text.length() && isNamePart(text.codePointAt(at), at == 0)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at > 0 && at == text.length();
    }

    private Address address() throws AddressParseException {
        var steps = new ArrayList<ModulePath.Step>();
        String word = name("a resource type or module");
        while (word.equals(MODULE)) {
            if (steps.size() == ModulePath.DEEPEST) {
                throw expected("no more than " + ModulePath.DEEPEST + " modules in each other");
            }
            dot(". and the module's name");
            String call = name("a module name");
            steps.add(new ModulePath.Step(call, key()));
            if (atEnd()) {
                return new ModulePath(steps);
            }
            dot("the end, a key, or .");
            word = name("a resource type or module");
        }
        return resource(new ModulePath(steps), word);
    }

    private Address resource(ModulePath module, String firstWord) throws AddressParseException {
        ResourceMode mode = ResourceMode.MANAGED;
        String type = firstWord;
        if (type.equals(DATA)) {
            mode = ResourceMode.DATA;
            dot(". and the data source's type");
            type = name("a data source type");
        }
        dot(". and the resource's name");
        var resource = new ResourceAddress(module, mode, type, name("a resource name"));
        if (atEnd()) {
            return resource;
        }
        InstanceKey key = key();
        if (!atEnd()) {
            throw expected("the end or a key in brackets");
        }
        return resource.instance(key);
    }

    private boolean atEnd() {
        return at == text.length();
    }

    private AddressParseException expected(String what) {
        return new AddressParseException(text, at, what);
    }

    private void dot(String what) throws AddressParseException {
        if (atEnd() || text.charAt(at) != '.') {
            throw expected(what);
        }
        at++;
    }

    private String name(String what) throws AddressParseException {
        int start = at;
        while (at < text.length() && isNamePart(text.codePointAt(at), at == start)) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == start) {
            throw expected(what);
        }
        return text.substring(start, at);
    }

    /**
     * Identifiers of the language: letters, digits, underscore and dash, beginning with a letter or an underscore.
     *
     * <p>Source: HCL's {@code spec.md}: Unicode's identifiers (UAX 31) with the dash added.
     */
    private static boolean isNamePart(int c, boolean first) {
        if (c < 0x80) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            return letter || (!first && ((c >= '0' && c <= '9') || c == '-'));
        }
        return first
                ? Character.isUnicodeIdentifierStart(c)
                : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private InstanceKey key() throws AddressParseException {
        if (atEnd() || text.charAt(at) != '[') {
            return InstanceKey.NONE;
        }
        at++;
        InstanceKey key = !atEnd() && text.charAt(at) == '"' ? stringKey() : intKey();
        if (atEnd() || text.charAt(at) != ']') {
            throw expected("]");
        }
        at++;
        return key;
    }

    private InstanceKey intKey() throws AddressParseException {
        int start = at;
        if (!atEnd() && text.charAt(at) == '-') {
            at++;
        }
        while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        try {
            return new InstanceKey.IntKey(Long.parseLong(text, start, at, 10));
        } catch (NumberFormatException e) {
            at = start;
            var failure = expected("a whole number or a quoted string");
            failure.initCause(e);
            throw failure;
        }
    }

    private InstanceKey stringKey() throws AddressParseException {
        at++;
        var value = new StringBuilder();
        while (!atEnd() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\') {
                escape(value);
            } else {
                value.append(c);
                boolean doubledIntroducer = (c == '$' || c == '%') && text.startsWith(c + "{", at);
                if (doubledIntroducer) {
                    at++;
                    value.append('{');
                    at++;
                }
            }
        }
        if (atEnd()) {
            throw expected("the closing quote");
        }
        at++;
        return new InstanceKey.StringKey(value.toString());
    }

    private void escape(StringBuilder value) throws AddressParseException {
        if (atEnd()) {
            throw expected("an escape sequence");
        }
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case '"', '\\' -> value.append(c);
            case 'u' -> value.appendCodePoint(hex(4));
            case 'U' -> value.appendCodePoint(hex(8));
            default -> {
                at -= 2;
                throw expected("one of the escapes \\n \\r \\t \\\" \\\\ \\uXXXX \\UXXXXXXXX");
            }
        }
    }

    private int hex(int digits) throws AddressParseException {
        int end = at + digits;
        if (end <= text.length() && text.substring(at, end).chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            long codePoint = Long.parseLong(text, at, end, 16);
            if (codePoint <= Character.MAX_CODE_POINT) {
                at = end;
                return (int) codePoint;
            }
        }
        throw expected(digits + " hexadecimal digits of a character");
    }
}
