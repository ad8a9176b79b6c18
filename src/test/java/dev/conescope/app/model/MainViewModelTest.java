package dev.conescope.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.AddressParseException;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.group.Grouping;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStrategy;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainViewModelTest {
    private static final Path SAMPLES = Path.of("assets", "samples");
    private static final String TASK = "module.service[\"api\"].terraform_data.task_definition";

    private final DirectTasks tasks = new DirectTasks();
    private final MainViewModel model = new MainViewModel(tasks, new StreamingStateLoader());

    @BeforeEach
    void openSample() {
        model.open(SAMPLES.resolve("web-platform").resolve("terraform.tfstate"));
    }

    private NodeSet node(String address) throws AddressParseException, UnknownAddressException {
        return new TargetResolver(model.graph()).resolve(address);
    }

    private RefreshScope scope() {
        return (RefreshScope) model.partitionProperty().get();
    }

    @Test
    void openingShowsEveryResourceAndSelectsNothing() {
        assertThat(model.sceneProperty().get().diagram().cards()).hasSize(44);
        assertThat(model.partitionProperty().get()).isNull();
    }

    @Test
    void aTargetPartsTheState() throws Exception {
        model.target(node(TASK));

        assertThat(scope().refresh().size()).isEqualTo(8);
        assertThat(scope().fixed().size()).isEqualTo(14);
    }

    @Test
    void aTargetNeverStartsALayout() throws Exception {
        Diagram before = model.sceneProperty().get().diagram();
        int layouts = tasks.layouts();

        model.target(node(TASK));
        model.toggleTarget(node("module.network.terraform_data.vpc"));
        model.toggleChanged(node("module.network.terraform_data.vpc"));
        model.directionProperty().set(ConeDirection.BOTTOM);
        model.back();
        model.forward();
        model.clear();

        assertThat(model.sceneProperty().get().diagram()).isSameAs(before);
        assertThat(tasks.layouts()).isEqualTo(layouts);
    }

    @Test
    void theInstanceRuleNarrowsTheCone() throws Exception {
        model.target(node(TASK));

        model.ruleProperty().set(ModuleRule.INSTANCE);

        assertThat(scope().refresh().size()).isEqualTo(4);
    }

    @Test
    void strategyAndInjectionChangeThePartition() throws Exception {
        model.target(node(TASK));

        model.staticInjectionProperty().set(false);
        assertThat(scope().refresh().size()).isEqualTo(22);
        model.strategyProperty().set(RefreshStrategy.FULL);
        assertThat(scope().refresh().size()).isEqualTo(44);
    }

    @Test
    void aDirectionShowsOneSideOnly() throws Exception {
        model.target(node(TASK));

        model.directionProperty().set(ConeDirection.BOTTOM);

        assertThat(model.partitionProperty().get().members().size()).isEqualTo(8);
    }

    @Test
    void aMarkWithoutTargetsIsTheTarget() throws Exception {
        model.toggleChanged(node(TASK));

        assertThat(scope().targets()).isEqualTo(node(TASK));
    }

    @Test
    void aBadFileLeavesTheOpenStateOpen() {
        OpenState before = model.stateProperty().get();

        model.open(Path.of("src", "test", "resources", "states", "malformed", "truncated.tfstate"));

        assertThat(model.stateProperty().get()).isSameAs(before);
        assertThat(model.problems().newestProperty().get().words()).contains("truncated.tfstate");
    }

    @Test
    void clearingForgetsTargetsAndMarks() throws Exception {
        model.target(node(TASK));
        model.toggleChanged(node(TASK));

        model.clear();

        assertThat(model.targetsProperty().get().isEmpty()).isTrue();
        assertThat(model.changedProperty().get()).isEqualTo(node(TASK));

        model.clear();

        assertThat(model.partitionProperty().get()).isNull();
        assertThat(model.changedProperty().get().isEmpty()).isTrue();
    }

    @Test
    void noCardOfTheOldStateIsLeftWhileTheNewOneIsLaidOut() {
        tasks.held = "layout";

        model.open(SAMPLES.resolve("f200").resolve("terraform.tfstate"));

        assertThat(model.graph().size()).isEqualTo(200);
        assertThat(model.sceneProperty().get().diagram().cards()).isEmpty();
    }

    @Test
    void aLargeStateOpensWithItsModulesCollapsed() {
        model.open(SAMPLES.resolve("m2000").resolve("terraform.tfstate"));

        assertThat(model.sceneProperty().get().diagram().cards())
                .hasSizeLessThan(100)
                .anyMatch(Card::isGroup);
    }

    @Test
    void aTargetInALargeStateOpensWhatItsConeTouches() throws Exception {
        model.open(SAMPLES.resolve("m2000").resolve("terraform.tfstate"));
        NodeSet target = node(
                "module.production.module.payments.module.service[\"cards\"].module.database[0].terraform_data.instance");

        model.target(target);

        assertThat(model.sceneProperty().get().diagram().cards())
                .anyMatch(card -> !card.isGroup() && card.nodes().equals(target));
    }

    @Test
    void anotherGroupingKeepsTheConeAndShowsWhatItTouches() throws Exception {
        model.open(SAMPLES.resolve("m2000").resolve("terraform.tfstate"));
        NodeSet target = node(
                "module.production.module.payments.module.service[\"cards\"].module.database[0].terraform_data.instance");
        model.target(target);
        var partition = model.partitionProperty().get();

        model.picture().group(Grouping.TYPE);

        assertThat(model.partitionProperty().get()).isSameAs(partition);
        assertThat(model.sceneProperty().get().diagram().cards())
                .anyMatch(card -> card.nodes().intersects(target));
        model.picture().group(Grouping.MODULE);
        assertThat(model.sceneProperty().get().diagram().cards())
                .anyMatch(card -> !card.isGroup() && card.nodes().equals(target));
    }
}
