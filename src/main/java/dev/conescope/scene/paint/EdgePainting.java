package dev.conescope.scene.paint;

import dev.conescope.scene.Detail;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
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
    private static final double LEAST_PIXELS = 1.6;
    private static final double HEAD = 8.5;
    private static final double QUIET_HEAD = 7;
    private static final double HEAD_WIDTH = 0.5;
    private static final double TRUNK = 3.4;
    private static final double WIDEST_TRUNK = 5;
    static final List<PictureRole> ORDER = List.of(
            PictureRole.UNTOUCHED, PictureRole.STATIC, PictureRole.TOP, PictureRole.BOTTOM, PictureRole.REFRESH);

    private final Scene scene;
    private final Palette palette;
    private final Painter painter;
    private final Detail detail;
    private final Map<PictureRole, Map<Integer, List<Seen>>> seen = new TreeMap<>();

    /** Paints those of a scene's edges that stand at the given places. */
    public EdgePainting(Scene scene, Palette palette, Painter painter, int[] places, Detail detail) {
        this.scene = scene;
        this.palette = palette;
        this.painter = painter;
        this.detail = detail;
        for (int i : places) {
            if (!scene.hides(i)) {
                EdgeLine line = scene.diagram().edges().get(i).along(scene.path(i));
                seen.computeIfAbsent(scene.edges().get(i), _ -> new TreeMap<>())
                        .computeIfAbsent(line.from(), _ -> new ArrayList<>())
                        .add(new Seen(i, line));
            }
        }
    }

    /** A line and its place in the diagram. */
    private record Seen(int place, EdgeLine line) {}

    /** Paints the lines. */
    public void paintLines() {
        trunks();
        for (PictureRole role : ORDER) {
            RoleLook look = palette.look(role);
            seen.getOrDefault(role, Map.of())
                    .values()
                    .forEach(lines -> source(lines.stream().map(Seen::line).toList(), look));
        }
    }

    /** Untouched lines of many edges lie below all others, the wider the more. */
    private void trunks() {
        Colour colour = palette.colour(Token.TRUNK);
        seen.getOrDefault(PictureRole.UNTOUCHED, Map.of()).values().stream()
                .flatMap(List::stream)
                .map(Seen::line)
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
        double more = wider(look);
        List<Stroke> strokes =
                look.edgeStrokes().stream().map(stroke -> widen(stroke, more)).toList();
        for (Stroke rim : strokes.subList(0, strokes.size() - 1)) {
            lines.forEach(line -> painter.path(line.path(), null, rim));
        }
        boolean quiet = look.role() == PictureRole.UNTOUCHED;
        for (EdgeLine line : lines) {
            if (quiet && line.trunk()) {
                continue;
            }
            painter.begin("edge", title(line));
            painter.path(line.path(), null, strokes.getLast());
            double size = (quiet ? QUIET_HEAD : HEAD) * more;
            painter.path(head(line.tip(), size), look.edge().colour(), null);
            painter.end();
        }
    }

    private String title(EdgeLine line) {
        String from = scene.diagram().cards().get(line.from()).address();
        String to = scene.diagram().cards().get(line.to()).address();
        return to + " depends on " + from + (line.count() > 1 ? " · " + line.count() + " edges" : "");
    }

    /** How much wider a line of the cone is than at 100 %, so that it can be followed from afar. */
    private double wider(RoleLook look) {
        double width = look.edge().width();
        return look.role() == PictureRole.UNTOUCHED ? 1 : detail.atLeast(width, LEAST_PIXELS) / width;
    }

    private static Stroke widen(Stroke stroke, double times) {
        return new Stroke(stroke.colour(), stroke.width() * times, stroke.dash() * times, stroke.gap() * times);
    }

    private static ScenePath head(EdgeLine.Tip tip, double size) {
        ScenePath.Builder path = ScenePath.builder();
        path.move(tip.x(), tip.y());
        path.line(tip.x() - size, tip.y() - size * HEAD_WIDTH);
        path.line(tip.x() - size, tip.y() + size * HEAD_WIDTH);
        path.close();
        return path.build();
    }

    /** Paints how many edges run in a line, where more than one does, at the given places. */
    public void paintCounts(CountPlaces places) {
        for (int i = ORDER.size() - 1; i >= 0; i--) {
            RoleLook look = palette.look(ORDER.get(i));
            for (List<Seen> lines : seen.getOrDefault(ORDER.get(i), Map.of()).values()) {
                for (Seen line : lines) {
                    places.of(line.place()).ifPresent(box -> {
                        String words = Long.toString(line.line().count());
                        new Pill(painter, palette, look, detail.lines())
                                .paint(box, words, Pill.Way.NONE, words + " edges");
                    });
                }
            }
        }
    }
}
