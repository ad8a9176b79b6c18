package dev.conescope.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.ScopeInvariants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of states that were really applied. Those outside the project are looked at where they are present. */
class KnownStatesTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    @ParameterizedTest
    @CsvSource({
        "made/m2000, INSTANCE, 10708, 2798",
        "made/m2000, CONFIG, 368108,",
        "aws/platform, INSTANCE, 1918, 329",
        "aws/platform, CONFIG, 2383,"
    })
    void edgesAreCountedAsInTheSharedStates(String state, ModuleRule rule, long recorded, @Nullable Long drawn)
            throws Exception {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/states").resolve(state).resolve("terraform.tfstate"))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        assumeTrue(file != null, "there is no shared/states/" + state + " beside the project");
        StateGraph graph = StateGraph.of(new StreamingStateLoader().load(file), rule);

        assertThat(graph.recorded().edges()).isEqualTo(recorded);
        if (drawn != null) {
            assertThat(graph.drawn().edges()).isEqualTo(drawn);
        }
        assertThat(graph.cycles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"web-platform", "f200", "m2000"})
    void samplesAreSoundUnderBothRules(String sample) throws Exception {
        var snapshot = new StreamingStateLoader().load(SAMPLES.resolve(sample).resolve("terraform.tfstate"));
        for (ModuleRule rule : ModuleRule.values()) {
            StateGraph graph = StateGraph.of(snapshot, rule);
            assertThat(graph.findings()).isEmpty();
            assertThat(graph.recorded().edges()).isGreaterThan(graph.drawn().edges());
        }
    }

    /** The tables of {@code assets/samples/README.md}: target, refreshed under either rule. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            web-platform | module.service["api"].terraform_data.task_definition          | 8   | 4
            web-platform | module.database.module.replica[0].terraform_data.read_replica | 4   | 3
            web-platform | module.database.terraform_data.primary                        | 15  | 15
            f200         | module.payments.terraform_data.database                       | 15  | 15
            f200         | module.worker["mail"].terraform_data.queue                    | 11  | 5
            f200         | module.network.terraform_data.vpc                             | 120 | 120
            """)
    void changingOneResourceOfASampleRefreshesWhatItsReadmeSays(String sample, String target, int config, int instance)
            throws Exception {
        var snapshot = new StreamingStateLoader().load(SAMPLES.resolve(sample).resolve("terraform.tfstate"));
        for (ModuleRule rule : ModuleRule.values()) {
            StateGraph graph = StateGraph.of(snapshot, rule);
            NodeSet one = new TargetResolver(graph).resolve(target);

            RefreshScope scope =
                    ScopeInvariants.check(new VelocityEngine(graph).scope(ScopeRequest.optimized(one, one)));

            assertThat(scope.stats().refresh()).isEqualTo(rule == ModuleRule.CONFIG ? config : instance);
        }
    }

    @Test
    void theSampleOfTwoHundredKeepsThePromise() throws Exception {
        var snapshot = new StreamingStateLoader().load(SAMPLES.resolve("f200/terraform.tfstate"));
        StateGraph graph = StateGraph.of(snapshot, ModuleRule.CONFIG);
        NodeSet one = new TargetResolver(graph).resolve("module.payments.terraform_data.database");

        RefreshStats stats = new VelocityEngine(graph)
                .scope(ScopeRequest.optimized(one, one))
                .stats();

        assertThat(stats.total()).isEqualTo(200);
        assertThat(stats.savingsPercent()).isEqualTo(92.5);
    }
}
