package dev.conescope.app.exporting;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.ExportException;
import dev.conescope.export.graph.DotGraph;
import dev.conescope.export.graph.GraphView;
import dev.conescope.export.picture.ConePicture;
import dev.conescope.export.report.ScopeText;
import dev.conescope.graph.ResourceNode;
import dev.conescope.layout.Progress;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.overlay.Subject;
import dev.conescope.scene.overlay.Viewing;
import dev.conescope.velocity.DirectedCone;
import dev.conescope.velocity.LimitedPartition;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshScope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The kinds of files that a cone is saved as. */
public enum PictureFormat {
    /** A drawing that stays sharp at any size. */
    SVG,
    /** A bitmap, two pixels a unit. */
    PNG,
    /** A graph for Graphviz. */
    DOT;

    private static final double SHARP = 2;

    /** The usual ending of a file's name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file's bytes, of a subject with a cone. Lays out, so it may take seconds: call it off the JavaFX thread. */
    byte[] render(Subject subject, Viewing viewing, Palette palette, Progress progress)
            throws ExportException, IOException {
        Partition partition = Objects.requireNonNull(subject.partition(), "no cone to save");
        String title = title(partition);
        List<String> lines = lines(partition);
        return switch (this) {
            case SVG ->
                ConePicture.svg(subject, viewing, palette, title, lines, progress)
                        .getBytes(StandardCharsets.UTF_8);
            case PNG -> ConePicture.png(subject, viewing, palette, title, lines, progress, SHARP);
            case DOT -> bytes(DotGraph.of(GraphView.of(partition)));
        };
    }

    private static byte[] bytes(Content content) throws ExportException, IOException {
        var bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static String title(Partition partition) {
        List<ResourceNode> targets = partition.graph().inDependencyOrder(partition.targets());
        String first =
                targets.isEmpty() ? "everything" : targets.getFirst().address().toString();
        return side(partition) + first + (targets.size() > 1 ? " and " + (targets.size() - 1) + " more" : "");
    }

    private static String side(Partition partition) {
        return switch (partition) {
            case RefreshScope _ -> "Change cone of ";
            case DirectedCone cone ->
                switch (cone.direction()) {
                    case TOP -> "Top cone of ";
                    case BOTTOM -> "Bottom cone of ";
                    case CHANGE -> "Change cone of ";
                };
            case LimitedPartition limited -> side(limited.whole());
        };
    }

    private static List<String> lines(Partition partition) {
        if (partition instanceof LimitedPartition limited) {
            return lines(limited.whole());
        }
        return partition instanceof RefreshScope scope ? List.of(ScopeText.figure(scope.stats())) : List.of();
    }
}
