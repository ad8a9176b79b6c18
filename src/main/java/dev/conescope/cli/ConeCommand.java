package dev.conescope.cli;

import dev.conescope.address.AddressParseException;
import dev.conescope.cli.option.OutputOption;
import dev.conescope.cli.option.SelectionOptions;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.cli.view.JsonScopeView;
import dev.conescope.cli.view.TextScopeView;
import dev.conescope.cli.view.WarningsView;
import dev.conescope.export.ExportException;
import dev.conescope.export.graph.DotExporter;
import dev.conescope.export.picture.ConePicture;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import dev.conescope.state.StateReadException;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.VelocityEngine;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code conescope cone}. */
@Command(
        name = "cone",
        mixinStandardHelpOptions = true,
        description = "Prints or paints the cone of targets: what they need, what may be affected, or both.")
final class ConeCommand implements Callable<Integer> {
    private static final double SHARP = 2;

    /** How a cone is told. */
    enum Format {
        TEXT,
        JSON,
        DOT,
        SVG,
        PNG
    }

    @Mixin
    private StateArgument state = new StateArgument();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--direction", paramLabel = "top|bottom|change", description = "Which side; change is the default.")
    private ConeDirection direction = ConeDirection.CHANGE;

    @Option(
            names = "--format",
            paramLabel = "text|json|dot|svg|png",
            description = "How to tell it; text is the default.")
    private Format format = Format.TEXT;

    @Option(names = "--theme", paramLabel = "light|dark", description = "The picture's colours; light is the default.")
    private Theme theme = Theme.LIGHT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws StateReadException, AddressParseException, UnknownAddressException, ExportException {
        if (selection.targetWords().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "a cone needs a target: give --target ADDRESS");
        }
        StateGraph graph = state.graph(selection.rule());
        NodeSet changed = selection.changed(graph);
        Partition cone = new VelocityEngine(graph).cone(direction, selection.targets(graph), changed);
        if (format != Format.JSON) {
            WarningsView.print(WarningsView.of(cone), spec.commandLine().getErr());
        }
        write(cone, changed);
        return 0;
    }

    private void write(Partition cone, NodeSet changed) throws ExportException {
        if (format == Format.PNG) {
            output.write(ConePicture.png(cone, changed, Palette.of(theme), title(), lines(cone), Progress.NONE, SHARP));
            return;
        }
        String text = switch (format) {
            case TEXT, PNG -> TextScopeView.cone(cone, title());
            case JSON -> JsonScopeView.cone(cone, direction, changed);
            case DOT -> DotExporter.cone(cone);
            case SVG -> ConePicture.svg(cone, changed, Palette.of(theme), title(), lines(cone), Progress.NONE);
        };
        output.write(text, spec.commandLine().getOut());
    }

    private String title() {
        String side = direction.name().charAt(0) + direction.name().substring(1).toLowerCase(Locale.ROOT);
        return side + " cone of " + String.join(", ", selection.targetWords());
    }

    private static List<String> lines(Partition cone) {
        return cone instanceof RefreshScope scope ? List.of(TextScopeView.scopeLine(scope.stats())) : List.of();
    }
}
