package dev.conescope.state.read;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.Finding;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.read.resource.AddressPool;
import dev.conescope.state.read.resource.DependencyReader;
import dev.conescope.state.read.resource.ResourceDraft;
import dev.conescope.state.read.resource.ResourceJoiner;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the {@code resources} of a version 4 state.
 *
 * <p>Source: Terraform's {@code internal/states/statefile/version4.go}, {@code resourceStateV4}.
 */
final class ResourceReader {
    private final TokenCursor cursor;
    private final AddressPool pool = new AddressPool();
    private final DependencyReader dependencies = new DependencyReader(pool);
    private final InstanceReader instances;
    private ResourceJoiner joiner = new ResourceJoiner();

    ResourceReader(TokenCursor cursor) {
        this.cursor = cursor;
        this.instances = new InstanceReader(cursor, dependencies, pool);
    }

    /** Reads the list that the cursor stands on. If a file has several, the last one counts. */
    void read() throws StateReadException {
        joiner = new ResourceJoiner();
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                readResource();
            }
        }
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
        var draft = new ResourceDraft(cursor.place());
        if (!cursor.entersObject()) {
            throw cursor.wrongType("a resource");
        }
        while (cursor.nextMember()) {
            readMember(draft);
        }
        ResourceMode mode = draft.mode;
        if (mode == null) {
            throw draft.modeText.isEmpty() ? incomplete(draft, "mode") : unknownMode(draft);
        }
        if (draft.type.isEmpty() || draft.name.isEmpty()) {
            throw incomplete(draft, draft.type.isEmpty() ? "type" : "name");
        }
        joiner.add(draft, draft.address(mode));
    }

    private void readMember(ResourceDraft draft) throws StateReadException {
        switch (cursor.memberName()) {
            case "module" -> readModule(draft);
            case "mode" -> readMode(draft);
            case "type" -> draft.type = pool.text(cursor.stringOrEmpty());
            case "name" -> draft.name = pool.text(cursor.stringOrEmpty());
            case "provider" -> draft.provider = pool.text(cursor.stringOrEmpty());
            case "instances" -> instances.read(draft);
            default -> cursor.skip();
        }
    }

    private void readModule(ResourceDraft draft) throws StateReadException {
        String text = cursor.stringOrEmpty();
        try {
            draft.module = pool.module(text);
        } catch (AddressParseException e) {
            throw new StateReadException(
                    cursor.place(), "the module path " + e.getMessage() + "; the file was edited or damaged", e);
        }
    }

    private void readMode(ResourceDraft draft) throws StateReadException {
        String mode = cursor.stringOrEmpty();
        draft.modePlace = cursor.place();
        draft.modeText = mode;
        draft.mode = switch (mode) {
            case "managed" -> ResourceMode.MANAGED;
            case "data" -> ResourceMode.DATA;
            default -> null;
        };
    }

    /** Told at the end of the entry, when its type and name are known. */
    private static StateReadException unknownMode(ResourceDraft draft) {
        return new StateReadException(
                draft.modePlace,
                draft.label() + "the mode of a resource is \"managed\" or \"data\", not \"" + draft.modeText
                        + "\"; the file was edited, or a newer program wrote it",
                null);
    }

    private static StateReadException incomplete(ResourceDraft draft, String member) {
        return new StateReadException(
                draft.place,
                draft.label() + "the resource has no \"" + member + "\"; the file was edited or damaged",
                null);
    }
}
