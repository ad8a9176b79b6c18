package dev.conescope.cli;

import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.cli.option.CommandFailure;
import dev.conescope.cli.option.HelpOption;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.export.ExportException;
import dev.conescope.state.StateListing;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code conescope list}: the resource instances, as {@code terraform state list} prints them. */
@Command(name = "list", description = "Print the addresses of all resource instances, as terraform state list does.")
final class ListCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private StateArgument state = new StateArgument();

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

    ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws StateReadException, CommandFailure, ExportException {
        StateSnapshot snapshot = state.read(streams.in());
        streams.result(out -> {
            for (ResourceInstanceAddress address : StateListing.of(snapshot)) {
                out.write((address + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        streams.warnings(snapshot.findings());
        return CliErrors.DONE;
    }
}
