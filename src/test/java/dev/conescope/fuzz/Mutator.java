package dev.conescope.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.conescope.fuzz.JsonPieces.Span;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages documents as disks, editors, merges and enemies do; the same seed damages in the same way. */
final class Mutator {
    private static final int LONGEST_SPAN = 100;
    private static final int LONGEST_NUMBER = 5_000;
    private static final int DEEPEST = 20_000;
    private static final int LONGEST_STRING = 1 << 20;

    private static final List<String> PIECES = List.of(
            "null",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "\\",
            "-1",
            "1e999",
            "4.0",
            "true",
            "\"\"",
            "[]",
            "{}",
            "\0",
            "\n",
            "<<<<<<<",
            "\ufeff",
            "\\ud800",
            "\"references\": [\"module.web\"],",
            "\"version\": 3,",
            "\"format_version\": \"1.0\",",
            "\"module.web[\\\"eu\\\"]\"",
            "\"depends_on\": [\"module.web\"],");

    private final Random random;
    private final List<byte[]> others;

    /** Takes parts of other documents too. */
    Mutator(long seed, List<byte[]> others) {
        this.random = new Random(seed);
        this.others = others;
    }

    /** The document damaged once to three times. */
    byte[] mutate(byte[] original) {
        byte[] damaged = original;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return piece();
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST_SPAN));
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> flipBit(bytes, from);
            case 3 -> Arrays.copyOf(bytes, from);
            case 4, 5 -> join(bytes, from, to, new byte[0]);
            case 6 -> join(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
            case 7, 8 -> join(bytes, from, from + random.nextInt(2), piece());
            case 9 -> splice(bytes, from, to);
            default -> inPieces(bytes, JsonPieces.of(bytes));
        };
    }

    private byte[] inPieces(byte[] bytes, JsonPieces pieces) {
        if (pieces.values().isEmpty()) {
            return flipBit(bytes, random.nextInt(bytes.length));
        }
        Span value = any(pieces.values());
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> swap(bytes, any(pieces.tokens()), any(pieces.tokens()));
            case 4, 5, 6, 7 -> replace(bytes, value, copy(bytes, any(pieces.values())));
            case 8, 9, 10, 11 -> duplicateMember(bytes, pieces.members());
            case 12, 13 -> replace(bytes, value, piece());
            case 14, 15 -> replace(bytes, value, number());
            case 16, 17 -> replace(bytes, value, nest(copy(bytes, value)));
            case 18 -> replace(bytes, value, brackets());
            default -> replace(bytes, value, longString());
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private byte[] piece() {
        return any(PIECES).getBytes(UTF_8);
    }

    private byte[] flipBit(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] splice(byte[] bytes, int from, int to) {
        byte[] other = any(others);
        int start = random.nextInt(other.length);
        int end = Math.min(other.length, start + 1 + random.nextInt(LONGEST_SPAN));
        return join(bytes, from, to, Arrays.copyOfRange(other, start, end));
    }

    private static byte[] swap(byte[] bytes, Span one, Span other) {
        Span first = one.from() <= other.from() ? one : other;
        Span second = first == one ? other : one;
        if (first.to() > second.from()) {
            return bytes;
        }
        byte[] rear = replace(bytes, second, copy(bytes, first));
        return replace(rear, first, copy(bytes, second));
    }

    private byte[] duplicateMember(byte[] bytes, List<Span> members) {
        if (members.isEmpty()) {
            return bytes;
        }
        Span member = any(members);
        Span place = random.nextBoolean() ? member : any(members);
        var twice = new ByteArrayOutputStream();
        twice.writeBytes(copy(bytes, member));
        twice.write(',');
        return join(bytes, place.from(), place.from(), twice.toByteArray());
    }

    private byte[] number() {
        String digits = any(List.of("9", "0", "1", "10")).repeat(1 + random.nextInt(magnitude(LONGEST_NUMBER)));
        return (any(List.of("", "-", "0.", "1e", "-1E+")) + digits).getBytes(UTF_8);
    }

    /** The value inside as many lists or objects, all of them closed. */
    private byte[] nest(byte[] value) {
        int depth = 1 + random.nextInt(magnitude(DEEPEST));
        boolean list = random.nextBoolean();
        var nested = new ByteArrayOutputStream();
        nested.writeBytes((list ? "[" : "{\"module\":").repeat(depth).getBytes(UTF_8));
        nested.writeBytes(value);
        nested.writeBytes((list ? "]" : "}").repeat(depth).getBytes(UTF_8));
        return nested.toByteArray();
    }

    private byte[] brackets() {
        return any(List.of("[", "]", "{\"a\":", "}", "[{\"x\":"))
                .repeat(1 + random.nextInt(magnitude(DEEPEST)))
                .getBytes(UTF_8);
    }

    private byte[] longString() {
        String part = any(List.of("x", "é", "\\u0000", "\\\\", "module.a.", "[0]", "😀"));
        return ("\"" + part.repeat(1 + random.nextInt(magnitude(LONGEST_STRING / part.length()))) + "\"")
                .getBytes(UTF_8);
    }

    /** Mostly far below the most, so that many mutations take little time. */
    private int magnitude(int most) {
        return Math.max(1, most >> random.nextInt(16));
    }

    private static byte[] copy(byte[] bytes, Span span) {
        return Arrays.copyOfRange(bytes, span.from(), span.to());
    }

    private static byte[] replace(byte[] bytes, Span span, byte[] with) {
        return join(bytes, span.from(), span.to(), with);
    }

    /** The bytes before one place, what is put in, and those behind another place. */
    private static byte[] join(byte[] bytes, int end, int start, byte[] between) {
        byte[] joined = Arrays.copyOf(bytes, end + between.length + bytes.length - start);
        System.arraycopy(between, 0, joined, end, between.length);
        System.arraycopy(bytes, start, joined, end + between.length, bytes.length - start);
        return joined;
    }
}
