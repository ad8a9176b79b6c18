package dev.conescope.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.read.PlanLoader;
import dev.conescope.state.AttributeBytes;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateListing;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.crypto.Envelope;
import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.state.crypto.StateDecryption;
import dev.conescope.state.read.EnvelopeFile;
import dev.conescope.state.read.FileAttributeReader;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.PartedStates;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.Envelopes;
import dev.conescope.velocity.change.PlanEvidence;
import dev.conescope.velocity.change.PlannedChanges;
import dev.conescope.velocity.change.StateComparison;
import dev.conescope.velocity.diagnosis.Diagnosis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What is done with bytes that may be anything: they are read with all that follows from it, or refused in one line.
 * Whatever else is thrown is a fault of the program.
 */
final class Readings {
    private static final String NAME = "s";
    private static final int SHORTEST = 20;
    private static final int LONGEST = 5_000;
    private static final PassphraseSource SECRETS =
            PassphraseSource.ofEnvironment(Map.of("TF_ENCRYPTION", Envelopes.CONFIGURATION)::get);
    private static final AttributeBytes NOTHING_KEPT = of(new byte[0]);
    private static final Path PARTED = scratch();
    private static final StateSnapshot OF_PLANS = state("golden/plans/pools.tfstate");

    private Readings() {}

    /** What may be read: true if it was, false if it was refused. */
    interface Reading {
        boolean read(byte[] bytes);
    }

    /**
     * Reads a state with values and without. A state that is sound with its values is the same without them, and then
     * all its values can be read.
     */
    static boolean state(byte[] bytes) {
        return state(bytes, bytes, LoadOptions.DEFAULT);
    }

    /** Reads a state that may be packed, and its values again from what is kept of it. */
    static boolean packedState(byte[] bytes) {
        Optional<StateSnapshot> state = load(bytes, LoadOptions.DEFAULT.keepingAttributes());
        try (var kept = state.map(StateSnapshot::metadata)
                .map(StateMetadata::attributes)
                .orElse(NOTHING_KEPT)) {
            state.map(Readings::examine).ifPresent(found -> attributes(found, kept));
        }
        return state.isPresent();
    }

    /** Reads a state in parts of several lengths. */
    static boolean partedState(byte[] bytes) {
        boolean read = false;
        try {
            for (long length : new long[] {1, 300, bytes.length / 4 + 1}) {
                read |= PartedStates.readTheSame(PARTED, bytes, length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Reads a state that may be encrypted. */
    static boolean encryptedState(byte[] bytes) {
        return load(bytes, LoadOptions.DEFAULT.withSecrets(SECRETS))
                .map(Readings::examine)
                .isPresent();
    }

    private static boolean state(byte[] bytes, byte[] plain, LoadOptions options) {
        Optional<StateSnapshot> quick = load(bytes, options);
        Optional<StateSnapshot> strict = load(bytes, options.withStrict(true));
        if (strict.isPresent()) {
            assertThat(quick).isPresent();
            assertThat(quick.get()).isEqualTo(strict.get());
        }
        quick.map(Readings::examine).ifPresent(state -> attributes(state, of(plain)));
        return quick.isPresent();
    }

    private static Optional<StateSnapshot> load(byte[] bytes, LoadOptions options) {
        try {
            return Optional.of(new StreamingStateLoader(options).load(new ByteArrayInputStream(bytes), NAME));
        } catch (StateReadException e) {
            requireOneLine(e);
            return Optional.empty();
        }
    }

    private static StateSnapshot examine(StateSnapshot state) {
        assertThat(StateListing.of(state)).doesNotHaveDuplicates();
        for (ModuleRule rule : ModuleRule.values()) {
            Diagnosis.of(StateGraph.of(state, rule));
        }
        return state;
    }

    /** Reads all attributes, and compares the state with itself; the one may be refused, the other never differs. */
    private static void attributes(StateSnapshot state, AttributeBytes bytes) {
        StateSnapshot kept = new StateSnapshot(keeping(state.metadata(), bytes), state.resources(), state.findings());
        try {
            for (StateResource resource : kept.resources()) {
                for (StateInstance instance : resource.instances()) {
                    new FileAttributeReader().read(kept.metadata(), instance);
                }
            }
            assertThat(StateComparison.of(kept, kept).differences()).isEmpty();
        } catch (StateReadException e) {
            requireOneLine(e);
        }
    }

    private static StateMetadata keeping(StateMetadata metadata, AttributeBytes bytes) {
        return new StateMetadata(
                metadata.name(),
                metadata.file(),
                metadata.bytes(),
                metadata.modified(),
                metadata.version(),
                metadata.terraformVersion(),
                metadata.serial(),
                metadata.lineage(),
                bytes);
    }

    /** These bytes, of which only such are read that are there. */
    private static AttributeBytes of(byte[] plain) {
        return new AttributeBytes() {
            @Override
            public byte[] read(AttributeSpan span) {
                assertThat(span.start()).isBetween(0L, span.end());
                assertThat(span.end()).isLessThanOrEqualTo(plain.length);
                return Arrays.copyOfRange(plain, (int) span.start(), (int) span.end());
            }

            @Override
            public void close() {}
        };
    }

    /** Reads a plan, and matches it with a state. */
    static boolean plan(byte[] bytes) {
        try {
            Plan plan = PlanLoader.load(new ByteArrayInputStream(bytes), NAME);
            PlanEvidence evidence = PlanEvidence.of(plan, OF_PLANS);
            StateGraph graph = StateGraph.of(OF_PLANS, evidence.defaultRule(), evidence.supplement());
            PlannedChanges changes = PlannedChanges.of(plan, graph, evidence.declared());
            assertThat(changes.changed().minus(graph.all()).isEmpty()).isTrue();
            Diagnosis.of(graph, plan);
            return true;
        } catch (PlanReadException e) {
            requireOneLine(e);
            return false;
        }
    }

    /** Reads a plan that may be encrypted. */
    static boolean encryptedPlan(byte[] bytes) {
        try {
            Optional<Envelope> envelope = EnvelopeFile.read(new ByteArrayInputStream(bytes), NAME);
            return plan(
                    envelope.isPresent() ? new StateDecryption(SECRETS, "plan").decrypt(envelope.get(), NAME) : bytes);
        } catch (StateReadException e) {
            requireOneLine(e);
            return false;
        }
    }

    /** Reads an address, which is then printed as one that is read as the same. */
    static boolean address(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        try {
            var address = AddressParser.parse(text);
            assertThat(AddressParser.parse(address.toString())).isEqualTo(address);
            return true;
        } catch (AddressParseException e) {
            assertThat(e.getMessage()).isNotBlank();
            return false;
        }
    }

    private static void requireOneLine(Exception refusal) {
        assertThat(refusal.getMessage()).startsWith(NAME + ":").hasSizeBetween(SHORTEST, LONGEST);
        assertThat(refusal.getMessage().codePoints().anyMatch(Character::isISOControl))
                .as("control characters in %s", refusal.getMessage())
                .isFalse();
    }

    private static Path scratch() {
        try {
            Path file = Files.createTempFile("parted", ".tfstate");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StateSnapshot state(String resource) {
        return load(Corpus.bytes(resource), LoadOptions.DEFAULT).orElseThrow();
    }
}
