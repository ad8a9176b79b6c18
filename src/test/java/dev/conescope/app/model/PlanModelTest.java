package dev.conescope.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.Scene;
import dev.conescope.scene.overlay.CardMark;
import dev.conescope.scene.overlay.Legend;
import dev.conescope.scene.overlay.Overlay;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.SharedStates;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.change.ChangeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanModelTest {
    private static final Path SAMPLE = Path.of("assets", "samples", "web-platform", "terraform.tfstate");
    private static final String TASK = "module.service[\"api\"].terraform_data.task_definition";
    private static final String VPC = "module.network.terraform_data.vpc";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private final MainViewModel model = new MainViewModel(tasks, new StreamingStateLoader());

    @BeforeEach
    void openSample() {
        model.open(SAMPLE);
    }

    private Path plan(String... changes) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), """
                {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [%s], "resource_drift": [%s],
                 "configuration": {"root_module": {}}}""".formatted(
                        String.join(",", changes), change(VPC, "update", "{}", "{\"input\": true}")));
    }

    private static String change(String address, String action, String before, String after) {
        return """
                {"address": "%s", "change": {"actions": ["%s"], "before_sensitive": %s, "after_sensitive": %s}}""".formatted(address.replace("\"", "\\\""), action, before, after);
    }

    private Path mixed() throws IOException {
        return plan(
                change(TASK, "update", "{}", "{}"),
                change("terraform_data.new", "create", "false", "{}"),
                change(VPC, "no-op", "{\"output\": [{\"a\": true}]}", "{}"));
    }

    private int node(String address) throws Exception {
        return new TargetResolver(model.graph()).resolve(address).toArray()[0];
    }

    private Scene scene() {
        return model.sceneProperty().get();
    }

    private CardMark mark(String address) {
        List<Card> cards = scene().diagram().cards();
        for (int place = 0; place < cards.size(); place++) {
            if (cards.get(place).address().equals(address)) {
                return scene().mark(place);
            }
        }
        throw new AssertionError("no card of " + address);
    }

    private RefreshScope scope() {
        return (RefreshScope) Objects.requireNonNull(model.partitionProperty().get());
    }

    @Test
    void whatAPlanChangesIsTheTargetUntilOneIsChosen() throws Exception {
        model.plan().load(mixed());

        assertThat(scope().targets()).isEqualTo(NodeSet.of(node(TASK)).union(NodeSet.of(node(VPC))));
        model.target(NodeSet.of(node(TASK)));
        assertThat(scope().request().changed()).isEqualTo(model.changedNow());
        assertThat(scope().request().plan().planned()).hasSize(1);
        model.clear();
        assertThat(scope().targets().size()).isEqualTo(2);
    }

    @Test
    void driftCountsOnlyAsLongAsItIsWanted() throws Exception {
        model.plan().load(mixed());

        model.plan().withDriftProperty().set(false);

        assertThat(scope().targets()).isEqualTo(NodeSet.of(node(TASK)));
    }

    @Test
    void theKindsAreColoursSignsAndLegend() throws Exception {
        model.plan().load(mixed());
        assertThat(mark(TASK).words()).isEqualTo(ChangeKind.UPDATE.sign());

        model.picture().through(Overlay.PLAN);

        assertThat(mark(TASK).words()).isEqualTo("~ update");
        assertThat(model.picture().pictureProperty().get().legend().entries())
                .extracting(entry -> entry.kind().words() + " " + entry.count())
                .containsExactly("update 1", "drift 1", "not in the plan 42");
        model.picture().toggle("plan-untold");
        assertThat(model.picture().pictureProperty().get().legend().hidden()).isEqualTo(42);
    }

    @Test
    void theSignsOfAGroupAreCounted() throws Exception {
        model.plan().load(mixed());

        model.collapse(collapse -> collapse.closeAll(model.graph()));

        assertThat(mark("module.network").words()).isEqualTo("≈1");
    }

    @Test
    void thePlansSensitiveMarksAreFoundBothBeforeAndAfter() throws Exception {
        model.plan().load(mixed());

        int instance = node(VPC);
        var key = model.graph().node(instance).resource().instances().getFirst().key();
        assertThat(model.plan().changes().sensitive(instance, key).attributes())
                .containsExactlyInAnyOrder("input", "output");
    }

    @Test
    void unloadingLeavesTheStateAlone() throws Exception {
        model.plan().load(mixed());
        model.picture().through(Overlay.PLAN);

        model.plan().unload();

        assertThat(model.partitionProperty().get()).isNull();
        assertThat(Objects.requireNonNull(model.stateProperty().get()).plan()).isNull();
        assertThat(model.picture().viewingProperty().get().overlay()).isEqualTo(Overlay.ROLE);
        assertThat(model.changedNow().isEmpty()).isTrue();
        assertThat(scene().marks()).isEmpty();
    }

    @Test
    void aBadPlanLeavesWhatIsShown() throws Exception {
        var open = model.stateProperty().get();
        Legend legend = model.picture().pictureProperty().get().legend();

        model.plan().load(SAMPLE);

        assertThat(model.problems().newestProperty().get().words()).contains("this is a state, not a plan");
        assertThat(model.stateProperty().get()).isSameAs(open);
        assertThat(model.picture().pictureProperty().get().legend()).isEqualTo(legend);
    }

    @Test
    void aPlanOfAnotherStateIsSaidToBe() throws Exception {
        model.plan().load(plan(change("terraform_data.stranger", "update", "{}", "{}")));

        assertThat(model.plan().changes().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("terraform_data.stranger")
                        .contains("give the state that the plan was made from"));
    }

    @Test
    void aPlanThatIsGivenUpIsNotTaken() throws Exception {
        tasks.held = "plan";
        model.plan().load(mixed());
        assertThat(model.plan().readingProperty().get()).isTrue();

        model.cancelReading();

        assertThat(model.plan().readingProperty().get()).isFalse();
        assertThat(Objects.requireNonNull(model.stateProperty().get()).plan()).isNull();
    }

    @Test
    void aPlanOpensBesideItsState() throws Exception {
        model.open(SAMPLE, mixed());

        assertThat(Objects.requireNonNull(model.stateProperty().get()).plan()).isNotNull();
        model.open(SAMPLE);
        assertThat(Objects.requireNonNull(model.stateProperty().get()).plan()).isNull();
        assertThat(model.partitionProperty().get()).isNull();
    }

    @Test
    void aPlanThatProvesTheInstanceRuleMakesItTheRule() throws Exception {
        Path made = SharedStates.folder("made/m2000");
        model.open(made.resolve("terraform.tfstate"));

        model.plan().load(made.resolve("plan-mixed.json.gz"));
        model.target(NodeSet.of(node("module.service[\"s0042\"].module.db[0].terraform_data.instance")));

        assertThat(model.ruleProperty().get()).isEqualTo(ModuleRule.INSTANCE);
        assertThat(model.graph().ruleProven()).isTrue();
        assertThat(scope().stats().refresh()).isEqualTo(6);
        assertThat(scope().stats().fixed()).isEqualTo(6);
        assertThat(scope().stats().untouched()).isEqualTo(1456);
        assertThat(scope().request().plan().planned()).hasSize(11);
        model.plan().unload();
        assertThat(model.ruleProperty().get()).isEqualTo(ModuleRule.CONFIG);
        assertThat(model.graph().rule()).isEqualTo(ModuleRule.CONFIG);
    }
}
