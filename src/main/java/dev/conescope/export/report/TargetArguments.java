package dev.conescope.export.report;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.graph.ResourceNode;
import dev.conescope.velocity.RefreshScope;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The refresh part of a scope as arguments for Terraform: {@code -target=ADDRESS}, one a line, quoted for a shell. */
public final class TargetArguments {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.,:/@%+=-]+");

    private TargetArguments() {}

    /** The lines, in dependency order. */
    public static Content of(RefreshScope scope) {
        return out -> {
            for (ResourceNode node : scope.graph().inDependencyOrder(scope.refresh())) {
                String line = quoted("-target=" + node.address()) + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /**
     * One word for a POSIX shell: single quotes around whatever is not plain, in which a single quote is written as
     * {@code '\''}.
     */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
