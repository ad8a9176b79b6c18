package dev.conescope.layout.tier;

import dev.conescope.layout.LayoutRequest;

/**
 * What is directly inside what. Boxes and groups are units of one numbering, boxes first; what holds units is a holder:
 * 0 is the whole, and every group is one more than its number. An outer holder has a smaller number than an inner one.
 */
final class Nesting {
    /** The whole. */
    static final int WHOLE = 0;

    final int boxes;
    final int units;
    final int holders;
    private final int[] around;
    private final int[] starts;
    private final int[] members;

    private Nesting(int boxes, int[] around) {
        this.boxes = boxes;
        this.around = around;
        units = around.length;
        holders = units - boxes + 1;
        starts = new int[holders + 1];
        for (int holder : around) {
            starts[holder + 1]++;
        }
        for (int holder = 0; holder < holders; holder++) {
            starts[holder + 1] += starts[holder];
        }
        int[] next = starts.clone();
        members = new int[units];
        for (int unit = 0; unit < units; unit++) {
            members[next[around[unit]]++] = unit;
        }
    }

    static Nesting of(LayoutRequest request) {
        int boxes = request.boxes().size();
        int[] around = new int[boxes + request.groups().size()];
        for (int box = 0; box < boxes; box++) {
            around[box] = request.boxes().get(box).group() + 1;
        }
        for (int group = 0; group < request.groups().size(); group++) {
            around[boxes + group] = request.groups().get(group).parent() + 1;
        }
        return new Nesting(boxes, around);
    }

    /** The holder that a unit is directly in. */
    int around(int unit) {
        return around[unit];
    }

    /** The unit that a holder other than the whole is. */
    int unitOf(int holder) {
        return boxes + holder - 1;
    }

    boolean isBox(int unit) {
        return unit < boxes;
    }

    /** How many units are directly in a holder. */
    int size(int holder) {
        return starts[holder + 1] - starts[holder];
    }

    /** A unit directly in a holder. */
    int member(int holder, int place) {
        return members[starts[holder] + place];
    }
}
