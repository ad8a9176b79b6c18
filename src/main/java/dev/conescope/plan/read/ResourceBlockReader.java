package dev.conescope.plan.read;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.configuration.ConfigurationResource;
import dev.conescope.plan.configuration.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the resource blocks of one module of the configuration. */
final class ResourceBlockReader {
    private final PlanCursor cursor;
    private String mode = "";
    private String type = "";
    private String name = "";
    private String provider = "";

    ResourceBlockReader(PlanCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the list that the cursor stands on; blocks that are neither resources nor ephemeral are left out. */
    void read(List<String> module, Map<String, ConfigurationResource> into) throws PlanReadException {
        if (!cursor.entersList()) {
            return;
        }
        while (cursor.nextElement()) {
            if (cursor.entersObject()) {
                readBlock(module, into);
            }
        }
    }

    private void readBlock(List<String> module, Map<String, ConfigurationResource> into) throws PlanReadException {
        mode = "";
        type = "";
        name = "";
        provider = "";
        Set<Reference> references = new LinkedHashSet<>();
        while (cursor.nextMember()) {
            readMember(references);
        }
        String local = type + "." + name;
        switch (mode) {
            case "managed" -> into.put(local, block(address(module, ResourceMode.MANAGED), references));
            case "data" -> into.put("data." + local, block(address(module, ResourceMode.DATA), references));
            case "ephemeral" -> into.put("ephemeral." + local, block(null, references));
            default -> {
                // Terraform adds kinds of blocks from time to time; none but these has anything to do with a state.
            }
        }
    }

    private void readMember(Set<Reference> references) throws PlanReadException {
        switch (cursor.memberName()) {
            case "mode" -> mode = cursor.stringOrEmpty();
            case "type" -> type = cursor.stringOrEmpty();
            case "name" -> name = cursor.stringOrEmpty();
            case "provider_config_key" -> provider = cursor.stringOrEmpty();
            case "expressions", "count_expression", "for_each_expression", "provisioners" ->
                references.addAll(ExpressionReader.references(cursor));
            case "depends_on" -> references.addAll(ExpressionReader.dependsOn(cursor));
            default -> cursor.skip();
        }
    }

    private ConfigurationResource block(@Nullable ConfigResourceAddress address, Set<Reference> references) {
        return new ConfigurationResource(address, provider, List.copyOf(references));
    }

    private ConfigResourceAddress address(List<String> module, ResourceMode known) {
        return new ConfigResourceAddress(module, known, type, name);
    }

    /** The names of the calls in the module address that the cursor stands on. */
    static List<String> modulePath(PlanCursor cursor) throws PlanReadException {
        String text = cursor.stringOrEmpty();
        try {
            return AddressParser.parseModule(text).names();
        } catch (AddressParseException e) {
            throw new PlanReadException(cursor.place(), null, "the module address " + e.getMessage(), e);
        }
    }
}
