package dev.conescope.state.json.cut;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;

/**
 * The members whose values are not read while a state is loaded: outputs, checks, and what an instance holds.
 *
 * <p>Source: the members of Terraform's {@code internal/states/statefile/version4.go} and {@code version3.go}, and of
 * {@code internal/command/jsonstate}.
 */
final class CutMembers {
    /** The longest of the names has so many characters. */
    static final int LONGEST = 20;

    private static final int INSIDE_DOCUMENT = 1;
    /** In all versions an instance's members, or those of what holds them, are at least so deep. */
    private static final int INSIDE_INSTANCE = 5;

    private static final byte[][] OF_DOCUMENTS = names(List.of("outputs", "check_results", "checks"));
    private static final byte[][] OF_INSTANCES = names(List.of(
            "attributes",
            "attributes_flat",
            "sensitive_attributes",
            "private",
            "identity",
            "meta",
            "values",
            "sensitive_values"));

    private CutMembers() {}

    private static byte[][] names(List<String> names) {
        return names.stream().map(name -> name.getBytes(US_ASCII)).toArray(byte[][]::new);
    }

    /** Whether any member of an object at this depth may be cut. */
    static boolean mayBeAt(int depth) {
        return depth == INSIDE_DOCUMENT || depth >= INSIDE_INSTANCE;
    }

    /** Whether the value of this member is cut. */
    static boolean has(int depth, byte[] name, int length) {
        return has(depth, name, 0, length);
    }

    /** Whether the value of the member is cut whose name stands here. */
    static boolean has(int depth, byte[] bytes, int from, int to) {
        for (byte[] member : depth == INSIDE_DOCUMENT ? OF_DOCUMENTS : OF_INSTANCES) {
            if (member.length == to - from && Arrays.equals(member, 0, member.length, bytes, from, to)) {
                return true;
            }
        }
        return false;
    }
}
