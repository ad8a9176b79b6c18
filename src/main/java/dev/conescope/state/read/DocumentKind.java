package dev.conescope.state.read;

import dev.conescope.finding.Place;
import dev.conescope.state.StateReadException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by the members of a JSON document's outermost object whether it is a state that can be read, or what it is. */
final class DocumentKind {
    static final int READ_VERSION = 4;
    private static final String PULL = "terraform state pull > FILE";

    /** Members that tell documents apart. */
    enum Sign {
        BACKEND,
        FILLED_MODULES,
        ENCRYPTED,
        FORMAT_VERSION,
        PLANNED
    }

    private final String file;
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private @Nullable Place versionPlace;
    private @Nullable Long version;
    private String versionKind = "";

    DocumentKind(String file) {
        this.file = file;
    }

    void saw(Sign sign) {
        signs.add(sign);
    }

    /**
     * Notes the {@code version}.
     *
     * @param number the version, or null if it is no whole number
     * @param kind what kind of value it is
     */
    void sawVersion(Place place, @Nullable Long number, String kind) {
        versionPlace = place;
        version = number;
        versionKind = kind;
    }

    /** Throws unless the document is a state of the version that is read here. */
    void requireReadable() throws StateReadException {
        Place place = versionPlace;
        String wrong = wrongDocument();
        if (wrong != null) {
            throw new StateReadException(file, wrong, null);
        }
        if (place == null) {
            throw new StateReadException(
                    file,
                    "this is no Terraform state: it has no \"version\"; give a state file, as from " + PULL,
                    null);
        }
        String wrongVersion = wrongVersion();
        if (wrongVersion != null) {
            throw new StateReadException(place, wrongVersion, null);
        }
    }

    private @Nullable String wrongDocument() {
        if (signs.contains(Sign.ENCRYPTED)) {
            return "this state is encrypted by OpenTofu, and encrypted states are not read yet; decrypt it first: "
                    + "tofu state pull > FILE";
        }
        if (signs.contains(Sign.FORMAT_VERSION)) {
            if (signs.contains(Sign.PLANNED)) {
                return "this is the JSON of a plan, not a state; give the state that it was made from: " + PULL;
            }
            return "this is the output of show -json, not a state file; give the state itself: " + PULL;
        }
        boolean pointer = signs.contains(Sign.BACKEND) && !signs.contains(Sign.FILLED_MODULES);
        if (pointer && (version == null || version < READ_VERSION)) {
            return "this is not a state but the pointer to the backend that keeps it (.terraform/terraform.tfstate); "
                    + "pull the state in its working directory: " + PULL;
        }
        return null;
    }

    private @Nullable String wrongVersion() {
        if (version == null || version < 1) {
            return "the \"version\" of a state is a whole number, such as 4, but here it is " + versionKind
                    + "; the file was edited or damaged, or is no state";
        }
        if (version < READ_VERSION) {
            return "state version " + version + " is not read yet; let Terraform 1.x write it as version 4: " + PULL;
        }
        if (version > READ_VERSION) {
            return "state version " + version + " was written by a newer program than this one knows, which reads "
                    + "version 4; update Conescope";
        }
        return null;
    }
}
