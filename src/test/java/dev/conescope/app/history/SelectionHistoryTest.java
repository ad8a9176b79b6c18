package dev.conescope.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.RefreshStrategy;
import org.junit.jupiter.api.Test;

class SelectionHistoryTest {
    private final SelectionHistory history = new SelectionHistory();

    private static Selection of(int... targets) {
        return new Selection(NodeSet.of(targets), NodeSet.EMPTY, ConeDirection.CHANGE, RefreshStrategy.OPTIMIZED, true);
    }

    @Test
    void goesBackAndForwardAgain() {
        history.begin(of());
        history.add(of(1));
        history.add(of(2));

        assertThat(history.back()).contains(of(1));
        assertThat(history.back()).contains(of());
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains(of(1));
        assertThat(history.forward()).contains(of(2));
        assertThat(history.forward()).isEmpty();
    }

    @Test
    void aNewSelectionTakesThePlaceOfThoseAhead() {
        history.begin(of());
        history.add(of(1));
        history.back();
        history.add(of(2));

        assertThat(history.canGoForwardProperty().get()).isFalse();
        assertThat(history.back()).contains(of());
    }

    @Test
    void theSameSelectionIsNoStep() {
        history.begin(of());
        history.add(of());

        assertThat(history.canGoBackProperty().get()).isFalse();
    }

    @Test
    void keepsTheLastStepsOnly() {
        history.begin(of());
        for (int i = 1; i <= SelectionHistory.LENGTH + 20; i++) {
            history.add(of(i));
        }
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }

        assertThat(steps).isEqualTo(SelectionHistory.LENGTH);
    }
}
