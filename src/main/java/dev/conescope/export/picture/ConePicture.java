package dev.conescope.export.picture;

import dev.conescope.export.ExportException;
import dev.conescope.finding.Wording;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.layout.Progress;
import dev.conescope.scene.Detail;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.DiagramBuilder;
import dev.conescope.scene.Scene;
import dev.conescope.scene.ScenePainting;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.Legend;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.scene.overlay.Subject;
import dev.conescope.scene.overlay.Viewing;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.change.PlannedChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
        return svg(plain(partition, changed), Viewing.PLAIN, palette, title, lines, progress);
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
        return png(plain(partition, changed), Viewing.PLAIN, palette, title, lines, progress, scale);
    }

    /**
     * The picture's document by {@link #svg}, seen through an overlay and with what the window leaves out.
     *
     * @param subject the cone; its partition is not null
     * @param viewing what the colours tell and what is left out
     */
    public static String svg(
            Subject subject, Viewing viewing, Palette palette, String title, List<String> lines, Progress progress) {
        ConePicture picture = of(subject, viewing, palette, title, lines, progress);
        var painter = new SvgPainter(picture.view(), title, picture.description, palette.colour(Token.CANVAS));
        picture.paint(painter);
        return painter.document();
    }

    /**
     * The picture's bytes by {@link #png}, seen through an overlay and with what the window leaves out.
     *
     * @param subject the cone; its partition is not null
     * @param viewing what the colours tell and what is left out
     * @throws ExportException if the picture would be too large
     */
    public static byte[] png(
            Subject subject,
            Viewing viewing,
            Palette palette,
            String title,
            List<String> lines,
            Progress progress,
            double scale)
            throws ExportException {
        ConePicture picture = of(subject, viewing, palette, title, lines, progress);
        return PngWriter.png(picture.view(), scale, palette.colour(Token.CANVAS), picture::paint);
    }

    private static Subject plain(Partition partition, NodeSet changed) {
        PlannedChanges plan =
                partition instanceof RefreshScope scope ? scope.request().plan() : PlannedChanges.NONE;
        return new Subject(partition.graph(), partition, changed, plan, () -> _ -> 0);
    }

    private static ConePicture of(
            Subject subject, Viewing viewing, Palette palette, String title, List<String> lines, Progress progress) {
        Partition partition = Objects.requireNonNull(subject.partition(), "no cone to paint");
        NodeSet beyond = ConeDepths.of(partition.graph(), partition.targets())
                .beyond(partition.members(), viewing.dependencies(), viewing.dependents());
        NodeSet members = partition.members().minus(beyond);
        Collapse collapse = members.size() <= Collapse.MANY_CARDS
                ? Collapse.none()
                : Collapse.initial(partition.graph()).reveal(partition);
        Diagram diagram =
                DiagramBuilder.cone(partition.graph(), collapse, members, partition.targets(), Diagram.EMPTY, progress);
        Picture picture = Picture.of(diagram, subject, viewing);
        var frame = new PictureFrame(title, lines, legend(partition, picture), footer(partition, picture));
        String words = String.join(". ", lines) + (lines.isEmpty() ? "" : ". ") + "Resources: " + members.size() + ".";
        return new ConePicture(picture.scene(), frame, palette, words);
    }

    private static List<PictureFrame.Entry> legend(Partition partition, Picture picture) {
        List<PictureFrame.Entry> legend = new ArrayList<>();
        for (Legend.Entry entry : picture.legend().entries()) {
            String beyond = entry.beyond() == 0 ? "" : String.format(Locale.ROOT, " + %,d beyond", entry.beyond());
            String words = entry.kind().words() + (entry.on() ? "" : ", hidden");
            String count = String.format(Locale.ROOT, "%,d", entry.count());
            legend.add(new PictureFrame.Entry(entry.kind().swatch(), words, count + beyond));
        }
        int untouched = partition.graph().size() - partition.members().size();
        if (untouched > 0) {
            String count = String.format(Locale.ROOT, "%,d", untouched);
            legend.add(new PictureFrame.Entry(PictureRole.UNTOUCHED, "untouched, not shown", count));
        }
        return legend;
    }

    private static String footer(Partition partition, Picture picture) {
        Diagram diagram = picture.scene().diagram();
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
        if (picture.legend().hidden() > 0) {
            parts.add(String.format(
                    Locale.ROOT, "%,d hidden by the legend", picture.legend().hidden()));
        }
        if (!picture.beyond().isEmpty()) {
            parts.add(String.format(
                    Locale.ROOT, "%,d beyond the depth limit", picture.beyond().size()));
        }
        String caveat = graph.ruleProven() ? "" : " " + Wording.RULE_UNPROVEN;
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
