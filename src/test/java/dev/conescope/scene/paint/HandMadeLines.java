package dev.conescope.scene.paint;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.CardLook.RoleCounts;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.EdgeLine.Hub;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.CardMark;
import java.util.ArrayList;
import java.util.List;

/** A scene of cards in a column each, and of lines between them as a test asks for them. */
final class HandMadeLines {
    private final List<Card> cards = new ArrayList<>();
    private final List<EdgeLine> lines = new ArrayList<>();
    private final List<PictureRole> roles = new ArrayList<>();
    private final List<CardMark> marks = new ArrayList<>();
    private int target = -1;

    HandMadeLines(int count) {
        for (int i = 0; i < count; i++) {
            Box box = new Box(300.0 * i, 0, 156, 38);
            cards.add(new Card(new CardKey.Resource(i), NodeSet.of(i), "c" + i, "t", "t.c" + i, 1, box));
            marks.add(CardMark.PLAIN);
        }
    }

    HandMadeLines line(int from, int to, long count, Hub hub, PictureRole role) {
        float startX = (float) cards.get(from).box().right();
        float endX = (float) cards.get(to).box().x();
        lines.add(new EdgeLine(
                from,
                to,
                count,
                hub,
                ScenePath.flowing(new float[] {startX, 19, endX, 19}),
                new EdgeLine.Tip(endX, 19)));
        roles.add(role);
        return this;
    }

    HandMadeLines line(int from, int to, Hub hub) {
        return line(from, to, 1, hub, PictureRole.UNTOUCHED);
    }

    HandMadeLines target(int card) {
        target = card;
        return this;
    }

    HandMadeLines hide(int card) {
        marks.set(card, new CardMark(null, null, -1, 0, 0, true));
        return this;
    }

    Scene scene() {
        List<CardLook> looks = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            PictureRole role = i == target ? PictureRole.REFRESH : PictureRole.UNTOUCHED;
            looks.add(new CardLook(role, i == target, false, new RoleCounts(0, 0, 0, 0, 1)));
        }
        Box bounds = new Box(0, 0, 300.0 * cards.size(), 38);
        return new Scene(new Diagram(cards, List.of(), lines, 0, bounds), looks, List.of(), roles, marks);
    }
}
