package dev.conescope.canvas;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.CardLook.RoleCounts;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.look.PictureRole;
import java.util.ArrayList;
import java.util.List;

/** As many cards as a view of a thousand pixels each way can hold so that their names can be read, each with a line. */
final class CardGrid {
    private static final int COLUMNS = 10;
    private static final double COLUMN = 206;
    private static final double ROW = 42;
    private static final List<PictureRole> ROLES =
            List.of(PictureRole.REFRESH, PictureRole.STATIC, PictureRole.TOP, PictureRole.UNTOUCHED);

    private CardGrid() {}

    static Diagram of(int count) {
        List<Card> cards = new ArrayList<>();
        List<EdgeLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Box box = new Box(i % COLUMNS * COLUMN, i / COLUMNS * ROW, 156, 38);
            String name = "resource_" + i;
            cards.add(new Card(new CardKey.Resource(i), NodeSet.of(i), name, "aws_part", "aws_part." + name, 1, box));
            if (i % COLUMNS > 0) {
                lines.add(line(i - 1, cards.get(i - 1).box(), i, box));
            }
        }
        return new Diagram(
                cards, List.of(), lines, 0, new Box(0, 0, COLUMNS * COLUMN - 50, Math.ceilDiv(count, COLUMNS) * ROW));
    }

    private static EdgeLine line(int from, Box left, int to, Box right) {
        ScenePath.Builder path = ScenePath.builder();
        path.move(left.right(), left.centreY());
        path.curve(
                left.right() + 20, left.centreY() - 8, right.x() - 20, right.centreY() + 8, right.x(), right.centreY());
        return new EdgeLine(from, to, 1, path.build(), new EdgeLine.Tip(right.x(), right.centreY()));
    }

    /** Scenes of which each gives every card another role than the one before. */
    static List<Scene> scenes(Diagram diagram) {
        List<Scene> scenes = new ArrayList<>();
        for (int turn = 0; turn < ROLES.size(); turn++) {
            List<CardLook> looks = new ArrayList<>();
            List<PictureRole> edges = new ArrayList<>();
            for (int i = 0; i < diagram.cards().size(); i++) {
                PictureRole role = ROLES.get((i + turn) % ROLES.size());
                looks.add(new CardLook(role, false, false, new RoleCounts(0, 0, 0, 0, 1)));
            }
            for (EdgeLine line : diagram.edges()) {
                edges.add(looks.get(line.from()).role());
            }
            scenes.add(new Scene(diagram, looks, List.of(), edges));
        }
        return scenes;
    }
}
