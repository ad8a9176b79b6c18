package dev.conescope.plan.configuration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression refers to, in the module that it stands in. Instance keys are left out. */
public sealed interface Reference {
    /**
     * A resource of the same module.
     *
     * @param localName its address inside the module, such as {@code data.aws_ami.base}
     */
    record ToResource(String localName) implements Reference {}

    /**
     * An output of a module that the same module calls.
     *
     * @param call the call's name
     * @param output the output's name
     */
    record ToOutput(String call, String output) implements Reference {}

    /**
     * All of a module that the same module calls.
     *
     * @param call the call's name
     */
    record ToModule(String call) implements Reference {}

    /**
     * A variable of the same module.
     *
     * @param name its name
     */
    record ToVariable(String name) implements Reference {}

    /**
     * A local value of the same module. A plan does not tell what it refers to.
     *
     * @param name its name
     */
    record ToLocal(String name) implements Reference {}

    /**
     * The references of one list of the plan. The list has each traversal followed by its prefixes, so that a module
     * that only follows an output of it is not meant as a whole; what is no reference to anything of a configuration
     * ({@code each.key}, {@code path.module}) is left out.
     *
     * <p>Source: Terraform's {@code internal/command/jsonconfig/expression.go}.
     */
    static List<Reference> all(List<String> texts) {
        var found = new ArrayList<Reference>(texts.size());
        String before = "";
        for (String text : texts) {
            Reference one = of(text);
            boolean prefix =
                    one instanceof ToModule && (before.startsWith(text + ".") || before.startsWith(text + "["));
            if (one != null && !prefix && !found.contains(one)) {
                found.add(one);
            }
            before = text;
        }
        return List.copyOf(found);
    }

    /** The reference that a traversal begins with; null if it is to nothing of a configuration. */
    private static @Nullable Reference of(String text) {
        List<String> names = ReferenceNames.of(text);
        String first = names.getFirst();
        return switch (first) {
            case "var" -> names.size() > 1 ? new ToVariable(names.get(1)) : null;
            case "local" -> names.size() > 1 ? new ToLocal(names.get(1)) : null;
            case "module" -> module(names);
            case "data", "ephemeral" -> names.size() > 2 ? resource(names.subList(0, 3)) : null;
            case "each", "count", "self", "path", "terraform", "tofu" -> null;
            case "resource" -> names.size() > 2 ? resource(names.subList(1, 3)) : null;
            default -> names.size() > 1 ? resource(names.subList(0, 2)) : null;
        };
    }

    private static @Nullable Reference module(List<String> names) {
        return switch (names.size()) {
            case 1 -> null;
            case 2 -> new ToModule(names.get(1));
            default -> new ToOutput(names.get(1), names.get(2));
        };
    }

    private static @Nullable Reference resource(List<String> names) {
        return names.contains("") ? null : new ToResource(String.join(".", names));
    }
}
