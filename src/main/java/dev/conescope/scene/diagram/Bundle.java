package dev.conescope.scene.diagram;

/**
 * Every member's card with every owner's card: all edges that one dependency list, or a part of it, stands for.
 *
 * @param members the cards of the dependencies
 * @param owners the cards of the dependents
 */
record Bundle(Tally members, Tally owners) {
    /** Cards, each with how many resources of the bundle are in it. */
    record Tally(int[] cards, int[] counts) {
        long resources() {
            long sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }
    }

    /** How many lines there would be at most. */
    long pairs() {
        return (long) members.cards().length * owners.cards().length;
    }

    /** Adds all edges between different cards; stops soon after there are more lines than allowed. */
    boolean addTo(LineTable lines, long limit) {
        for (int i = 0; i < members.cards().length; i++) {
            int from = members.cards()[i];
            for (int k = 0; k < owners.cards().length; k++) {
                int to = owners.cards()[k];
                if (from != to) {
                    lines.add(from, to, (long) members.counts()[i] * owners.counts()[k]);
                }
            }
            if (lines.size() > limit) {
                return false;
            }
        }
        return true;
    }
}
