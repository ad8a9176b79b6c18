package dev.conescope.state.read;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.InstanceKey;
import dev.conescope.finding.Place;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.json.Tokens;
import dev.conescope.state.read.resource.AddressPool;
import dev.conescope.state.read.resource.DependencyReader;
import dev.conescope.state.read.resource.ReferenceReader;
import dev.conescope.state.read.resource.ResourceDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code instances} of a resource. Their attributes are skipped, and their place is remembered.
 *
 * <p>Source: Terraform's {@code internal/states/statefile/version4.go}, {@code instanceObjectStateV4}.
 */
final class InstanceReader {
    private static final double LONG_LIMIT = 0x1p63;

    private final Tokens cursor;
    private final DependencyReader dependencies;
    private final AddressPool pool;

    private InstanceKey key = InstanceKey.NONE;
    private @Nullable String deposed;
    private boolean tainted;
    private List<ConfigResourceAddress> needed = List.of();
    private List<String> references = List.of();
    private String provider = "";

    InstanceReader(Tokens cursor, DependencyReader dependencies, AddressPool pool) {
        this.cursor = cursor;
        this.dependencies = dependencies;
        this.pool = pool;
    }

    /** Reads the list that the cursor stands on into the draft. */
    void read(ResourceDraft draft) throws StateReadException {
        draft.instances.clear();
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                readInstance(draft);
            }
        }
    }

    private void readInstance(ResourceDraft draft) throws StateReadException {
        long start = cursor.start();
        Place place = cursor.placeToKeep();
        if (!cursor.entersObject()) {
            throw cursor.wrongType("an instance");
        }
        key = InstanceKey.NONE;
        deposed = null;
        tainted = false;
        needed = List.of();
        references = List.of();
        provider = "";
        while (cursor.nextMember()) {
            readMember(draft);
        }
        var span = new AttributeSpan(start, cursor.end());
        var instance = new StateInstance(key, deposed, tainted, needed, span);
        draft.instances.add(new ResourceDraft.PlacedInstance(instance, references, provider, place));
    }

    private void readMember(ResourceDraft draft) throws StateReadException {
        switch (cursor.memberName()) {
            case "index_key" -> key = indexKey(draft);
            case "status" -> tainted = isTainted(draft);
            case "deposed" -> {
                String text = cursor.stringOrEmpty();
                deposed = text.isEmpty() ? null : text;
            }
            case "dependencies" -> needed = dependencies.read(cursor);
            case "depends_on" -> references = ReferenceReader.read(cursor, pool);
            case "provider" -> readProvider(draft);
            default -> cursor.skip();
        }
    }

    /** OpenTofu 1.9 and newer moves the provider here where instances have different ones. */
    private void readProvider(ResourceDraft draft) throws StateReadException {
        provider = pool.text(cursor.stringOrEmpty());
        if (draft.provider.isEmpty()) {
            draft.provider = provider;
        }
    }

    private InstanceKey indexKey(ResourceDraft draft) throws StateReadException {
        return switch (cursor.token()) {
            case VALUE_NULL -> InstanceKey.NONE;
            case VALUE_STRING -> new InstanceKey.StringKey(pool.text(cursor.text()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new InstanceKey.IntKey(wholePart(draft));
            case null, default ->
                throw cursor.fault(draft.label() + "the index_key of an instance is a number or a string, not "
                        + cursor.kind() + "; the file was edited or damaged");
        };
    }

    /** Terraform cuts the fraction off. */
    private long wholePart(ResourceDraft draft) throws StateReadException {
        String text = cursor.text();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notWhole) {
            double number = Double.parseDouble(text);
            if (Math.abs(number) < LONG_LIMIT) {
                return (long) number;
            }
            throw cursor.fault(
                    draft.label() + "the index_key of an instance is too large; the file was edited or damaged");
        }
    }

    private boolean isTainted(ResourceDraft draft) throws StateReadException {
        String status = cursor.stringOrEmpty();
        return switch (status) {
            case "" -> false;
            case "tainted" -> true;
            default ->
                throw cursor.fault(draft.label() + "the status of an instance is \"tainted\" or absent, not \"" + status
                        + "\"; the file was edited, or a newer program wrote it");
        };
    }
}
