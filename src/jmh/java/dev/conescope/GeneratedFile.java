package dev.conescope;

import java.io.IOException;
import java.io.Writer;
import java.util.Random;

/** Writes a generated state as Terraform does: two spaces a level, one member a line. */
final class GeneratedFile implements GeneratedSink {
    private static final int KINDS = 6;

    private final Random random = new Random(826);
    private final Writer out;
    private final int values;
    private boolean first = true;

    /**
     * Writes to this.
     *
     * @param values how many attributes each resource has
     */
    GeneratedFile(Writer out, int values) throws IOException {
        this.out = out;
        this.values = values;
        out.write("""
                {
                  "version": 4,
                  "terraform_version": "1.11.4",
                  "serial": 1,
                  "lineage": "generated",
                  "outputs": {},
                  "resources": [
                """);
    }

    @Override
    public void resource(String module, String key, String type, String name, GeneratedState.Block block)
            throws IOException {
        out.write(first ? "    {\n" : ",\n    {\n");
        first = false;
        if (!module.isEmpty()) {
            out.write("      \"module\": \"module." + module + "[\\\"" + key + "\\\"]\",\n");
        }
        out.write(
                "      \"mode\": \"managed\",\n      \"type\": \"" + type + "\",\n      \"name\": \"" + name + "\",\n");
        out.write("      \"provider\": \"provider[\\\"registry.terraform.io/hashicorp/aws\\\"]\",\n");
        out.write("      \"instances\": [\n        {\n          \"schema_version\": 0,\n          \"attributes\": {\n");
        for (int i = 0; i < values; i++) {
            out.write("            \"attribute_" + i + "\": " + value(i) + (i + 1 < values ? ",\n" : "\n"));
        }
        out.write("          },\n          \"sensitive_attributes\": []");
        String separator = ",\n          \"dependencies\": [\n";
        for (String dependency : block.closure()) {
            out.write(separator + "            \"" + dependency + "\"");
            separator = ",\n";
        }
        out.write(block.closure().isEmpty() ? "\n" : "\n          ]\n");
        out.write("        }\n      ]\n    }");
    }

    /** A value of one of the kinds that states have: texts, a list, a switch, an object, nothing. */
    private String value(int number) {
        return switch (number % KINDS) {
            case 0 -> '"' + hex() + hex() + '"';
            case 1 -> "\"arn:aws:iam::123456789012:role/" + hex() + '"';
            case 2 -> "null";
            case 3 -> "[]";
            case 4 -> "true";
            default ->
                "{\n              \"Name\": \"" + hex() + "\",\n              \"env\": \"production\"\n            }";
        };
    }

    private String hex() {
        return Long.toHexString(random.nextLong());
    }

    /** Ends the document; the writer is the caller's to close. */
    void end() throws IOException {
        out.write("\n  ],\n  \"check_results\": null\n}\n");
    }
}
