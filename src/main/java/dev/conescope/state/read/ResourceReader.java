package dev.conescope.state.read;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.Finding;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.json.Tokens;
import dev.conescope.state.read.resource.AddressPool;
import dev.conescope.state.read.resource.DependencyReader;
import dev.conescope.state.read.resource.Oddities;
import dev.conescope.state.read.resource.ResourceDraft;
import dev.conescope.state.read.resource.ResourceJoiner;
import dev.conescope.state.read.resource.ResourcePool;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the {@code resources} of a version 4 state.
 *
 * <p>Source: Terraform's {@code internal/states/statefile/version4.go}, {@code resourceStateV4}.
 */
final class ResourceReader {
    private final Tokens cursor;
    private final AddressPool pool;
    private final DependencyReader dependencies;
    private final InstanceReader instances;
    private final ResourceDraft draft;
    private ResourceJoiner joiner = new ResourceJoiner();

    /**
     * What was read of a part of the list.
     *
     * @param joiner the resources
     * @param oddities what is odd about their dependencies
     */
    record Part(ResourceJoiner joiner, Oddities oddities) {}

    /** The module that was read last, and its text. */
    private ModulePath module = ModulePath.ROOT;

    private String moduleText = "";

    /** How many lists were read, and where the last one began. */
    private int lists;

    private long listStart;

    ResourceReader(Tokens cursor, ResourcePool pool) {
        this(cursor, pool.addresses(), new DependencyReader(pool.dependencies()));
    }

    /** A reader that goes on with what another one of the same thread has met. */
    ResourceReader(Tokens cursor, AddressPool pool, DependencyReader dependencies) {
        this.cursor = cursor;
        this.pool = pool;
        this.dependencies = dependencies;
        this.draft = new ResourceDraft(cursor.placeToKeep());
        this.instances = new InstanceReader(cursor, dependencies, this.pool);
    }

    /** Reads the list that the cursor stands on. If a file has several, the last one counts. */
    void read() throws StateReadException {
        joiner = new ResourceJoiner();
        lists++;
        listStart = cursor.start();
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                readResource();
            }
        }
    }

    /** What was read, for a reader of the whole list. */
    Part part() {
        joiner.settle();
        return new Part(joiner, dependencies.takeOddities());
    }

    /** Whether one list was read and nothing was in it, and its bracket stood there. */
    boolean readEmptyListAt(long offset) {
        return lists == 1 && listStart == offset && joiner.isEmpty();
    }

    /**
     * Adds what was read of a later part of the same file.
     *
     * @param part the part
     * @param linesBefore how many lines the file has before that part
     * @return false if something of it cannot be told here: resources that come twice
     */
    boolean join(Part part, long linesBefore) {
        if (!part.joiner().findings().isEmpty() || !joiner.addAll(part.joiner())) {
            return false;
        }
        dependencies.oddities().addAll(part.oddities(), linesBefore);
        return true;
    }

    /** The resources read, in the file's order. */
    List<StateResource> resources(boolean absoluteReferences) {
        return joiner.resources(absoluteReferences);
    }

    /** What was odd. */
    List<Finding> findings() {
        var findings = new ArrayList<>(joiner.findings());
        findings.addAll(dependencies.findings());
        return findings;
    }

    private void readResource() throws StateReadException {
        draft.begin(cursor.placeToKeep());
        if (!cursor.entersObject()) {
            throw cursor.wrongType("a resource");
        }
        while (cursor.nextMember()) {
            readMember();
        }
        ResourceMode mode = draft.mode;
        if (mode == null) {
            throw draft.modeText.isEmpty() ? incomplete("mode") : unknownMode();
        }
        if (draft.type.isEmpty() || draft.name.isEmpty()) {
            throw incomplete(draft.type.isEmpty() ? "type" : "name");
        }
        joiner.add(draft, draft.address(mode));
    }

    private void readMember() throws StateReadException {
        switch (cursor.memberName()) {
            case "module" -> readModule();
            case "mode" -> readMode();
            case "type" -> draft.type = pool.text(cursor.stringOrEmpty());
            case "name" -> draft.name = pool.text(cursor.stringOrEmpty());
            case "provider" -> draft.provider = pool.text(cursor.stringOrEmpty());
            case "instances" -> instances.read(draft);
            default -> cursor.skip();
        }
    }

    @SuppressWarnings("ReferenceEquality") // neighbours mostly have the same module, and readers pool texts
    private void readModule() throws StateReadException {
        String text = cursor.stringOrEmpty();
        try {
            if (text != moduleText) {
                module = pool.module(text);
                moduleText = text;
            }
            draft.module = module;
        } catch (AddressParseException e) {
            throw new StateReadException(
                    cursor.place(), "the module path " + e.getMessage() + "; the file was edited or damaged", e);
        }
    }

    private void readMode() throws StateReadException {
        String mode = cursor.stringOrEmpty();
        draft.modePlace = cursor.placeToKeep();
        draft.modeText = mode;
        draft.mode = switch (mode) {
            case "managed" -> ResourceMode.MANAGED;
            case "data" -> ResourceMode.DATA;
            default -> null;
        };
    }

    /** Told at the end of the entry, when its type and name are known. */
    private StateReadException unknownMode() {
        return new StateReadException(
                draft.modePlace,
                draft.label() + "the mode of a resource is \"managed\" or \"data\", not \"" + draft.modeText
                        + "\"; the file was edited, or a newer program wrote it",
                null);
    }

    private StateReadException incomplete(String member) {
        return new StateReadException(
                draft.place,
                draft.label() + "the resource has no \"" + member + "\"; the file was edited or damaged",
                null);
    }
}
