package dev.conescope.cli;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.picture.ConePicture;
import dev.conescope.export.report.ConeAnswer;
import dev.conescope.export.report.ConeText;
import dev.conescope.export.report.ScopeText;
import dev.conescope.graph.ConeDirection;
import dev.conescope.layout.Progress;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A cone as a picture, in the light theme: under its heading, and with the figure of the scope if it is a change cone.
 */
final class ConeDrawing {
    private static final double SCALE = 2;

    private ConeDrawing() {}

    static Content svg(ConeAnswer cone) {
        return out -> out.write(ConePicture.svg(
                        cone.partition(),
                        cone.scope().request().changed(),
                        Palette.of(Theme.LIGHT),
                        ConeText.heading(cone),
                        lines(cone),
                        Progress.NONE)
                .getBytes(StandardCharsets.UTF_8));
    }

    static Content png(ConeAnswer cone) {
        return out -> out.write(ConePicture.png(
                cone.partition(),
                cone.scope().request().changed(),
                Palette.of(Theme.LIGHT),
                ConeText.heading(cone),
                lines(cone),
                Progress.NONE,
                SCALE));
    }

    private static List<String> lines(ConeAnswer cone) {
        return cone.direction() == ConeDirection.CHANGE
                ? List.of(ScopeText.figure(cone.scope().stats()))
                : List.of();
    }
}
