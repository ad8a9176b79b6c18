package dev.conescope.cli;

import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.state.StateListing;
import dev.conescope.state.StateReadException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code conescope list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the resource instances of a state, as terraform state list does.")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private StateArgument state = new StateArgument();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws StateReadException {
        PrintWriter out = spec.commandLine().getOut();
        for (ResourceInstanceAddress address : StateListing.of(state.load())) {
            out.print(address);
            out.print('\n');
        }
        return 0;
    }
}
