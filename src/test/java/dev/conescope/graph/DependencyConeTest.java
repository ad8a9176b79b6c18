package dev.conescope.graph;

import static dev.conescope.testkit.TestGraphs.FOUR;
import static dev.conescope.testkit.TestGraphs.names;
import static dev.conescope.testkit.TestGraphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.testkit.TestGraphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DependencyConeTest {
    private final StateGraph four = TestGraphs.of(FOUR + " unrelated");

    @Test
    void topConeOfTheInstanceIsAllFour() {
        assertThat(cone(ConeDirection.TOP, "instance")).containsExactly("instance", "security_group", "subnet", "vpc");
    }

    @Test
    void bottomConeOfTheVpcIsAllFour() {
        assertThat(cone(ConeDirection.BOTTOM, "vpc")).containsExactly("instance", "security_group", "subnet", "vpc");
    }

    @Test
    void topConeOfTheSubnetLeavesOutItsDependents() {
        assertThat(cone(ConeDirection.TOP, "subnet")).containsExactly("subnet", "vpc");
    }

    @Test
    void bottomConeOfTheSubnetLeavesOutItsDependencies() {
        assertThat(cone(ConeDirection.BOTTOM, "subnet")).containsExactly("instance", "subnet");
    }

    @Test
    void changeConeIsBothSidesAndLeavesOutWhatOnlySharesADependency() {
        assertThat(cone(ConeDirection.CHANGE, "subnet")).containsExactly("instance", "subnet", "vpc");
    }

    @Test
    void coneOfSeveralTargetsIsTheUnionOfTheirCones() {
        assertThat(cone(ConeDirection.TOP, "subnet", "security_group"))
                .containsExactly("security_group", "subnet", "vpc");
        assertThat(cone(ConeDirection.BOTTOM, "subnet", "unrelated"))
                .containsExactly("instance", "subnet", "unrelated");
    }

    @ParameterizedTest
    @EnumSource(ConeDirection.class)
    void coneWithoutTargetsIsEmpty(ConeDirection direction) {
        assertThat(DependencyCone.of(four, direction, NodeSet.EMPTY).members()).isEqualTo(NodeSet.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(ConeDirection.class)
    void coneOfAnUnrelatedResourceIsItself(ConeDirection direction) {
        assertThat(cone(direction, "unrelated")).containsExactly("unrelated");
    }

    private List<String> cone(ConeDirection direction, String... targets) {
        DependencyCone cone = DependencyCone.of(four, direction, nodes(four, targets));
        assertThat(cone.direction()).isEqualTo(direction);
        assertThat(cone.targets()).isEqualTo(nodes(four, targets));
        return names(four, cone.members());
    }
}
