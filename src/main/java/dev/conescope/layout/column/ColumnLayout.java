package dev.conescope.layout.column;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.Places;
import dev.conescope.layout.Progress;
import java.util.BitSet;

/**
 * A layout in columns: what is one step further from the targets, by the longest path, stands one column further, in
 * whatever frame it is. Every line leads to a column further right, but for those that close a circle. The same request
 * always gives the same result.
 */
public final class ColumnLayout {
    private ColumnLayout() {}

    /**
     * Lays out; takes some milliseconds for a thousand boxes.
     *
     * @param targets the boxes that distances are counted from
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static LayoutResult layout(LayoutRequest request, BitSet targets, Progress progress) {
        var columns = new Columns(request, Distances.of(request, targets));
        var lanes = new Lanes(request, columns);
        lanes.settle(progress);
        progress.done(1);
        return new LayoutResult(
                Arrangement.COLUMNS,
                boxes(request, columns, lanes),
                groups(request, columns, lanes),
                new Crossings(request, columns, lanes).routes(),
                columns.whole(),
                lanes.whole());
    }

    private static Places boxes(LayoutRequest request, Columns columns, Lanes lanes) {
        double[] values = new double[4 * request.boxes().size()];
        for (int box = 0; box < request.boxes().size(); box++) {
            values[4 * box] = columns.left[columns.of[box]];
            values[4 * box + 1] = lanes.top(box);
            values[4 * box + 2] = request.boxes().get(box).width();
            values[4 * box + 3] = request.boxes().get(box).height();
        }
        return Places.of(values);
    }

    private static Places groups(LayoutRequest request, Columns columns, Lanes lanes) {
        int first = request.boxes().size();
        double[] values = new double[4 * request.groups().size()];
        for (int group = 0; group < request.groups().size(); group++) {
            values[4 * group] = columns.groupLeft(group);
            values[4 * group + 1] = lanes.top(first + group);
            values[4 * group + 2] = columns.groupWidth(group);
            values[4 * group + 3] = lanes.height(first + group);
        }
        return Places.of(values);
    }
}
