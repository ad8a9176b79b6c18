package dev.conescope.address;

/**
 * What tells one instance of a module call or a resource from its siblings.
 *
 * <p>Keys are ordered as Terraform lists them: no key, then numbers, then strings by code point.
 */
public sealed interface InstanceKey extends Comparable<InstanceKey> {
    /** The one instance of something without {@code count} and {@code for_each}. */
    @SuppressWarnings("ClassInitializationDeadlock") // a NoKey needs nothing of this interface to come into being
    NoKey NONE = new NoKey();

    /** Absence of a key; use {@link InstanceKey#NONE}. */
    record NoKey() implements InstanceKey {
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * The position of an instance made by {@code count}.
     *
     * @param index the position, as the state writes it
     */
    record IntKey(long index) implements InstanceKey {
        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }

    /**
     * The key of an instance made by {@code for_each}.
     *
     * @param value the key itself, without quotes or escapes
     */
    record StringKey(String value) implements InstanceKey {
        @Override
        public String toString() {
            return "[" + QuotedString.quote(value) + "]";
        }
    }

    @Override
    default int compareTo(InstanceKey other) {
        return switch (this) {
            case NoKey() -> other instanceof NoKey ? 0 : -1;
            case IntKey(long index) ->
                switch (other) {
                    case NoKey() -> 1;
                    case IntKey(long otherIndex) -> Long.compare(index, otherIndex);
                    case StringKey _ -> -1;
                };
            case StringKey(String value) ->
                other instanceof StringKey(String otherValue) ? CodePointOrder.compare(value, otherValue) : 1;
        };
    }
}
