package dev.conescope.cli;

import dev.conescope.address.AddressParseException;
import dev.conescope.cli.option.ScopeOptions;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.cli.view.JsonScopeView;
import dev.conescope.cli.view.TargetsView;
import dev.conescope.cli.view.TextScopeView;
import dev.conescope.cli.view.WarningsView;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.state.StateReadException;
import dev.conescope.velocity.RefreshScope;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code conescope scope}. */
@Command(
        name = "scope",
        mixinStandardHelpOptions = true,
        description = "Tells which resources a refresh has to ask for, and what that saves.")
final class ScopeCommand implements Callable<Integer> {
    /** How a scope is printed. */
    enum Format {
        TEXT,
        JSON,
        TARGETS
    }

    @Mixin
    private StateArgument state = new StateArgument();

    @Mixin
    private ScopeOptions options = new ScopeOptions();

    @Option(
            names = "--verbose-refresh",
            description = "Tell for each resource whether it is refreshed or keeps its value.")
    private boolean verbose;

    @Option(names = "--format", paramLabel = "text|json|targets", description = "How to print it; text is the default.")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws StateReadException, AddressParseException, UnknownAddressException {
        RefreshScope scope = options.scope(state.graph(options.rule()));
        if (format != Format.JSON) {
            WarningsView.print(WarningsView.of(scope), spec.commandLine().getErr());
        }
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case TEXT -> TextScopeView.scope(scope, verbose);
                            case JSON -> JsonScopeView.scope(scope);
                            case TARGETS -> TargetsView.of(scope);
                        });
        return 0;
    }
}
