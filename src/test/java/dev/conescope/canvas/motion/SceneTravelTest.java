package dev.conescope.canvas.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.CardLook.RoleCounts;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.PictureRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneTravelTest {
    private static final CardLook LOOK =
            new CardLook(PictureRole.UNTOUCHED, false, false, new RoleCounts(0, 0, 0, 0, 1));

    private static Card card(int node, double x) {
        return new Card(
                new CardKey.Resource(node), NodeSet.of(node), "name", "type", "type.name", 1, new Box(x, 0, 100, 40));
    }

    private static Scene scene(Card... cards) {
        var diagram = new Diagram(List.of(cards), List.of(), List.of(), 0, new Box(0, 0, 500, 40));
        return new Scene(diagram, List.of(cards).stream().map(_ -> LOOK).toList(), List.of(), List.of());
    }

    @Test
    void aCardGoesFromWhereItStood() {
        var travel = new SceneTravel(scene(card(1, 0), card(2, 200)), scene(card(2, 0), card(3, 300)));

        assertThat(travel.worthIt()).isTrue();
        assertThat(travel.at(0).diagram().cards())
                .extracting(card -> card.box().x())
                .containsExactly(200.0, 300.0);
        assertThat(travel.at(0.5).diagram().cards())
                .extracting(card -> card.box().x())
                .containsExactly(100.0, 300.0);
        assertThat(travel.at(1).diagram().cards())
                .extracting(card -> card.box().x())
                .containsExactly(0.0, 300.0);
    }

    @Test
    void whatDoesNotMoveAndWhatIsTooMuchDoNotTravel() {
        assertThat(new SceneTravel(scene(card(1, 0)), scene(card(1, 0))).worthIt())
                .isFalse();
        List<Card> before = new ArrayList<>();
        List<Card> after = new ArrayList<>();
        for (int node = 0; node <= SceneTravel.MOST_CARDS; node++) {
            before.add(card(node, 0));
            after.add(card(node, 10));
        }
        var many = new SceneTravel(scene(before.toArray(Card[]::new)), scene(after.toArray(Card[]::new)));
        assertThat(many.worthIt()).isFalse();
    }
}
