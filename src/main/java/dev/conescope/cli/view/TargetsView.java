package dev.conescope.cli.view;

import dev.conescope.graph.ResourceNode;
import dev.conescope.velocity.RefreshScope;

/** The refresh part as options for {@code terraform} and {@code tofu}, one a line, quoted for a POSIX shell. */
public final class TargetsView {
    private TargetsView() {}

    /** A line {@code -target=ADDRESS} for each resource that is refreshed, in dependency order. */
    public static String of(RefreshScope scope) {
        var out = new StringBuilder();
        for (ResourceNode node : scope.graph().inDependencyOrder(scope.refresh())) {
            out.append(quote("-target=" + node.address())).append('\n');
        }
        return out.toString();
    }

    /** Plain where no character means anything to a shell, else in single quotes. */
    private static String quote(String word) {
        return word.matches("[A-Za-z0-9_.=/:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
