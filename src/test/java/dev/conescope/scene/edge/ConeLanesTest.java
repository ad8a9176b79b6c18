package dev.conescope.scene.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.draw.ScenePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConeLanesTest {
    /** A line that climbs between x = 0 and x = 50. */
    private static EdgeLine line(int from, int to, float fromY, float toY) {
        float[] stops = {-20, fromY, 0, fromY, 50, toY, 90, toY};
        return new EdgeLine(from, to, 1, ScenePath.flowing(stops), new EdgeLine.Tip(97.5, toY));
    }

    private static ConeLanes lanes(EdgeLines lines) {
        return ConeLanes.of(lines, IntStream.range(0, lines.size()).toArray());
    }

    @Test
    void linesOfDifferentCardsClimbBesideOneAnother() {
        EdgeLines lines = EdgeLines.of(
                List.of(line(0, 3, 400, 100), line(1, 4, 380, 150), line(2, 5, 360, 50), line(2, 6, 360, 90)));

        ConeLanes lanes = lanes(lines);

        double first = lane(lanes, 0);
        double second = lane(lanes, 1);
        double third = lane(lanes, 2);
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates().allMatch(x -> x > 5 && x < 45);
        assertThat(Math.abs(first - second)).isGreaterThan(4);
        assertThat(Math.abs(first - third)).isGreaterThan(4);
        assertThat(Math.abs(second - third)).isGreaterThan(4);
        assertThat(lane(lanes, 3)).as("of the same card").isEqualTo(third);
    }

    @Test
    void aLineEndsAndBeginsWhereItDid() {
        EdgeLines lines = EdgeLines.of(List.of(line(0, 2, 400, 100), line(1, 3, 380, 150)));
        ScenePath path = path(lanes(lines), 0);

        assertThat(path.startX()).isEqualTo(-20);
        assertThat(path.startY()).isEqualTo(400);
        assertThat(path.bounds()).isEqualTo(lines.bounds(0));
        assertThat(points(path).getLast()).containsExactly(90, 100);
    }

    @Test
    void whatHasNothingBesideItStaysACurve() {
        EdgeLines alone = EdgeLines.of(List.of(line(0, 2, 400, 100)));
        EdgeLines ofOneCard = EdgeLines.of(List.of(line(0, 2, 400, 100), line(0, 3, 400, 200)));
        EdgeLines apart = EdgeLines.of(List.of(line(0, 2, 400, 300), line(1, 3, 200, 100)));

        assertThat(lanes(alone)).isSameAs(ConeLanes.NONE);
        assertThat(lanes(ofOneCard)).isSameAs(ConeLanes.NONE);
        assertThat(lanes(apart)).isSameAs(ConeLanes.NONE);
    }

    @Test
    void linesThatNestDoNotCross() {
        EdgeLines lines = EdgeLines.of(List.of(line(0, 2, 400, 200), line(1, 3, 300, 100)));

        ConeLanes lanes = lanes(lines);

        // The first ends beside the way up of the second one: to the left of that it would cross it twice.
        assertThat(lane(lanes, 0)).isGreaterThan(lane(lanes, 1));
    }

    @Test
    void fewLinesOrVeryManyHaveNoLanes() {
        List<EdgeLine> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(line(i, 500 + i, 1000 + i, i));
        }
        assertThat(lanes(EdgeLines.of(many))).isSameAs(ConeLanes.NONE);
        assertThat(lanes(EdgeLines.NONE)).isSameAs(ConeLanes.NONE);
    }

    /** Where a line climbs straight up. */
    private static double lane(ConeLanes lanes, int line) {
        List<double[]> points = points(path(lanes, line));
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i)[0] == points.get(i - 1)[0] && Math.abs(points.get(i)[1] - points.get(i - 1)[1]) > 20) {
                return points.get(i)[0];
            }
        }
        throw new AssertionError("line " + line + " climbs nowhere");
    }

    private static ScenePath path(ConeLanes lanes, int line) {
        return Objects.requireNonNull(lanes.path(line), "line " + line + " has no lane");
    }

    private static List<double[]> points(ScenePath path) {
        List<double[]> points = new ArrayList<>();
        path.visit(new ScenePath.Visitor() {
            @Override
            public void move(double x, double y) {
                points.add(new double[] {x, y});
            }

            @Override
            public void line(double x, double y) {
                move(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                move(x, y);
            }

            @Override
            public void close() {}
        });
        return points;
    }
}
