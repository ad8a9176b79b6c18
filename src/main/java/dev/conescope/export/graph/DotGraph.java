package dev.conescope.export.graph;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.report.CommonJson;
import dev.conescope.export.report.RoleWords;
import dev.conescope.graph.ResourceNode;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;
import dev.conescope.scene.look.Theme;
import dev.conescope.velocity.Partition;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A graph in Graphviz' DOT language. Edges run from the dependent to its dependency, as in {@code terraform graph}; the
 * layout is asked for from right to left, so that dependencies stand at the left, as in every other picture.
 */
public final class DotGraph {
    private final GraphView view;
    private final Palette palette = Palette.of(Theme.LIGHT);

    private DotGraph(GraphView view) {
        this.view = view;
    }

    /** The view. */
    public static Content of(GraphView view) {
        return out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new DotGraph(view).write(text);
            text.flush();
        };
    }

    private void write(Writer text) throws IOException {
        text.write("""
                // Terraform's direction: an edge runs from the dependent to its dependency.
                // Edges: %s; module rule: %s.
                digraph conescope {
                  rankdir=RL;
                  node [shape=box, fontname="Inter"];
                """.formatted(
                CommonJson.word(view.source()), CommonJson.word(view.graph().rule())));
        for (ResourceNode node : view.graph().inDependencyOrder(view.members())) {
            text.write("  " + quoted(node.address().toString()) + " [" + attributes(node) + "];\n");
        }
        try {
            view.forEachEdge((dependent, dependency) -> edge(text, dependent, dependency));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.write("}\n");
    }

    private String attributes(ResourceNode node) {
        String label = node.address().toString();
        String shape = node.isData() ? ", shape=note" : "";
        Partition partition = view.partition();
        if (partition == null) {
            return "label=" + quoted(label) + shape;
        }
        PictureRole role = RoleWords.pictureRole(partition, node.id());
        RoleLook look = palette.look(role);
        String style = look.dashed() ? ", style=dashed" : "";
        return "label=%s%s, color=\"%s\", fontcolor=\"%s\", penwidth=%s%s"
                .formatted(
                        quoted(RoleWords.mark(role) + " " + label),
                        shape,
                        look.line().hex(),
                        look.name().hex(),
                        look.border().width(),
                        style);
    }

    private void edge(Writer text, int dependent, int dependency) {
        String ends = quoted(address(dependent)) + " -> " + quoted(address(dependency));
        Partition partition = view.partition();
        String looks = partition == null ? "" : " [" + edgeAttributes(partition, dependent, dependency) + "]";
        try {
            text.write("  " + ends + looks + ";\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An edge to an untouched resource is untouched, one to a static resource static, another one like its dependent.
     */
    private String edgeAttributes(Partition partition, int dependent, int dependency) {
        PictureRole near = edgeRole(partition, dependent);
        PictureRole far = edgeRole(partition, dependency);
        boolean quiet = far == PictureRole.UNTOUCHED || far == PictureRole.STATIC;
        RoleLook look = palette.look(quiet && near != PictureRole.UNTOUCHED ? far : near);
        return "color=\"" + look.edge().colour().hex() + "\"" + (look.dashed() ? ", style=dashed" : "");
    }

    private static PictureRole edgeRole(Partition partition, int node) {
        return switch (partition.role(node)) {
            case REFRESH -> PictureRole.REFRESH;
            case STATIC -> PictureRole.STATIC;
            case TOP -> PictureRole.TOP;
            case BOTTOM -> PictureRole.BOTTOM;
            case UNTOUCHED -> PictureRole.UNTOUCHED;
        };
    }

    private String address(int node) {
        return view.graph().node(node).address().toString();
    }

    /** A quoted string of DOT. Backslashes are doubled: labels read them as escapes. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
