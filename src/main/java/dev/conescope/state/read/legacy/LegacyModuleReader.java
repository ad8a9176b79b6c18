package dev.conescope.state.read.legacy;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Place;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.read.resource.AddressPool;
import dev.conescope.state.read.resource.ReferenceReader;
import dev.conescope.state.read.resource.ResourceDraft;
import dev.conescope.state.read.resource.ResourceJoiner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the {@code modules} of a state of version 1, 2 or 3.
 *
 * <p>Source: Terraform's {@code internal/states/statefile/version1.go} to {@code version3.go} and
 * {@code version3_upgrade.go}. That upgrade drops {@code depends_on}; here it is kept.
 */
public final class LegacyModuleReader {
    private static final String ROOT = "root";
    private static final String NO_TYPE = "unknown";
    private static final String DAMAGED = "; the file was edited or damaged";

    private final TokenCursor cursor;
    private final AddressPool pool = new AddressPool();
    private ResourceJoiner joiner = new ResourceJoiner();
    private final List<Finding> findings = new ArrayList<>();
    private boolean filled;

    /** An instance of a resource as far as it has been read. */
    private record Entry(ResourceDraft draft, LegacyKey key, List<String> references, List<LegacyObject> objects) {}

    /** One object of an entry: the primary one, or a deposed one. */
    private record LegacyObject(AttributeSpan span, Place place, boolean tainted, boolean primary) {}

    /** Reads from this cursor. */
    public LegacyModuleReader(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the list that the cursor stands on. If a file has several, the last one counts. */
    public void read() throws StateReadException {
        joiner = new ResourceJoiner();
        findings.clear();
        filled = false;
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                readModule();
            }
        }
    }

    /** Whether any module has resources. */
    public boolean isFilled() {
        return filled;
    }

    /** The resources read, in the file's order. */
    public List<StateResource> resources() {
        return joiner.resources(false);
    }

    /** What was odd; complete once the resources have been asked for. */
    public List<Finding> findings() {
        var all = new ArrayList<>(findings);
        all.addAll(joiner.findings());
        return all;
    }

    private void readModule() throws StateReadException {
        if (!cursor.entersObject()) {
            throw cursor.wrongType("a module");
        }
        Place place = cursor.place();
        ModulePath path = null;
        List<Entry> entries = List.of();
        List<String> neededByAll = List.of();
        while (cursor.nextMember()) {
            switch (cursor.memberName()) {
                case "path" -> path = readPath();
                case "resources" -> entries = readResources();
                case "depends_on" -> neededByAll = ReferenceReader.read(cursor, pool);
                default -> cursor.skip();
            }
        }
        if (path == null) {
            path = ModulePath.ROOT;
            findings.add(new Finding(
                    FindingCode.MODULE_WITHOUT_PATH,
                    "a module has no path; its resources are shown in the root module, and Terraform does not read this "
                            + "state",
                    null,
                    place));
        }
        for (Entry entry : entries) {
            add(entry, path, neededByAll);
        }
    }

    private ModulePath readPath() throws StateReadException {
        var names = new ArrayList<String>();
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                names.add(pool.text(cursor.stringOrEmpty()));
            }
        }
        if (names.isEmpty() || !names.getFirst().equals(ROOT) || names.contains("")) {
            throw cursor.fault("the path of a module begins with \"root\" and names a module in each step" + DAMAGED);
        }
        if (names.size() - 1 > ModulePath.DEEPEST) {
            throw cursor.fault("no more than " + ModulePath.DEEPEST + " modules lie in each other" + DAMAGED);
        }
        return new ModulePath(names.stream()
                .skip(1)
                .map(name -> new ModulePath.Step(name, InstanceKey.NONE))
                .toList());
    }

    private List<Entry> readResources() throws StateReadException {
        var entries = new ArrayList<Entry>();
        if (cursor.entersObject()) {
            while (cursor.nextMember()) {
                filled = true;
                entries.add(readResource(cursor.memberName()));
            }
        }
        return entries;
    }

    private Entry readResource(String text) throws StateReadException {
        var draft = new ResourceDraft(cursor.place());
        LegacyKey key = LegacyKey.parse(text);
        if (key == null && !text.isEmpty() && text.indexOf('.') < 0) {
            key = withoutType(text, draft.place);
        }
        if (key == null) {
            throw cursor.fault("\"" + text + "\" is no resource: expected TYPE.NAME or TYPE.NAME.INDEX" + DAMAGED);
        }
        draft.type = pool.text(key.type());
        draft.name = pool.text(key.name());
        List<String> references = List.of();
        var objects = new ArrayList<LegacyObject>();
        if (cursor.entersObject()) {
            while (cursor.nextMember()) {
                switch (cursor.memberName()) {
                    case "depends_on" -> references = ReferenceReader.read(cursor, pool);
                    case "provider" -> draft.provider = pool.text(cursor.stringOrEmpty());
                    case "primary" -> addObject(objects, true);
                    case "deposed" -> readDeposed(objects);
                    default -> cursor.skip();
                }
            }
        }
        if (draft.provider.isEmpty()) {
            draft.provider = pool.text("provider." + impliedProvider(key.type()));
        }
        return new Entry(draft, key, references, objects);
    }

    /** Terraform refuses the whole state; here it is shown. */
    private LegacyKey withoutType(String name, Place place) {
        var key = new LegacyKey(ResourceMode.MANAGED, NO_TYPE, name, InstanceKey.NONE);
        String address = NO_TYPE + "." + name;
        findings.add(new Finding(
                FindingCode.KEY_WITHOUT_TYPE,
                "the resource \"" + name + "\" has no type in its key; it is shown as " + address
                        + ", and Terraform does not read this state",
                address,
                place));
        return key;
    }

    /** The part of a resource's type before the first underscore, as Terraform took it. */
    private static String impliedProvider(String type) {
        int end = type.indexOf('_');
        return end < 0 ? type : type.substring(0, end);
    }

    private void readDeposed(List<LegacyObject> objects) throws StateReadException {
        if (cursor.entersList()) {
            while (cursor.nextElement()) {
                addObject(objects, false);
            }
        }
    }

    private void addObject(List<LegacyObject> objects, boolean primary) throws StateReadException {
        long start = cursor.start();
        Place place = cursor.place();
        if (!cursor.entersObject()) {
            return;
        }
        boolean tainted = false;
        while (cursor.nextMember()) {
            if (cursor.memberName().equals("tainted")) {
                tainted = cursor.at(JsonToken.VALUE_TRUE);
            }
            cursor.skip();
        }
        objects.add(new LegacyObject(new AttributeSpan(start, cursor.end()), place, tainted, primary));
    }

    /** Deposed objects had no keys; Terraform numbers them from 1. */
    private void add(Entry entry, ModulePath module, List<String> neededByAll) {
        ResourceDraft draft = entry.draft();
        draft.module = module;
        List<String> references = entry.references();
        if (!neededByAll.isEmpty()) {
            references = new ArrayList<>(references);
            references.addAll(neededByAll);
        }
        int deposed = 0;
        for (LegacyObject object : entry.objects()) {
            @Nullable String deposedKey = object.primary() ? null : "%08x".formatted(++deposed);
            var instance =
                    new StateInstance(entry.key().index(), deposedKey, object.tainted(), List.of(), object.span());
            draft.instances.add(new ResourceDraft.PlacedInstance(
                    instance, object.primary() ? references : List.of(), object.place()));
        }
        joiner.join(draft, draft.address(entry.key().mode()));
    }
}
