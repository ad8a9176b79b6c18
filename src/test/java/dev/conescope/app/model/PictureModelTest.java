package dev.conescope.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.layout.Arrangement;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.Legend;
import dev.conescope.scene.overlay.Overlay;
import dev.conescope.state.read.StreamingStateLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureModelTest {
    private static final Path SAMPLES = Path.of("assets", "samples");
    private static final String TASK = "module.service[\"api\"].terraform_data.task_definition";

    private final DirectTasks tasks = new DirectTasks();
    private final MainViewModel model = new MainViewModel(tasks, new StreamingStateLoader());
    private final PictureModel picture = model.picture();

    @BeforeEach
    void openSample() {
        model.open(SAMPLES.resolve("web-platform").resolve("terraform.tfstate"));
    }

    private NodeSet node(String address) throws Exception {
        return new TargetResolver(model.graph()).resolve(address);
    }

    private Scene scene() {
        return model.sceneProperty().get();
    }

    private Legend legend() {
        return picture.pictureProperty().get().legend();
    }

    private List<String> legendWords() {
        return legend().entries().stream()
                .map(entry -> entry.kind().words() + " " + entry.count()
                        + (entry.beyond() == 0 ? "" : " + " + entry.beyond() + " beyond"))
                .toList();
    }

    private int layouts() {
        return tasks.layouts();
    }

    @Test
    void aGroupingChosenWhileAStateIsReadIsTheOneShown() throws Exception {
        Collapse byModule = Collapse.initial(model.graph(), Grouping.MODULE);
        picture.group(Grouping.TYPE);

        picture.open(model.graph(), byModule);

        assertThat(scene().diagram().frames()).isNotEmpty().allMatch(frame -> frame.key() instanceof GroupKey.Type);
    }

    @Test
    void theConeAloneIsLaidOutAndLeftAgain() throws Exception {
        model.target(node(TASK));
        Diagram before = scene().diagram();

        picture.showConeOnly(true);

        assertThat(scene().diagram().cards()).hasSize(22);
        assertThat(legendWords()).containsExactly("target 1", "refresh 7", "static 14");
        picture.showConeOnly(false);
        assertThat(scene().diagram()).isSameAs(before);
    }

    @Test
    void withoutAConeThereIsNothingToShowAlone() throws Exception {
        picture.showConeOnly(true);
        assertThat(picture.coneOnlyProperty().get()).isFalse();
        model.target(node(TASK));
        picture.showConeOnly(true);

        model.clear();

        assertThat(picture.coneOnlyProperty().get()).isFalse();
        assertThat(scene().diagram().cards()).hasSize(44);
    }

    @Test
    void inTheConeAloneDependenciesStandLeftOfTheirDependents() throws Exception {
        model.target(node(TASK));
        picture.showConeOnly(true);

        List<Card> cards = scene().diagram().cards();
        assertThat(scene().diagram().edges())
                .isNotEmpty()
                .allMatch(line -> cards.get(line.from()).box().right()
                        < cards.get(line.to()).box().x());
    }

    @Test
    void inTheConeAloneDistancesAreColumns() throws Exception {
        model.target(node(TASK));
        picture.showConeOnly(true);

        List<Card> cards = scene().diagram().cards();
        long columns = cards.stream().map(card -> card.box().x()).distinct().count();
        int target = node(TASK).toArray()[0];
        Card middle = cards.stream()
                .filter(card -> card.nodes().contains(target))
                .findFirst()
                .orElseThrow();
        assertThat(scene().diagram().arrangement()).isEqualTo(Arrangement.COLUMNS);
        assertThat(columns).isLessThan(cards.size() / 2);
        assertThat(cards.stream().filter(card -> card.box().x() == middle.box().x()))
                .containsExactly(middle);
    }

    @Test
    void foldingWhatTheConeLeavesAloneMakesChipsThatOpen() throws Exception {
        model.target(node(TASK));

        picture.foldUntouched();

        List<Card> chips =
                scene().diagram().cards().stream().filter(Card::isChip).toList();
        assertThat(chips).isNotEmpty();
        int shown = scene().diagram().cards().size();
        int layouts = layouts();
        model.target(node(TASK));
        assertThat(layouts()).isEqualTo(layouts);
        GroupKey chip = ((CardKey.Group) chips.getFirst().key()).group();
        model.collapse(collapse -> collapse.open(chip));
        assertThat(scene().diagram().cards())
                .hasSize(shown - 1 + chips.getFirst().nodes().size());
    }

    @Test
    void aLimitInPlaceCutsAndCountsWithoutALayout() throws Exception {
        model.target(node(TASK));
        int before = layouts();

        picture.limit(1, ConeDepths.ALL);

        assertThat(layouts()).isEqualTo(before);
        int beyond = picture.pictureProperty().get().beyond().size();
        assertThat(beyond).isPositive();
        assertThat(legend().beyond()).isEqualTo(beyond);
        assertThat(legendWords()).contains("static " + (14 - beyond) + " + " + beyond + " beyond", "refresh 7");
        assertThat(scene().marks()).anyMatch(mark -> mark.cutDependencies() > 0);
        assertThat(model.partitionProperty().get().members().size()).isEqualTo(22);
        picture.limit(ConeDepths.ALL, ConeDepths.ALL);
        assertThat(legend().beyond()).isZero();
        assertThat(scene().marks()).isEmpty();
    }

    @Test
    void aLimitOfTheConeAloneLeavesCardsOut() throws Exception {
        model.target(node(TASK));
        picture.showConeOnly(true);

        picture.limit(1, 1);

        int beyond = picture.pictureProperty().get().beyond().size();
        assertThat(scene().diagram().cards()).hasSize(22 - beyond);
        assertThat(scene().marks()).anyMatch(mark -> mark.cutDependents() > 0);
    }

    @Test
    void aHiddenRoleIsCountedAndItsLinesGo() throws Exception {
        model.target(node(TASK));
        int before = layouts();

        picture.toggle("untouched");

        assertThat(layouts()).isEqualTo(before);
        assertThat(legend().hidden()).isEqualTo(22);
        IntStream.range(0, scene().cards().size())
                .forEach(place -> assertThat(scene().mark(place).hidden())
                        .isEqualTo(scene().cards().get(place).role() == PictureRole.UNTOUCHED));
        List<EdgeLine> lines = scene().diagram().edges();
        long shown = IntStream.range(0, lines.size())
                .filter(line -> !scene().hides(line))
                .mapToLong(line -> lines.get(line).count())
                .sum();
        assertThat(legend().edges()).isEqualTo(shown);
        picture.showAll();
        assertThat(legend().hidden()).isZero();
    }

    @Test
    void hidingARoleLeavesTheTarget() throws Exception {
        model.target(node(TASK));

        picture.toggle("refresh");

        int target = node(TASK).toArray()[0];
        assertThat(legend().hidden()).isEqualTo(7);
        assertThat(IntStream.range(0, scene().cards().size())
                        .filter(place ->
                                scene().diagram().cards().get(place).nodes().contains(target))
                        .noneMatch(place -> scene().mark(place).hidden()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everyOverlayCountsEveryResourceOnceAndLaysNothingOut(Overlay overlay) throws Exception {
        model.target(node(TASK));
        int before = layouts();

        picture.through(overlay);

        assertThat(layouts()).isEqualTo(before);
        int counted = legend().entries().stream().mapToInt(Legend.Entry::count).sum();
        assertThat(counted).isEqualTo(44);
        assertThat(legend().entries()).extracting(Legend.Entry::on).containsOnly(true);
        assertThat(scene().marks().isEmpty()).isEqualTo(overlay == Overlay.ROLE);
    }

    @Test
    void weightIsTheBlastRadius() throws Exception {
        picture.through(Overlay.WEIGHT);

        int card = IntStream.range(0, scene().cards().size())
                .filter(place -> scene().diagram().cards().get(place).address().equals(TASK))
                .findFirst()
                .orElseThrow();
        assertThat(scene().mark(card).words()).isEqualTo("7");
        assertThat(scene().marks()).allMatch(mark -> mark.bar() >= 0 && mark.bar() <= 1);
    }

    @Test
    void anotherOverlayShowsEverythingAgain() throws Exception {
        model.target(node(TASK));
        picture.toggle("untouched");

        picture.through(Overlay.DEPTH);

        assertThat(legend().hidden()).isZero();
        assertThat(legendWords()).startsWith("target 1");
    }

    @Test
    void backAndForwardBringSelectionsBack() throws Exception {
        model.target(node(TASK));
        model.toggleChanged(node(TASK));
        model.clear();
        model.clear();

        model.back();
        assertThat(model.targetsProperty().get().isEmpty()).isTrue();
        assertThat(model.changedProperty().get()).isEqualTo(node(TASK));
        model.back();
        assertThat(model.targetsProperty().get()).isEqualTo(node(TASK));
        assertThat(model.changedProperty().get()).isEqualTo(node(TASK));
        assertThat(model.partitionProperty().get()).isNotNull();
        model.back();
        assertThat(model.changedProperty().get().isEmpty()).isTrue();
        model.forward();
        model.forward();
        model.forward();
        assertThat(model.partitionProperty().get()).isNull();
    }

    @Test
    void anotherStateBeginsAnew() throws Exception {
        model.target(node(TASK));
        picture.showConeOnly(true);
        picture.toggle("static");
        picture.limit(1, 1);

        model.open(SAMPLES.resolve("f200").resolve("terraform.tfstate"));

        assertThat(picture.coneOnlyProperty().get()).isFalse();
        assertThat(legend().hidden()).isZero();
        assertThat(model.history().canGoBackProperty().get()).isFalse();
        assertThat(scene().diagram().cards()).hasSize(200);
    }
}
