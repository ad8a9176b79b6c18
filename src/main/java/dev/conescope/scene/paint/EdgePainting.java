package dev.conescope.scene.paint;

import dev.conescope.scene.Card;
import dev.conescope.scene.Detail;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Paints lines and their arrowheads, untouched ones below the cone's, and the counts of merged ones. All rims of one
 * source are painted before its lines, so that lines that leave a card together do not cut each other.
 */
public final class EdgePainting {
    private static final double HEAD = 8.5;
    private static final double QUIET_HEAD = 7;
    private static final double HEAD_WIDTH = 0.5;
    private static final double TRUNK = 3.4;
    private static final double WIDEST_TRUNK = 5;
    private static final List<PictureRole> ORDER = List.of(
            PictureRole.UNTOUCHED, PictureRole.STATIC, PictureRole.TOP, PictureRole.BOTTOM, PictureRole.REFRESH);

    private final Scene scene;
    private final Palette palette;
    private final Painter painter;
    private final Detail detail;
    private final Map<PictureRole, Map<Integer, List<EdgeLine>>> seen = new TreeMap<>();

    /** Paints what the clip touches of a scene's edges. */
    public EdgePainting(Scene scene, Palette palette, Painter painter, Box clip, Detail detail) {
        this.scene = scene;
        this.palette = palette;
        this.painter = painter;
        this.detail = detail;
        for (int i = 0; i < scene.edges().size(); i++) {
            EdgeLine line = scene.diagram().edges().get(i);
            if (!scene.hides(i) && line.path().bounds().intersects(clip)) {
                seen.computeIfAbsent(scene.edges().get(i), _ -> new TreeMap<>())
                        .computeIfAbsent(line.from(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    /** Paints the lines. */
    public void paintLines() {
        trunks();
        for (PictureRole role : ORDER) {
            RoleLook look = palette.look(role);
            seen.getOrDefault(role, Map.of()).values().forEach(lines -> source(lines, look));
        }
    }

    /** Untouched lines of many edges lie below all others, the wider the more. */
    private void trunks() {
        Colour colour = palette.colour(Token.TRUNK);
        seen.getOrDefault(PictureRole.UNTOUCHED, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(EdgeLine::trunk)
                .forEach(line -> {
                    double tenfold = Math.log10((double) line.count() / EdgeLine.TRUNK);
                    double width = Math.min(WIDEST_TRUNK, TRUNK + (WIDEST_TRUNK - TRUNK) * tenfold);
                    painter.begin("edge", title(line));
                    painter.path(line.path(), null, Stroke.solid(colour, width));
                    painter.path(head(line.tip(), HEAD + width / 2), colour, null);
                    painter.end();
                });
    }

    private void source(List<EdgeLine> lines, RoleLook look) {
        List<Stroke> strokes = look.edgeStrokes();
        for (Stroke rim : strokes.subList(0, strokes.size() - 1)) {
            lines.forEach(line -> painter.path(line.path(), null, rim));
        }
        boolean quiet = look.role() == PictureRole.UNTOUCHED;
        for (EdgeLine line : lines) {
            if (quiet && line.trunk()) {
                continue;
            }
            painter.begin("edge", title(line));
            painter.path(line.path(), null, look.edge());
            painter.path(
                    head(line.tip(), quiet ? QUIET_HEAD : HEAD), look.edge().colour(), null);
            painter.end();
        }
    }

    private String title(EdgeLine line) {
        String from = scene.diagram().cards().get(line.from()).address();
        String to = scene.diagram().cards().get(line.to()).address();
        return to + " depends on " + from + (line.count() > 1 ? " · " + line.count() + " edges" : "");
    }

    private static ScenePath head(EdgeLine.Tip tip, double size) {
        ScenePath.Builder path = ScenePath.builder();
        path.move(tip.x(), tip.y());
        path.line(tip.x() - size, tip.y() - size * HEAD_WIDTH);
        path.line(tip.x() - size, tip.y() + size * HEAD_WIDTH);
        path.close();
        return path.build();
    }

    /** Paints how many edges run in a line, where more than one does, as far as there is room. */
    public void paintCounts() {
        if (detail != Detail.FULL) {
            return;
        }
        List<Box> taken = new ArrayList<>();
        for (int i = ORDER.size() - 1; i >= 0; i--) {
            RoleLook look = palette.look(ORDER.get(i));
            seen.getOrDefault(ORDER.get(i), Map.of()).values().stream()
                    .flatMap(List::stream)
                    .filter(line -> line.count() > 1 && !countedAtCards(line, look))
                    .forEach(line -> count(line, look, taken));
        }
    }

    /** A trunk is counted below the resources that it reaches, unless it runs between groups. */
    private boolean countedAtCards(EdgeLine line, RoleLook look) {
        List<Card> cards = scene.diagram().cards();
        return look.role() == PictureRole.UNTOUCHED
                && line.trunk()
                && !(cards.get(line.from()).isGroup() && cards.get(line.to()).isGroup());
    }

    private void count(EdgeLine line, RoleLook look, List<Box> taken) {
        String words = Long.toString(line.count());
        double width = Pill.width(words, Pill.Way.NONE);
        for (Box point : new PathPoints(line.path()).candidates()) {
            Box box = new Box(point.x() - width / 2, point.y() - Pill.HEIGHT / 2, width, Pill.HEIGHT);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                new Pill(painter, palette, look).paint(box, words, Pill.Way.NONE, words + " edges");
                return;
            }
        }
    }
}
