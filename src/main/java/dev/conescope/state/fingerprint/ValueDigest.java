package dev.conescope.state.fingerprint;

import dev.conescope.state.StateReadException;
import dev.conescope.state.fingerprint.AttributeFingerprint.Mark;
import dev.conescope.state.json.TokenCursor;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The fingerprint of a JSON value, whatever the order of its members and the spelling of its numbers: SHA-256 under a
 * key, of scalars and of lists in their order; the members of an object are added up. No recursion; for one thread.
 */
final class ValueDigest {
    /** Longer numbers are taken as they are spelt, since reckoning with them would take too long. */
    private static final int LONGEST_NUMBER = 1_000;

    private final MessageDigest sha;
    private final byte[] key;
    private final Deque<Open> open = new ArrayDeque<>();

    /** An object or list of which more is to come. */
    private static final class Open {
        private final boolean list;
        private String member = "";
        private long high;
        private long low;

        Open(boolean list) {
            this.list = list;
        }
    }

    ValueDigest(byte[] key) {
        this.key = key.clone();
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The fingerprint of the value that the cursor stands on; leaves the cursor at its end. */
    Mark of(TokenCursor cursor) throws StateReadException {
        open.clear();
        Mark done = begin(cursor);
        while (done == null || !open.isEmpty()) {
            if (done != null) {
                add(open.element(), done);
            }
            cursor.next();
            if (cursor.at(JsonToken.END_OBJECT) || cursor.at(JsonToken.END_ARRAY)) {
                Open closed = open.pop();
                done = hash(closed.list ? 'l' : 'o', "", closed.high, closed.low);
            } else {
                if (cursor.at(JsonToken.PROPERTY_NAME)) {
                    open.element().member = cursor.memberName();
                    cursor.next();
                }
                done = begin(cursor);
            }
        }
        return done;
    }

    private @Nullable Mark begin(TokenCursor cursor) throws StateReadException {
        return switch (cursor.token()) {
            case START_OBJECT -> opened(new Open(false));
            case START_ARRAY -> opened(new Open(true));
            case VALUE_STRING -> hash('s', cursor.text(), 0, 0);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> hash('n', number(cursor.text()), 0, 0);
            case VALUE_TRUE -> hash('b', "true", 0, 0);
            case VALUE_FALSE -> hash('b', "false", 0, 0);
            case VALUE_NULL -> hash('z', "", 0, 0);
            case null, default -> throw cursor.wrongType("a value");
        };
    }

    private @Nullable Mark opened(Open container) {
        open.push(container);
        return null;
    }

    private void add(Open around, Mark done) {
        if (around.list) {
            Mark grown = hash('e', around.high + ":" + around.low, done.high(), done.low());
            around.high = grown.high();
            around.low = grown.low();
        } else {
            Mark member = hash('m', around.member, done.high(), done.low());
            around.high += member.high();
            around.low += member.low();
        }
    }

    private static String number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return text;
        }
        try {
            BigDecimal shortest = new BigDecimal(text).stripTrailingZeros();
            return shortest.unscaledValue() + "e" + -(long) shortest.scale();
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return text;
        }
    }

    private Mark hash(char kind, String text, long high, long low) {
        sha.update(key);
        sha.update((byte) kind);
        sha.update(
                ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
        ByteBuffer digest = ByteBuffer.wrap(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        return new Mark(digest.getLong(), digest.getLong());
    }
}
