package dev.conescope.scene.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.EdgeLine.Hub;
import dev.conescope.scene.draw.ScenePath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeLinesTest {
    private static final EdgeLine FLOWING = new EdgeLine(
            3,
            5,
            1,
            Hub.DEPENDENCY,
            ScenePath.flowing(new float[] {10, 20, 60, 20, 90, -30}),
            new EdgeLine.Tip(97.5, -30));
    private static final EdgeLine TURNING = new EdgeLine(7, 1, 40, turning(), new EdgeLine.Tip(7.5, 8));

    private static ScenePath turning() {
        ScenePath.Builder path = ScenePath.builder();
        path.move(50, 2);
        path.curve(90, 2, -40, 8, 0, 8);
        return path.build();
    }

    @Test
    void aLineComesOutAsItWentIn() {
        EdgeLines lines = EdgeLines.of(List.of(FLOWING, TURNING));
        assertThat(lines).hasSize(2);
        for (int i = 0; i < 2; i++) {
            EdgeLine expected = i == 0 ? FLOWING : TURNING;
            assertThat(lines.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("path")
                    .isEqualTo(expected);
            assertThat(segments(lines.path(i))).isEqualTo(segments(expected.path()));
            assertThat(lines.bounds(i)).isEqualTo(expected.path().bounds());
            assertThat(lines.startX(i)).isEqualTo(expected.path().startX());
            assertThat(lines.startY(i)).isEqualTo(expected.path().startY());
            assertThat(lines.trunk(i)).isEqualTo(expected.trunk());
            assertThat(lines.ofHub(i)).isEqualTo(expected.hub() != Hub.NONE);
        }
    }

    @Test
    void aPathThatFlowsBeginsAtItsFirstStop() {
        assertThat(FLOWING.path().startX()).isEqualTo(10);
        assertThat(FLOWING.path().startY()).isEqualTo(20);
    }

    @Test
    void theWalkAlongALineIsThatOfItsPath() {
        EdgeLines lines = EdgeLines.of(List.of(TURNING, FLOWING));
        List<String> walked = new ArrayList<>();
        lines.visit(1, new Notes(walked));
        assertThat(walked).isEqualTo(segments(FLOWING.path()));
    }

    @Test
    void linesOfThisKindAreNotCopied() {
        EdgeLines lines = EdgeLines.of(List.of(FLOWING));
        assertThat(EdgeLines.of(lines)).isSameAs(lines);
    }

    @Test
    void aLineThatIsMissingIsNoticed() {
        assertThatThrownBy(() -> new EdgeLines.Builder(1).build()).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> segments(ScenePath path) {
        List<String> notes = new ArrayList<>();
        path.visit(new Notes(notes));
        return notes;
    }

    private record Notes(List<String> notes) implements ScenePath.Visitor {
        @Override
        public void move(double x, double y) {
            notes.add("move " + x + " " + y);
        }

        @Override
        public void line(double x, double y) {
            notes.add("line " + x + " " + y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            notes.add("curve " + x1 + " " + y1 + " " + x2 + " " + y2 + " " + x + " " + y);
        }

        @Override
        public void close() {
            notes.add("close");
        }
    }
}
