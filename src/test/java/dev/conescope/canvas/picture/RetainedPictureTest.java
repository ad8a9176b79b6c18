package dev.conescope.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.canvas.raster.GlyphMasks;
import dev.conescope.canvas.raster.Pixels;
import dev.conescope.canvas.raster.SquareGlyphs;
import dev.conescope.canvas.space.Camera;
import dev.conescope.canvas.space.SceneIndex;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.DiagramBuilder;
import dev.conescope.scene.Looks;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.Theme;
import dev.conescope.scene.overlay.CardMark;
import dev.conescope.scene.overlay.Swatch;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetainedPictureTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static Scene scene;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static SceneIndex index;

    private final RetainedPicture picture = new RetainedPicture(new GlyphMasks(new SquareGlyphs()));

    /** The large sample with everything open, and a cone in the middle of it. */
    @BeforeAll
    static void arrange() throws Exception {
        Path file = Path.of("assets", "samples", "m2000", "terraform.tfstate");
        StateGraph graph = StateGraph.of(new StreamingStateLoader().load(file), ModuleRule.INSTANCE);
        Diagram diagram = DiagramBuilder.build(graph, Collapse.none(), graph.all(), Progress.NONE);
        NodeSet target = NodeSet.of(graph.size() / 2);
        scene = Looks.of(diagram, new VelocityEngine(graph).scope(ScopeRequest.optimized(target, target)), target);
        index = new SceneIndex(diagram);
    }

    @ParameterizedTest
    @CsvSource({
        "0.03, 1",
        "0.07, 1.25",
        "0.2, 2",
        "0.33, 1",
        "0.38, 1",
        "0.45, 1.5",
        "0.6, 1",
        "0.66, 1.25",
        "1, 1",
        "1, 1.5",
        "1.7, 2"
    })
    void aMovedPictureEqualsOnePaintedAnew(double zoom, double pixel) {
        var random = new Random(Math.round(zoom * 1000));
        Camera camera = camera(zoom);
        picture.show(view(camera, pixel), index, true);
        for (int i = 0; i < 12; i++) {
            camera = camera.pan(random.nextDouble(-90, 90), random.nextDouble(-60, 60));
            long before = picture.painted();
            picture.show(view(camera, pixel), index, false);
            long whole = (long) picture.pixels().width() * picture.pixels().height();
            assertThat(picture.painted() - before).isLessThan(whole);
            assertThat(picture.pixels().argb()).isEqualTo(anew(camera, pixel).argb());
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void blocksStandWhereCardsAreInTheColourOfTheirRole(Theme theme) {
        Palette palette = Palette.of(theme);
        Camera camera = camera(0.25);
        picture.show(View.of(camera, scene, palette, 1), index, true);
        int looked = 0;
        for (int i = 0; i < scene.cards().size(); i++) {
            Box box = scene.diagram().cards().get(i).box();
            int x = (int) camera.pixelX(box.x()) + 4;
            int y = (int) camera.pixelY(box.bottom()) - 3;
            PictureRole role = scene.cards().get(i).role();
            if (role != PictureRole.UNTOUCHED && x > 0 && y > 0 && x < 400 && y < 300) {
                assertThat(picture.pixels().at(x, y) & 0xFFFFFF)
                        .as(scene.diagram().cards().get(i).address())
                        .isEqualTo(palette.look(role).line().rgb());
                looked++;
            }
        }
        assertThat(looked).isPositive();
    }

    @Test
    void farAwayTheLegendHidesBlocksAndTheOverlayColoursTheRest() {
        var heat = new Swatch.Heat(4);
        List<CardMark> marks = scene.cards().stream()
                .map(look -> new CardMark(heat, null, -1, 0, 0, look.role() == PictureRole.UNTOUCHED))
                .toList();
        var filtered = new Scene(scene.diagram(), scene.cards(), scene.frames(), scene.edges(), marks);
        Camera camera = camera(0.25);
        picture.show(View.of(camera, filtered, LIGHT, 1), index, true);

        int untouched = LIGHT.look(PictureRole.UNTOUCHED).line().rgb();
        int shown = 0;
        int hidden = 0;
        for (int i = 0; i < marks.size(); i++) {
            Box box = scene.diagram().cards().get(i).box();
            int x = (int) camera.pixelX(box.x()) + 4;
            int y = (int) camera.pixelY(box.bottom()) - 3;
            if (x > 0 && y > 0 && x < 400 && y < 300) {
                int colour = picture.pixels().at(x, y) & 0xFFFFFF;
                if (marks.get(i).hidden()) {
                    assertThat(colour).isNotEqualTo(untouched);
                    hidden++;
                } else {
                    assertThat(colour).isEqualTo(heat.colour(LIGHT).rgb());
                    shown++;
                }
            }
        }
        assertThat(shown).isPositive();
        assertThat(hidden).isPositive();
    }

    @Test
    void theSameViewPaintsNothing() {
        Camera camera = camera(0.5);
        assertThat(picture.show(view(camera, 1), index, false)).isTrue();
        long painted = picture.painted();
        assertThat(picture.show(view(camera, 1), index, false)).isFalse();
        assertThat(picture.show(view(camera, 1), index, true)).isFalse();
        assertThat(picture.painted()).isEqualTo(painted);
    }

    @Test
    void whatIsStretchedWhileZoomedIsPaintedFineWhenAskedFor() {
        Camera camera = new Camera(
                scene.diagram().bounds().centreX(), scene.diagram().bounds().centreY(), 0.4, 4000, 3000);
        picture.show(view(camera, 1), index, true);
        long painted = picture.painted();
        Camera nearer = camera.zoomAt(2000, 1500, 1.02);
        picture.show(view(nearer, 1), index, false);
        assertThat(picture.coarse()).isTrue();
        assertThat(picture.painted()).isEqualTo(painted);
        picture.show(view(nearer, 1), index, true);
        assertThat(picture.coarse()).isFalse();
        assertThat(picture.pixels().argb()).isEqualTo(anew(nearer, 1).argb());
    }

    @Test
    void zoomedOutFarThePictureIsPaintedAndNotStretchedFromALittlePart() {
        Camera camera = new Camera(
                scene.diagram().bounds().centreX(), scene.diagram().bounds().centreY(), 0.38, 4000, 3000);
        picture.show(view(camera, 1), index, true);
        Camera farther = camera.zoom(0.2);
        picture.show(view(farther, 1), index, false);
        assertThat(picture.coarse()).isFalse();
        assertThat(picture.pixels().argb()).isEqualTo(anew(farther, 1).argb());
    }

    @Test
    void aPictureThatIsStretchedMoreAndMoreComesFromTheLastFineOne() {
        Camera camera = new Camera(
                scene.diagram().bounds().centreX(), scene.diagram().bounds().centreY(), 0.38, 4000, 3000);
        picture.show(view(camera, 1), index, true);
        int[] fine = picture.pixels().argb().clone();
        picture.show(view(camera.zoom(0.39), 1), index, false);
        picture.show(view(camera.zoom(0.4), 1), index, false);
        picture.show(view(camera.zoom(0.38), 1), index, false);
        assertThat(picture.pixels().argb()).isEqualTo(fine);
    }

    @Test
    void wordsComeAndGoLittleByLittle() {
        Camera camera = camera(0.3);
        Pixels before = anew(camera, 1);
        for (double zoom = 0.3; zoom < 0.75; zoom += 0.005) {
            // The same place of the scene, so that what differs is how much is told of it.
            Camera next = camera(zoom);
            double changed = difference(before, anew(next, 1));
            assertThat(changed).as("at %.3f", zoom).isLessThan(0.035);
            before = anew(next, 1);
        }
    }

    /** The mean difference of two pictures' brightness, of 1, each averaged over squares of 20 pixels. */
    private static double difference(Pixels one, Pixels other) {
        double sum = 0;
        int squares = 0;
        for (int y = 0; y + 20 <= one.height(); y += 20) {
            for (int x = 0; x + 20 <= one.width(); x += 20) {
                sum += Math.abs(brightness(one, x, y) - brightness(other, x, y));
                squares++;
            }
        }
        return sum / squares;
    }

    private static double brightness(Pixels pixels, int left, int top) {
        long sum = 0;
        for (int y = top; y < top + 20; y++) {
            for (int x = left; x < left + 20; x++) {
                sum += pixels.at(x, y) >> 8 & 0xFF;
            }
        }
        return sum / (400 * 255.0);
    }

    private static Camera camera(double zoom) {
        for (int i = 0; i < scene.cards().size(); i++) {
            if (scene.cards().get(i).target()) {
                Box box = scene.diagram().cards().get(i).box();
                return new Camera(box.centreX(), box.centreY(), zoom, 400, 300);
            }
        }
        throw new IllegalStateException("no target");
    }

    private static View view(Camera camera, double pixel) {
        return View.of(camera, scene, LIGHT, pixel);
    }

    private static Pixels anew(Camera camera, double pixel) {
        var fresh = new RetainedPicture(new GlyphMasks(new SquareGlyphs()));
        fresh.show(view(camera, pixel), index, true);
        return fresh.pixels();
    }
}
