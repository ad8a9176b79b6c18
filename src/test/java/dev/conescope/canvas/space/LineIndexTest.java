package dev.conescope.canvas.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {
    private static final Box BOUNDS = new Box(0, 0, 9000, 5000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsEveryLineThatPassesThroughAnArea(long seed) {
        var random = new Random(seed);
        List<double[]> lines =
                IntStream.range(0, 300).mapToObj(_ -> line(random)).toList();
        var index = new LineIndex(
                lines.size(), (place, visitor) -> path(lines.get(place)).visit(visitor), BOUNDS);
        for (int i = 0; i < 100; i++) {
            Box area = new Box(random.nextInt(9000), random.nextInt(5000), random.nextInt(1500), random.nextInt(900));
            int[] found = index.in(area);
            assertThat(found).isSorted().doesNotHaveDuplicates();
            int[] passing = IntStream.range(0, lines.size())
                    .filter(place -> passes(lines.get(place), area))
                    .toArray();
            assertThat(Arrays.stream(found).boxed().toList())
                    .containsAll(Arrays.stream(passing).boxed().toList());
        }
    }

    @Test
    void aLongLineIsNotFoundFarFromWhereItRuns() {
        var index = new LineIndex(
                1,
                (_, visitor) -> path(new double[] {0, 0, 3000, 0, 6000, 5000, 9000, 5000})
                        .visit(visitor),
                BOUNDS);
        assertThat(index.in(new Box(0, 4000, 500, 500))).isEmpty();
        assertThat(index.in(new Box(4400, 2400, 200, 200))).containsExactly(0);
    }

    @Test
    void nothingIsFoundAmongNoLines() {
        assertThat(new LineIndex(0, (_, visitor) -> path(new double[8]).visit(visitor), Box.EMPTY).in(BOUNDS))
                .isEmpty();
    }

    private static double[] line(Random random) {
        double[] points = new double[8];
        for (int i = 0; i < 8; i++) {
            points[i] = random.nextDouble(i % 2 == 0 ? 9000 : 5000);
        }
        return points;
    }

    private static ScenePath path(double[] p) {
        ScenePath.Builder path = ScenePath.builder();
        path.move(p[0], p[1]);
        path.curve(p[2], p[3], p[4], p[5], p[6], p[7]);
        return path.build();
    }

    private static boolean passes(double[] p, Box area) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= 2000; i++) {
            double t = i / 2000.0;
            double s = 1 - t;
            points.add(new double[] {
                s * s * s * p[0] + 3 * s * s * t * p[2] + 3 * s * t * t * p[4] + t * t * t * p[6],
                s * s * s * p[1] + 3 * s * s * t * p[3] + 3 * s * t * t * p[5] + t * t * t * p[7]
            });
        }
        return points.stream().anyMatch(point -> area.contains(point[0], point[1]));
    }
}
