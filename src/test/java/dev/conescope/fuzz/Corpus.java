package dev.conescope.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.conescope.testkit.Envelopes;
import dev.conescope.testkit.Packing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that mutations and searches begin with: every format in small. */
final class Corpus {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private Corpus() {}

    /** States of versions 1 to 4, of OpenTofu, and as {@code show -json} prints them. */
    static List<byte[]> states() {
        return Stream.of(
                        "states/formats/v1.tfstate",
                        "states/formats/v2.tfstate",
                        "states/formats/v3.tfstate",
                        "states/formats/terraform-0.12.tfstate",
                        "states/formats/opentofu.tfstate",
                        "states/formats/shown.json",
                        "states/v4/strange-keys.tfstate",
                        "states/v4/deposed-tainted.tfstate",
                        "states/malformed/cycle.tfstate",
                        "states/malformed/duplicate_instance.tfstate",
                        "states/malformed/bad_dependencies.tfstate")
                .map(Corpus::bytes)
                .toList();
    }

    /** The JSON of plans. */
    static List<byte[]> plans() {
        return Stream.of("plans/everything.json", "plans/opentofu.json", "golden/plans/pools-own-output.json")
                .map(Corpus::bytes)
                .toList();
    }

    /** Addresses of every kind. */
    static List<String> addresses() {
        return List.of(
                "aws_instance.app",
                "data.aws_ami.base[0]",
                "module.web[\"eu-west-1\"].module.pool[-3].aws_instance.app[\"a.b[0]\"]",
                "module.m",
                "t.n[\"\\\"\\\\\\n\\r\\t$${x} %%{y} \\u200b\\U0001F600 é\"]",
                "module.data.data.data.data",
                "naïve.𝒜b[9223372036854775807]");
    }

    /** The same as bytes. */
    static List<byte[]> addressBytes() {
        return addresses().stream().map(text -> text.getBytes(UTF_8)).toList();
    }

    /** Encrypted states, old and new. */
    static List<byte[]> envelopes() {
        return states().subList(3, 5).stream().map(Envelopes::around).toList();
    }

    /** Encrypted plans. */
    static List<byte[]> planEnvelopes() {
        return plans().stream().map(Envelopes::aroundPlan).toList();
    }

    /** The JSON of plans in gzip. */
    static List<byte[]> packedPlans() {
        return plans().stream().map(Packing::gzip).toList();
    }

    /** States in gzip and in ZIP files. */
    static List<byte[]> packed() {
        return states().stream()
                .flatMap(state -> Stream.of(Packing.gzip(state), Packing.zip(state)))
                .toList();
    }

    static byte[] bytes(String resource) {
        try {
            return Files.readAllBytes(RESOURCES.resolve(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
