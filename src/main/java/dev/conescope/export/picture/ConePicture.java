package dev.conescope.export.picture;

import dev.conescope.export.ExportException;
import dev.conescope.finding.Wording;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.Detail;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.DiagramBuilder;
import dev.conescope.scene.Looks;
import dev.conescope.scene.Scene;
import dev.conescope.scene.ScenePainting;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of a cone that stands alone: only its members, laid out for themselves, with title, legend and where it
 * comes from. The same cone gives the same bytes.
 */
public final class ConePicture {
    private final Scene scene;
    private final PictureFrame frame;
    private final Palette palette;
    private final String description;

    private ConePicture(Scene scene, PictureFrame frame, Palette palette, String description) {
        this.scene = scene;
        this.frame = frame;
        this.palette = palette;
        this.description = description;
    }

    /**
     * The cone as an SVG document. Lays out, so it may take seconds for thousands of members.
     *
     * @param partition the cone
     * @param changed what is marked as changed
     * @param palette the theme's colours
     * @param title what it shows, such as {@code Change cone of aws_vpc.main}
     * @param lines what is said below the title, such as the scope line
     * @param progress hears how far it is
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static String svg(
            Partition partition,
            NodeSet changed,
            Palette palette,
            String title,
            List<String> lines,
            Progress progress) {
        ConePicture picture = of(partition, changed, palette, title, lines, progress);
        var painter = new SvgPainter(picture.view(), title, picture.description, palette.colour(Token.CANVAS));
        picture.paint(painter);
        return painter.document();
    }

    /**
     * The cone as a PNG file's bytes. Lays out, so it may take seconds for thousands of members. Parameters as for
     * {@link #svg}.
     *
     * @param scale pixels a scene unit, 1 or more
     * @throws ExportException if the picture would be too large
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static byte[] png(
            Partition partition,
            NodeSet changed,
            Palette palette,
            String title,
            List<String> lines,
            Progress progress,
            double scale)
            throws ExportException {
        ConePicture picture = of(partition, changed, palette, title, lines, progress);
        return PngWriter.png(picture.view(), scale, palette.colour(Token.CANVAS), picture::paint);
    }

    private static ConePicture of(
            Partition partition,
            NodeSet changed,
            Palette palette,
            String title,
            List<String> lines,
            Progress progress) {
        NodeSet members = partition.members();
        Collapse collapse = members.size() <= Collapse.MANY_CARDS
                ? Collapse.none()
                : Collapse.initial(partition.graph()).reveal(partition);
        Diagram diagram = DiagramBuilder.build(partition.graph(), collapse, members, progress);
        Scene scene = Looks.of(diagram, partition, changed);
        var frame = new PictureFrame(title, lines, legend(partition), footer(partition, diagram));
        String words = String.join(". ", lines) + (lines.isEmpty() ? "" : ". ") + "Resources: " + members.size() + ".";
        return new ConePicture(scene, frame, palette, words);
    }

    private static List<PictureFrame.Entry> legend(Partition partition) {
        int[] counts = new int[Role.values().length];
        for (int node = 0; node < partition.graph().size(); node++) {
            counts[partition.role(node).ordinal()]++;
        }
        List<PictureFrame.Entry> legend = new ArrayList<>();
        add(legend, PictureRole.TARGET, "target", partition.targets().size());
        add(legend, PictureRole.REFRESH, "refresh", counts[Role.REFRESH.ordinal()]);
        add(legend, PictureRole.STATIC, "static", counts[Role.STATIC.ordinal()]);
        add(legend, PictureRole.TOP, "top cone", counts[Role.TOP.ordinal()]);
        add(legend, PictureRole.BOTTOM, "bottom cone", counts[Role.BOTTOM.ordinal()]);
        add(legend, PictureRole.UNTOUCHED, "untouched, not shown", counts[Role.UNTOUCHED.ordinal()]);
        return legend;
    }

    private static void add(List<PictureFrame.Entry> legend, PictureRole role, String words, int count) {
        if (count > 0) {
            legend.add(new PictureFrame.Entry(role, words, String.format(Locale.ROOT, "%,d", count)));
        }
    }

    private static String footer(Partition partition, Diagram diagram) {
        StateGraph graph = partition.graph();
        String rule = graph.rule() == ModuleRule.CONFIG ? "config" : "instance";
        List<String> parts = new ArrayList<>();
        // The folder is nobody's business who gets the picture.
        String name = graph.metadata().name();
        parts.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        parts.add("serial " + graph.metadata().serial());
        parts.add("module rule " + rule);
        if (diagram.notDrawn() > 0) {
            parts.add(String.format(
                    Locale.ROOT, "%,d edges between sibling instances counted, not drawn", diagram.notDrawn()));
        }
        String caveat = graph.rule() == ModuleRule.INSTANCE ? " " + Wording.RULE_UNPROVEN : "";
        return String.join(" · ", parts) + ". " + Wording.BOTTOM_CONE + caveat;
    }

    private Box box() {
        return scene.diagram().bounds();
    }

    private Box view() {
        return frame.around(box());
    }

    private void paint(Painter painter) {
        frame.paint(painter, palette, box());
        ScenePainting.paint(scene, palette, painter, box(), Detail.FULL);
    }
}
