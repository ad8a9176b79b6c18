package dev.conescope.address;

/**
 * Orders strings by code point, which is how Go orders them byte by byte in UTF-8; Java's own order differs above
 * U+FFFF.
 */
final class CodePointOrder {
    private CodePointOrder() {}

    @SuppressWarnings("ReferenceEquality") // a state's texts are pooled, so that most equal ones are the same
    static int compare(String left, String right) {
        if (left == right) {
            return 0;
        }
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean bothOrNeitherSurrogate = Character.isSurrogate(a) == Character.isSurrogate(b);
                return bothOrNeitherSurrogate ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
