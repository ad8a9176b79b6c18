package dev.conescope.app.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FittingLineTest {
    private static final List<String> PARTS = List.of("shown: 12 cards", "beyond depth: 3", "layered layout");

    @Test
    void allPartsAreSaidWhereThereIsRoom() {
        assertThat(FittingLine.fit(PARTS, 500)).isEqualTo("shown: 12 cards · beyond depth: 3 · layered layout");
    }

    @Test
    void theLastPartsGoFirstAndWhole() {
        assertThat(FittingLine.fit(PARTS, 230)).isEqualTo("shown: 12 cards · beyond depth: 3 …");
        assertThat(FittingLine.fit(PARTS, 120)).isEqualTo("shown: 12 cards …");
    }

    @Test
    void theFirstPartStays() {
        assertThat(FittingLine.fit(PARTS, 0)).isEqualTo("shown: 12 cards …");
        assertThat(FittingLine.fit(List.of(), 100)).isEmpty();
    }
}
