package dev.conescope.canvas.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.look.PictureRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinePickerTest {
    private static LinePicker picker(List<EdgeLine> lines) {
        var diagram = new Diagram(List.of(), List.of(), lines, 0, new Box(0, 0, 3000, 3000));
        List<PictureRole> roles = Collections.nCopies(lines.size(), PictureRole.UNTOUCHED);
        return new LinePicker(new Scene(diagram, List.of(), List.of(), roles), new SceneIndex(diagram));
    }

    private static EdgeLine line(double... points) {
        ScenePath.Builder path = ScenePath.builder();
        path.move(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.line(points[i], points[i + 1]);
        }
        int last = points.length - 2;
        return new EdgeLine(0, 1, 1, path.build(), new EdgeLine.Tip(points[last], points[last + 1]));
    }

    @Test
    void findsTheNearestWithinReach() {
        var index = picker(List.of(line(0, 0, 1000, 0), line(0, 6, 1000, 6)));

        assertThat(index.nearest(500, 1, 4)).isZero();
        assertThat(index.nearest(500, 5, 4)).isEqualTo(1);
        assertThat(index.nearest(500, 60, 4)).isEqualTo(-1);
        assertThat(index.nearest(-3, 0, 4)).isZero();
        assertThat(index.nearest(-30, 0, 4)).isEqualTo(-1);
    }

    @Test
    void followsACurve() {
        ScenePath.Builder path = ScenePath.builder();
        path.move(0, 0);
        path.curve(100, 0, 100, 200, 200, 200);
        var index = picker(List.of(new EdgeLine(0, 1, 1, path.build(), new EdgeLine.Tip(200, 200))));

        assertThat(index.nearest(100, 100, 2)).isZero();
        assertThat(index.nearest(100, 20, 2)).isEqualTo(-1);
    }

    @Test
    void aHubsLineIsFoundWhereAConeRunsAlongItAndOnlyThere() {
        List<Card> cards = Stream.of(0, 1)
                .map(i -> new Card(
                        new CardKey.Resource(i), NodeSet.of(i), "c", "t", "t.c" + i, 1, new Box(900.0 * i, 0, 9, 9)))
                .toList();
        var looks = Collections.nCopies(
                2, new CardLook(PictureRole.STATIC, false, false, new CardLook.RoleCounts(0, 1, 0, 0, 0)));
        EdgeLine line = line(0, 0, 1000, 0).at(EdgeLine.Hub.DEPENDENCY);
        var diagram = new Diagram(cards, List.of(), List.of(line), 0, new Box(0, 0, 1000, 9));
        for (PictureRole role : List.of(PictureRole.STATIC, PictureRole.UNTOUCHED)) {
            var scene = new Scene(diagram, looks, List.of(), List.of(role));
            int expected = role == PictureRole.STATIC ? 0 : -1;
            assertThat(new LinePicker(scene, new SceneIndex(diagram)).nearest(500, 1, 4))
                    .isEqualTo(expected);
        }
    }

    @Test
    void ofNothingFindsNothing() {
        assertThat(picker(List.of()).nearest(0, 0, 10)).isEqualTo(-1);
    }

    @Test
    void agreesWithLookingAtEveryLine() {
        var random = new Random(5);
        List<double[]> ends = new ArrayList<>();
        List<EdgeLine> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double[] points = random.doubles(4, 0, 3000).toArray();
            ends.add(points);
            lines.add(line(points));
        }
        var index = picker(lines);
        for (int i = 0; i < 500; i++) {
            double x = random.nextDouble(3000);
            double y = random.nextDouble(3000);
            int found = index.nearest(x, y, 15);
            double best = ends.stream()
                    .mapToDouble(points -> distance(points, x, y))
                    .min()
                    .orElseThrow();
            if (best < 14.9) {
                assertThat(distance(ends.get(found), x, y)).isLessThan(best + 0.01);
            } else if (best > 15.1) {
                assertThat(found).isEqualTo(-1);
            }
        }
    }

    private static double distance(double[] points, double x, double y) {
        double dx = points[2] - points[0];
        double dy = points[3] - points[1];
        double along = Math.clamp(((x - points[0]) * dx + (y - points[1]) * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.hypot(x - points[0] - along * dx, y - points[1] - along * dy);
    }
}
