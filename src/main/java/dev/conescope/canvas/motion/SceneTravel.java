package dev.conescope.canvas.motion;

import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way of a scene's cards from where they stood in the scene before. Cards that are new stand at their end from the
 * start; lines follow their cards and get their own course at the end. Frames that move are left out on the way.
 */
public final class SceneTravel {
    /** More cards than these stand at their end at once: moving them would take more time than it helps. */
    public static final int MOST_CARDS = 300;

    private final Scene end;
    private final List<Box> starts = new ArrayList<>();
    private boolean moved;

    /** The way from one scene to another. */
    public SceneTravel(Scene start, Scene end) {
        this.end = end;
        Map<CardKey, Box> stood = new HashMap<>();
        start.diagram().cards().forEach(card -> stood.put(card.key(), card.box()));
        for (Card card : end.diagram().cards()) {
            Box from = stood.getOrDefault(card.key(), card.box());
            starts.add(from);
            moved |= !from.equals(card.box());
        }
    }

    /** Whether there is anything to be seen on the way, and few enough cards to show it. */
    public boolean worthIt() {
        return moved && starts.size() <= MOST_CARDS;
    }

    /** The scene on the way: the same cards in the same order as at the end. */
    public Scene at(double part) {
        Diagram last = end.diagram();
        List<Card> cards = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            Card card = last.cards().get(i);
            cards.add(card.at(between(starts.get(i), card.box(), part)));
        }
        List<EdgeLine> lines = new ArrayList<>(last.edges().size());
        for (EdgeLine line : last.edges()) {
            lines.add(between(
                    line, cards.get(line.from()).box(), cards.get(line.to()).box()));
        }
        Diagram diagram = new Diagram(cards, List.of(), lines, last.notDrawn(), last.bounds());
        return new Scene(diagram, end.cards(), List.of(), end.edges(), end.marks());
    }

    private static Box between(Box from, Box to, double part) {
        return new Box(
                from.x() + (to.x() - from.x()) * part,
                from.y() + (to.y() - from.y()) * part,
                from.width() + (to.width() - from.width()) * part,
                from.height() + (to.height() - from.height()) * part);
    }

    private static EdgeLine between(EdgeLine line, Box from, Box to) {
        ScenePath.Builder path = ScenePath.builder();
        double bend = Math.abs(to.x() - from.right()) / 2;
        path.move(from.right(), from.centreY());
        path.curve(from.right() + bend, from.centreY(), to.x() - bend, to.centreY(), to.x(), to.centreY());
        return new EdgeLine(line.from(), line.to(), line.count(), path.build(), new EdgeLine.Tip(to.x(), to.centreY()));
    }
}
