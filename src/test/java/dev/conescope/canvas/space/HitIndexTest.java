package dev.conescope.canvas.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.draw.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitIndexTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithLookingAtEveryBox(long seed) {
        Random random = new Random(seed);
        List<Box> boxes = boxes(random);
        HitIndex index = new HitIndex(boxes);
        for (int i = 0; i < 2000; i++) {
            double x = random.nextInt(-100, 6100);
            double y = random.nextInt(-100, 3100);
            assertThat(index.at(x, y)).isEqualTo(lookAtAll(boxes, x, y));
        }
        for (int i = 0; i < 200; i++) {
            Box area = box(random, 1500);
            assertThat(index.in(area))
                    .containsExactly(IntStream.range(0, boxes.size())
                            .filter(place -> boxes.get(place).intersects(area))
                            .toArray());
        }
    }

    @Test
    void cornersBelongToTheBox() {
        HitIndex index = new HitIndex(List.of(new Box(0, 0, 156, 38), new Box(1000, 1000, 156, 38)));
        assertThat(index.at(0, 0)).isZero();
        assertThat(index.at(156, 38)).isZero();
        assertThat(index.at(1156, 1038)).isEqualTo(1);
        assertThat(index.at(156.5, 38)).isEqualTo(-1);
    }

    @Test
    void ofTwoBoxesTheOnePaintedLaterIsHit() {
        HitIndex index = new HitIndex(List.of(new Box(0, 0, 100, 100), new Box(50, 50, 100, 100)));
        assertThat(index.at(75, 75)).isEqualTo(1);
        assertThat(index.at(25, 25)).isZero();
    }

    @Test
    void nothingIsHitWhereNothingIs() {
        HitIndex index = new HitIndex(List.of());
        assertThat(index.at(0, 0)).isEqualTo(-1);
        assertThat(index.in(new Box(-10, -10, 20, 20))).isEmpty();
    }

    private static List<Box> boxes(Random random) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boxes.add(box(random, i % 20 == 0 ? 900 : 160));
        }
        return boxes;
    }

    private static Box box(Random random, int largest) {
        return new Box(
                random.nextInt(6000), random.nextInt(3000), random.nextInt(1, largest), random.nextInt(1, largest));
    }

    private static int lookAtAll(List<Box> boxes, double x, double y) {
        return IntStream.range(0, boxes.size())
                .filter(place -> boxes.get(place).contains(x, y))
                .max()
                .orElse(-1);
    }
}
