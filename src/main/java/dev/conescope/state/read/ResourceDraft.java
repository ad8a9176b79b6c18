package dev.conescope.state.read;

import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.Place;
import dev.conescope.state.StateInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of one entry of {@code resources}; its fields come in any order. */
final class ResourceDraft {
    /**
     * An instance and where it stands.
     *
     * @param instance the instance
     * @param place the place of its opening brace
     */
    record PlacedInstance(StateInstance instance, Place place) {}

    final Place place;
    ModulePath module = ModulePath.ROOT;

    @Nullable
    ResourceMode mode;

    String modeText = "";
    Place modePlace;
    String type = "";
    String name = "";
    String provider = "";
    List<PlacedInstance> instances = new ArrayList<>();

    ResourceDraft(Place place) {
        this.place = place;
        this.modePlace = place;
    }

    /** The address as far as it is known, to begin a message with. */
    String label() {
        boolean known = !type.isEmpty() && !name.isEmpty();
        return known ? address(mode == null ? ResourceMode.MANAGED : mode) + ": " : "";
    }

    ResourceAddress address(ResourceMode knownMode) {
        return new ResourceAddress(module, knownMode, type, name);
    }
}
