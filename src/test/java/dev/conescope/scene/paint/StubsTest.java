package dev.conescope.scene.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.EdgeLine.Hub;
import dev.conescope.scene.Scene;
import dev.conescope.scene.look.PictureRole;
import org.junit.jupiter.api.Test;

class StubsTest {
    @Test
    void aHiddenLineEndsInAStubAtTheCardThatIsNoHub() {
        var stubs = Stubs.of(new HandMadeLines(3)
                .line(0, 1, Hub.DEPENDENCY)
                .line(1, 2, Hub.DEPENDENT)
                .scene());
        assertThat(stubs.left(1)).isZero();
        assertThat(stubs.right(1)).isEqualTo(2);
        assertThat(stubs.left(0)).isEqualTo(Stubs.NONE);
        assertThat(stubs.right(0)).isEqualTo(Stubs.NONE);
        assertThat(stubs.left(2)).isEqualTo(Stubs.NONE);
    }

    @Test
    void ofSeveralHubsTheFirstStandsThere() {
        var stubs = Stubs.of(new HandMadeLines(3)
                .line(0, 2, Hub.DEPENDENCY)
                .line(1, 2, Hub.DEPENDENCY)
                .scene());
        assertThat(stubs.left(2)).isZero();
    }

    @Test
    void aLineThatIsDrawnHasNoStub() {
        Scene plain = new HandMadeLines(2).line(0, 1, Hub.NONE).scene();
        assertThat(Stubs.of(plain).left(1)).isEqualTo(Stubs.NONE);
        Scene cone = new HandMadeLines(2)
                .line(0, 1, 1, Hub.DEPENDENCY, PictureRole.STATIC)
                .scene();
        assertThat(Stubs.of(cone).left(1)).isEqualTo(Stubs.NONE);
        Scene targeted =
                new HandMadeLines(2).line(0, 1, Hub.DEPENDENCY).target(1).scene();
        assertThat(Stubs.of(targeted).left(1)).isEqualTo(Stubs.NONE);
    }

    @Test
    void aHubThatIsFilteredOutLeavesNoStub() {
        Scene scene = new HandMadeLines(2).line(0, 1, Hub.DEPENDENCY).hide(0).scene();
        assertThat(Stubs.of(scene).left(1)).isEqualTo(Stubs.NONE);
    }
}
