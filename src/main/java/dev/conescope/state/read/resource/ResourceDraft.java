package dev.conescope.state.read.resource;

import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.Place;
import dev.conescope.state.StateInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of one entry of {@code resources}; its fields come in any order, so a reader sets them freely. */
public final class ResourceDraft {
    /**
     * An instance and where it stands.
     *
     * @param instance the instance
     * @param references what it depends on by names that can be resolved only when all resources are known
     * @param provider its own provider's configuration address, or empty where it has the resource's
     * @param place the place of its opening brace
     */
    public record PlacedInstance(StateInstance instance, List<String> references, String provider, Place place) {
        /** An instance that has the resource's provider. */
        public PlacedInstance(StateInstance instance, List<String> references, Place place) {
            this(instance, references, "", place);
        }
    }

    public Place place;
    public ModulePath module = ModulePath.ROOT;
    public @Nullable ResourceMode mode;
    public String modeText = "";
    public Place modePlace;
    public String type = "";
    public String name = "";
    public String provider = "";
    public final List<PlacedInstance> instances = new ArrayList<>();

    /** A draft of the entry that begins at this place. */
    public ResourceDraft(Place place) {
        this.place = place;
        this.modePlace = place;
    }

    /** Forgets the entry and begins with the one at this place. */
    public void begin(Place entry) {
        place = entry;
        module = ModulePath.ROOT;
        mode = null;
        modeText = "";
        modePlace = entry;
        type = "";
        name = "";
        provider = "";
        instances.clear();
    }

    /** The address as far as it is known, to begin a message with. */
    public String label() {
        boolean known = !type.isEmpty() && !name.isEmpty();
        return known ? address(mode == null ? ResourceMode.MANAGED : mode) + ": " : "";
    }

    /** The address, for a mode that is known. */
    public ResourceAddress address(ResourceMode knownMode) {
        return new ResourceAddress(module, knownMode, type, name);
    }
}
