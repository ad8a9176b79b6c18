package dev.conescope.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/**
 * Finds what somebody may have meant by an address that matches nothing.
 *
 * <p>Near is: the same but for upper and lower case; the same resource in another module; a few letters different, in
 * the whole address or in its part behind the modules; or an address that contains the text.
 */
public final class NearestAddresses {
    private static final int SAME_RESOURCE = 1;
    private static final int CONTAINS = 5;
    private static final int OTHER_MODULE = 2;
    private static final int MOST_EDITS = 6;
    private static final int FAR = Integer.MAX_VALUE;
    private static final String MODULE = "module.";

    private record Near(String address, int distance) {}

    /** Worst first, so that a queue gives up the worst. */
    private static final Comparator<Near> WORST_FIRST = Comparator.comparingInt(Near::distance)
            .thenComparingInt(near -> near.address().length())
            .thenComparing(Near::address)
            .reversed();

    private final String text;
    private final String local;
    private final int mostEdits;
    private final int localEdits;

    /** What is farther than this is of no interest any more. */
    private int limit = FAR;

    private int[] row = new int[0];

    private NearestAddresses(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.local = local(this.text);
        this.mostEdits = Math.clamp(text.length() / 3, 1, MOST_EDITS);
        this.localEdits = Math.clamp(local.length() / 3, 1, MOST_EDITS);
    }

    /**
     * The nearest of some addresses, nearest first; ties by length, then by the text. The candidates' order does not
     * matter. Linear in the candidates, each of which is left as soon as it is too far.
     *
     * @param text what was asked for
     * @param candidates the addresses that there are
     * @param most how many to give at most
     */
    public static List<String> of(String text, Collection<String> candidates, int most) {
        if (most < 1 || text.isBlank()) {
            return List.of();
        }
        var search = new NearestAddresses(text.strip());
        var queue = new PriorityQueue<>(most + 1, WORST_FIRST);
        for (String candidate : candidates) {
            int distance = search.distance(candidate);
            if (distance < FAR) {
                queue.add(new Near(candidate, distance));
                if (queue.size() > most) {
                    queue.remove();
                    search.limit = queue.element().distance();
                }
            }
        }
        var nearest = new ArrayList<>(queue);
        nearest.sort(WORST_FIRST.reversed());
        return nearest.stream().map(Near::address).distinct().toList();
    }

    private int distance(String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        if (other.equals(text)) {
            return 0;
        }
        String otherLocal = local(other);
        if (otherLocal.equals(local)) {
            return SAME_RESOURCE;
        }
        int whole = edits(text, other, Math.min(mostEdits, limit));
        int behindModules = plus(edits(local, otherLocal, Math.min(localEdits, limit - OTHER_MODULE)), OTHER_MODULE);
        int nearest = Math.min(whole, behindModules);
        return nearest > CONTAINS && other.contains(text) ? CONTAINS : nearest;
    }

    private static int plus(int distance, int more) {
        return distance == FAR ? distance : distance + more;
    }

    /** The part behind the modules, without the instance key; of a module, its last step. */
    private static String local(String address) {
        int start = 0;
        while (address.startsWith(MODULE, start)) {
            int end = endOfStep(address, start + MODULE.length());
            if (end == address.length()) {
                break;
            }
            start = end + 1;
        }
        int key = address.indexOf('[', start);
        return key < 0 ? address.substring(start) : address.substring(start, key);
    }

    /** The dot behind a module step, or the text's end; dots inside a quoted key do not count. */
    private static int endOfStep(String address, int from) {
        boolean quoted = false;
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                return i;
            }
        }
        return address.length();
    }

    /** Levenshtein's distance, or {@link #FAR} above the bound. What both begin and end with is left out. */
    private int edits(String a, String b, int bound) {
        int shorter = Math.min(a.length(), b.length());
        if (Math.max(a.length(), b.length()) - shorter > bound) {
            return FAR;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return editsInBand(a, a.length() - same - start, b, b.length() - same - start, start, bound);
    }

    /** Only a band about the diagonal is looked at, and only while something in it is within the bound. */
    private int editsInBand(String a, int lengthA, String b, int lengthB, int start, int bound) {
        int beyond = bound + 1;
        int[] costs = firstRow(lengthB + 1, bound);
        for (int i = 1; i <= lengthA; i++) {
            int from = Math.max(1, i - bound);
            int to = Math.min(lengthB, i + bound);
            int diagonal = costs[from - 1];
            costs[from - 1] = from == 1 ? i : beyond;
            int least = costs[from - 1];
            char letter = a.charAt(start + i - 1);
            for (int j = from; j <= to; j++) {
                int replaced = diagonal + (letter == b.charAt(start + j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, Math.min(costs[j - 1], costs[j]) + 1);
                least = Math.min(least, costs[j]);
            }
            if (least > bound) {
                return FAR;
            }
        }
        return costs[lengthB] <= bound ? costs[lengthB] : FAR;
    }

    private int[] firstRow(int length, int bound) {
        if (row.length < length) {
            row = new int[length * 2];
        }
        for (int j = 0; j < length; j++) {
            row[j] = Math.min(j, bound + 1);
        }
        return row;
    }
}
