package dev.conescope.state.read.show;

import dev.conescope.address.Address;
import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.finding.Place;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.read.resource.AddressPool;
import dev.conescope.state.read.resource.DependencyPool;
import dev.conescope.state.read.resource.DependencyReader;
import dev.conescope.state.read.resource.ResourceDraft;
import dev.conescope.state.read.resource.ResourceJoiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the {@code values} of a shown state: modules in modules, and in each of them its resource instances.
 *
 * <p>Source: Terraform's {@code internal/command/jsonstate/state.go}. Its {@code depends_on} are the state's
 * dependencies.
 */
public final class ShowReader {
    /** What stands in a list has no name. */
    private static final String ELEMENT = "";

    private static final Set<String> MODULES = Set.of("root_module", "child_modules", ELEMENT);

    private final TokenCursor cursor;
    private final AddressPool pool = new AddressPool();
    private final DependencyReader dependencies = new DependencyReader(new DependencyPool(pool));
    private final ResourceJoiner joiner = new ResourceJoiner();

    /** Reads from this cursor. */
    public ShowReader(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the object that the cursor stands on. Modules need no recursion: an address tells its module. */
    public void read() throws StateReadException {
        if (!cursor.entersObject()) {
            return;
        }
        int outside = cursor.depth() - 1;
        while (cursor.depth() > outside) {
            JsonToken token = cursor.next();
            String name = Objects.toString(cursor.memberName(), ELEMENT);
            if (token == JsonToken.START_ARRAY && name.equals("resources")) {
                while (cursor.nextElement()) {
                    readResource();
                }
            } else if ((token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) && !MODULES.contains(name)) {
                cursor.skip();
            }
        }
    }

    /** The resources read, in the file's order. */
    public List<StateResource> resources() {
        return joiner.resources(true);
    }

    /** What was odd. */
    public List<Finding> findings() {
        var findings = new ArrayList<>(joiner.findings());
        findings.addAll(dependencies.findings());
        return findings;
    }

    private void readResource() throws StateReadException {
        long start = cursor.start();
        Place place = cursor.place();
        if (!cursor.entersObject()) {
            throw cursor.wrongType("a resource");
        }
        var draft = new ResourceDraft(place);
        var needed = List.<ConfigResourceAddress>of();
        ResourceInstanceAddress address = null;
        boolean tainted = false;
        String deposed = "";
        while (cursor.nextMember()) {
            switch (cursor.memberName()) {
                case "address" -> address = address();
                case "provider_name" -> draft.provider = pool.text(cursor.stringOrEmpty());
                case "depends_on" -> needed = dependencies.read(cursor);
                case "tainted" -> {
                    tainted = cursor.at(JsonToken.VALUE_TRUE);
                    cursor.skip();
                }
                case "deposed_key" -> deposed = cursor.stringOrEmpty();
                default -> cursor.skip();
            }
        }
        if (address == null) {
            throw new StateReadException(
                    place, "the resource has no \"address\"; the file was edited or damaged", null);
        }
        @Nullable String deposedKey = deposed.isEmpty() ? null : deposed;
        var span = new AttributeSpan(start, cursor.end());
        var instance = new StateInstance(address.key(), deposedKey, tainted, needed, span);
        draft.instances.add(new ResourceDraft.PlacedInstance(instance, List.of(), place));
        joiner.join(draft, pooled(address.resource()));
    }

    private ResourceAddress pooled(ResourceAddress address) {
        return new ResourceAddress(
                address.module(), address.mode(), pool.text(address.type()), pool.text(address.name()));
    }

    private ResourceInstanceAddress address() throws StateReadException {
        try {
            Address address = AddressParser.parse(cursor.stringOrEmpty());
            return switch (address) {
                case ResourceInstanceAddress instance -> instance;
                case ResourceAddress resource -> resource.instance(InstanceKey.NONE);
                case ModulePath _ ->
                    throw cursor.fault("the address of a resource names a module; the file was edited");
            };
        } catch (AddressParseException e) {
            throw new StateReadException(
                    cursor.place(), "the address " + e.getMessage() + "; the file was edited or damaged", e);
        }
    }
}
