package dev.conescope.cli;

import dev.conescope.address.AddressParseException;
import dev.conescope.cli.view.TextScopeView;
import dev.conescope.export.AtomicOutput;
import dev.conescope.export.ExportException;
import dev.conescope.export.picture.ConePicture;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import dev.conescope.state.StateReadException;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The main job where there is no display: the bundled sample's change cone as a picture, its scope and partition as
 * text.
 */
public final class SampleCone {
    private static final String SAMPLE = "/samples/web-platform/terraform.tfstate";
    private static final String TARGET = "module.service[\"api\"].terraform_data.task_definition";
    private static final double SHARP = 2;

    private SampleCone() {}

    /**
     * Paints {@code target/sample-cone.png}, or {@code sample-cone.png} where there is no folder {@code target}, and
     * prints the scope line and the partition.
     *
     * @return the exit code
     */
    public static int paint(PrintWriter out, PrintWriter err) {
        try (InputStream sample = Objects.requireNonNull(SampleCone.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            StateGraph graph =
                    StateGraph.of(new StreamingStateLoader().load(sample, "web-platform (sample)"), ModuleRule.CONFIG);
            NodeSet target = new TargetResolver(graph).resolve(TARGET);
            RefreshScope scope = new VelocityEngine(graph).scope(ScopeRequest.optimized(target, target));
            String title = "Change cone of " + TARGET;
            String line = TextScopeView.scopeLine(scope.stats());
            Path file = Files.isDirectory(Path.of("target"))
                    ? Path.of("target", "sample-cone.png")
                    : Path.of("sample-cone.png");
            AtomicOutput.write(
                    file,
                    ConePicture.png(
                            scope, target, Palette.of(Theme.LIGHT), title, List.of(line), Progress.NONE, SHARP));
            out.print(TextScopeView.cone(scope, title));
            out.print("Painted " + file + "\n");
            return 0;
        } catch (IOException
                | StateReadException
                | AddressParseException
                | UnknownAddressException
                | ExportException e) {
            err.print("conescope: " + e.getMessage() + "\n");
            return 1;
        }
    }
}
