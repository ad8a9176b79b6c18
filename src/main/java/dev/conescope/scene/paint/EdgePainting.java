package dev.conescope.scene.paint;

import dev.conescope.scene.Detail;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.FontMetrics;
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
    private static final double PILL_HEIGHT = 14;
    private static final double PILL_PADDING = 5;
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
            if (line.path().bounds().intersects(clip) && !scene.hides(line)) {
                seen.computeIfAbsent(scene.edges().get(i), _ -> new TreeMap<>())
                        .computeIfAbsent(line.from(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    /** Paints the lines. */
    public void paintLines() {
        for (PictureRole role : ORDER) {
            RoleLook look = palette.look(role);
            seen.getOrDefault(role, Map.of()).values().forEach(lines -> source(lines, look));
        }
    }

    private void source(List<EdgeLine> lines, RoleLook look) {
        List<Stroke> strokes = look.edgeStrokes();
        for (Stroke rim : strokes.subList(0, strokes.size() - 1)) {
            lines.forEach(line -> painter.path(line.path(), null, rim));
        }
        for (EdgeLine line : lines) {
            painter.begin("edge", title(line));
            painter.path(line.path(), null, look.edge());
            painter.path(head(line.tip(), look), look.edge().colour(), null);
            painter.end();
        }
    }

    private String title(EdgeLine line) {
        String from = scene.diagram().cards().get(line.from()).address();
        String to = scene.diagram().cards().get(line.to()).address();
        return to + " depends on " + from + (line.count() > 1 ? " · " + line.count() + " edges" : "");
    }

    private static ScenePath head(EdgeLine.Tip tip, RoleLook look) {
        double size = look.role() == PictureRole.UNTOUCHED ? QUIET_HEAD : HEAD;
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
            seen.getOrDefault(ORDER.get(i), Map.of())
                    .values()
                    .forEach(lines ->
                            lines.stream().filter(line -> line.count() > 1).forEach(line -> count(line, look, taken)));
        }
    }

    private void count(EdgeLine line, RoleLook look, List<Box> taken) {
        String words = Long.toString(line.count());
        double width = FontMetrics.width(words, CardSizes.COUNT) + 2 * PILL_PADDING;
        for (Box point : new PathPoints(line.path()).candidates()) {
            Box pill = new Box(point.x() - width / 2, point.y() - PILL_HEIGHT / 2, width, PILL_HEIGHT);
            if (taken.stream().noneMatch(pill::intersects)) {
                taken.add(pill);
                pill(pill, words, look);
                return;
            }
        }
    }

    private void pill(Box pill, String words, RoleLook look) {
        painter.begin("label", words + " edges");
        Colour ground = palette.colour(Token.CANVAS);
        boolean quiet = look.role() == PictureRole.UNTOUCHED;
        Colour outline = quiet ? palette.colour(Token.LINE) : look.line();
        painter.rectangle(pill, PILL_HEIGHT / 2, ground, Stroke.solid(outline, 1));
        double baseline = FontMetrics.baseline(pill.centreY(), CardSizes.COUNT);
        Colour colour = quiet ? palette.colour(Token.MUTED) : look.text();
        painter.text(pill.x() + PILL_PADDING, baseline, words, CardSizes.COUNT, colour);
        painter.end();
    }
}
