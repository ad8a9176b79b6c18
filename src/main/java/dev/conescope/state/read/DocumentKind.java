package dev.conescope.state.read;

import dev.conescope.finding.Place;
import dev.conescope.state.StateReadException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by the members of a JSON document's outermost object whether it is a state that can be read, or what it is. */
final class DocumentKind {
    /** The newest version that is read, and the only one that has {@code resources}. */
    static final int NEWEST_VERSION = 4;

    private static final String PULL = "terraform state pull > FILE";

    /** Members that tell documents apart. */
    enum Sign {
        BACKEND,
        FILLED_MODULES,
        PLANNED
    }

    private final String file;
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private @Nullable Place versionPlace;
    private @Nullable Long version;
    private String versionKind = "";
    private String formatVersion = "";
    private String terraformVersion = "";

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

    /** Notes the version of {@code show -json} output. */
    void sawFormatVersion(String format) {
        formatVersion = format;
    }

    /** Notes the version of the program that wrote the document. */
    void sawTerraformVersion(String program) {
        terraformVersion = program;
    }

    /** The version of the program that wrote the document; may be empty. */
    String terraformVersion() {
        return terraformVersion;
    }

    /** Whether this is the output of {@code show -json} for a state. */
    boolean isShown() {
        return !formatVersion.isEmpty() && !signs.contains(Sign.PLANNED);
    }

    /** The state's version; 0 where it has none. */
    int version() {
        return version == null ? 0 : Math.toIntExact(version);
    }

    /** Throws unless the document is a state of a version that is read here. */
    void requireReadable() throws StateReadException {
        Place place = versionPlace;
        String wrong = wrongDocument();
        if (wrong != null) {
            throw new StateReadException(file, wrong, null);
        }
        if (isShown()) {
            requireReadableFormat();
            return;
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

    /** Source: terraform-json's {@code state.go}, which reads formats from 0.1 to below 2. */
    private void requireReadableFormat() throws StateReadException {
        if (!formatVersion.startsWith("0.") && !formatVersion.startsWith("1.")) {
            throw new StateReadException(
                    file,
                    "this is the output of show -json in format " + formatVersion
                            + ", which this program does not know; give the state itself: " + PULL,
                    null);
        }
    }

    private @Nullable String wrongDocument() {
        if (!formatVersion.isEmpty() && signs.contains(Sign.PLANNED)) {
            return "this is the JSON of a plan, not a state; give the state that it was made from: " + PULL;
        }
        boolean pointer = signs.contains(Sign.BACKEND) && !signs.contains(Sign.FILLED_MODULES);
        if (pointer && (version == null || version < NEWEST_VERSION)) {
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
        if (version > NEWEST_VERSION) {
            String program = terraformVersion.isEmpty() ? "" : " (terraform_version " + terraformVersion + ")";
            return "state version " + version + " was written by a newer program" + program
                    + " than this one knows, which reads versions 1 to 4; update Conescope";
        }
        return null;
    }
}
