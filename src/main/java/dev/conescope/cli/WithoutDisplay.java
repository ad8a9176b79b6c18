package dev.conescope.cli;

import dev.conescope.address.AddressParseException;
import dev.conescope.export.AtomicOutput;
import dev.conescope.export.ExportException;
import dev.conescope.export.report.ConeAnswer;
import dev.conescope.export.report.ConeText;
import dev.conescope.export.report.ScopeText;
import dev.conescope.export.report.TargetArguments;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the program does instead of opening its window where there is no display. */
public final class WithoutDisplay implements WindowLauncher {
    private static final String SAMPLE = "samples/web-platform/terraform.tfstate";
    private static final String TARGET = "module.service[\"api\"].terraform_data.task_definition";

    private static final String BUILD = "target";
    private static final String PICTURE = "sample-cone.png";

    private final Streams streams;
    private final String reason;
    private final Path folder;

    /**
     * Prints to these streams.
     *
     * @param reason why there can be no window, in one line without a full stop
     * @param folder where the sample's picture goes: here, or into the folder {@code target} if there is one
     */
    public WithoutDisplay(Streams streams, String reason, Path folder) {
        this.streams = streams;
        this.folder = folder;
        this.reason = reason;
    }

    /** Says that there is no window. For a state, what to call instead; without one, shows the sample's change cone. */
    @Override
    public int open(@Nullable Path state) {
        if (state != null) {
            streams.note(
                    Files.exists(state)
                            ? reason + "; `conescope cone " + TargetArguments.quoted(state.toString())
                                    + " --direction change --target ADDRESS` needs none"
                            : state + ": there is no such file or folder (and no window could open: " + reason + ")");
            return CliErrors.FAILED;
        }
        streams.note(reason + "; showing the sample's change cone without a window");
        try {
            ConeAnswer cone = sample();
            Path build = folder.resolve(BUILD);
            Path picture = (Files.isDirectory(build) ? build : folder).resolve(PICTURE);
            AtomicOutput.write(picture, ConeDrawing.png(cone));
            show(cone);
            streams.note("its picture is in " + picture);
            return CliErrors.DONE;
        } catch (ExportException e) {
            streams.note(Objects.requireNonNull(e.getMessage()));
            return CliErrors.FAILED;
        }
    }

    private void show(ConeAnswer cone) throws ExportException {
        streams.result(out -> {
            ScopeText.of(cone.scope(), false).writeTo(out);
            out.write('\n');
            ConeText.of(cone).writeTo(out);
        });
        streams.warnings(cone.warnings());
    }

    private static ConeAnswer sample() {
        try (InputStream in = WithoutDisplay.class.getResourceAsStream("/" + SAMPLE)) {
            StateSnapshot state = new StreamingStateLoader().load(Objects.requireNonNull(in, SAMPLE), SAMPLE);
            StateGraph graph = StateGraph.of(state, ModuleRule.CONFIG);
            NodeSet target = new TargetResolver(graph).resolve(TARGET);
            return ConeAnswer.of(
                    ConeDirection.CHANGE, new VelocityEngine(graph).scope(ScopeRequest.optimized(target, target)));
        } catch (IOException | StateReadException | AddressParseException | UnknownAddressException e) {
            throw new IllegalStateException("the bundled sample cannot be read", e);
        }
    }
}
