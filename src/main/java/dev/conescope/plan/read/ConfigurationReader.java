package dev.conescope.plan.read;

import dev.conescope.address.ModulePath;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.configuration.Configuration;
import dev.conescope.plan.configuration.Configuration.ProviderConfiguration;
import dev.conescope.plan.configuration.ConfigurationModule;
import dev.conescope.plan.configuration.ModuleCall;
import dev.conescope.plan.configuration.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the {@code configuration} of a plan. Modules lie inside the calls of modules, at any depth; a stack of what is
 * open stands for recursion.
 *
 * <p>Source: Terraform's {@code internal/command/jsonconfig/config.go}.
 */
final class ConfigurationReader {
    private final PlanCursor cursor;
    private final ResourceBlockReader resources;
    private final Map<List<String>, ConfigurationModule> modules = new HashMap<>();
    private final Map<String, ProviderConfiguration> providers = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    ConfigurationReader(PlanCursor cursor) {
        this.cursor = cursor;
        this.resources = new ResourceBlockReader(cursor);
    }

    /** An object that is being read: its next member, and what to do at its end. */
    private interface Open {
        void member(String name) throws PlanReadException;

        void end();
    }

    /** The configuration that the cursor stands on. */
    Configuration read() throws PlanReadException {
        if (cursor.entersObject()) {
            while (cursor.nextMember()) {
                switch (cursor.memberName()) {
                    case "provider_config" -> readProviders();
                    case "root_module" -> readModules();
                    default -> cursor.skip();
                }
            }
        }
        return new Configuration(modules, providers);
    }

    private void readModules() throws PlanReadException {
        if (cursor.entersObject()) {
            open.push(new Module(List.of()));
        }
        while (!open.isEmpty()) {
            if (cursor.nextMember()) {
                open.element().member(cursor.memberName());
            } else {
                open.pop().end();
            }
        }
    }

    private final class Module implements Open {
        private final List<String> path;
        private final ModuleParts parts = new ModuleParts();

        Module(List<String> path) {
            this.path = path;
        }

        @Override
        public void member(String name) throws PlanReadException {
            switch (name) {
                case "resources" -> resources.read(path, parts.resources);
                case "outputs" -> readOutputs(parts.outputs);
                case "module_calls" -> {
                    if (cursor.entersObject()) {
                        open.push(new Calls(path, parts.calls));
                    }
                }
                default -> cursor.skip();
            }
        }

        @Override
        public void end() {
            modules.put(path, new ConfigurationModule(path, parts.resources, parts.calls, parts.outputs));
        }
    }

    /** The object that has a module's calls by their names. */
    private final class Calls implements Open {
        private final List<String> path;
        private final Map<String, ModuleCall> calls;

        Calls(List<String> path, Map<String, ModuleCall> calls) {
            this.path = path;
            this.calls = calls;
        }

        @Override
        public void member(String name) throws PlanReadException {
            if (cursor.entersObject()) {
                open.push(new Call(path, name, calls));
            }
        }

        @Override
        public void end() {}
    }

    private final class Call implements Open {
        private final List<String> path;
        private final String name;
        private final Map<String, ModuleCall> calls;
        private final Map<String, List<Reference>> arguments = new HashMap<>();
        private final List<Reference> around = new ArrayList<>();
        private boolean repeated;

        Call(List<String> parent, String name, Map<String, ModuleCall> calls) {
            var inside = new ArrayList<>(parent);
            inside.add(name);
            this.path = List.copyOf(inside);
            this.name = name;
            this.calls = calls;
        }

        @Override
        public void member(String member) throws PlanReadException {
            switch (member) {
                case "expressions" -> readArguments();
                case "count_expression", "for_each_expression" -> {
                    repeated = true;
                    around.addAll(ExpressionReader.references(cursor));
                }
                case "depends_on" -> around.addAll(ExpressionReader.dependsOn(cursor));
                case "module" -> readModule();
                default -> cursor.skip();
            }
        }

        private void readModule() throws PlanReadException {
            if (path.size() > ModulePath.DEEPEST) {
                throw cursor.fault(
                        null,
                        "no more than " + ModulePath.DEEPEST
                                + " modules lie in each other; write the plan's JSON again: "
                                + "terraform show -json PLAN > FILE");
            }
            if (cursor.entersObject()) {
                open.push(new Module(path));
            }
        }

        private void readArguments() throws PlanReadException {
            if (cursor.entersObject()) {
                while (cursor.nextMember()) {
                    String argument = cursor.memberName();
                    arguments.put(argument, ExpressionReader.references(cursor));
                }
            }
        }

        @Override
        public void end() {
            calls.put(name, new ModuleCall(repeated, arguments, around));
        }
    }

    private void readOutputs(Map<String, List<Reference>> outputs) throws PlanReadException {
        if (!cursor.entersObject()) {
            return;
        }
        while (cursor.nextMember()) {
            String output = cursor.memberName();
            var references = new ArrayList<Reference>();
            if (cursor.entersObject()) {
                while (cursor.nextMember()) {
                    switch (cursor.memberName()) {
                        case "expression" -> references.addAll(ExpressionReader.references(cursor));
                        case "depends_on" -> references.addAll(ExpressionReader.dependsOn(cursor));
                        default -> cursor.skip();
                    }
                }
            }
            outputs.put(output, references);
        }
    }

    private void readProviders() throws PlanReadException {
        if (!cursor.entersObject()) {
            return;
        }
        while (cursor.nextMember()) {
            String key = cursor.memberName();
            List<String> module = List.of();
            List<Reference> references = List.of();
            if (cursor.entersObject()) {
                while (cursor.nextMember()) {
                    switch (cursor.memberName()) {
                        case "module_address" -> module = ResourceBlockReader.modulePath(cursor);
                        case "expressions" -> references = ExpressionReader.references(cursor);
                        default -> cursor.skip();
                    }
                }
            }
            providers.put(key, new ProviderConfiguration(module, references));
        }
    }
}
