package dev.conescope.cli.option;

import picocli.CommandLine.Option;

/** {@code --help} of one command. Not inherited: the completion command brings its own. */
public final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // for picocli
    private boolean help;

    /** Made by the command line, which fills it. */
    public HelpOption() {}
}
