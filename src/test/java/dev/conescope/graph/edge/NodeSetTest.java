package dev.conescope.graph.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeSetTest {
    private final NodeSet one = NodeSet.of(5, 1, 3, 1);
    private final NodeSet other = NodeSet.of(3, 4);

    @Test
    void membersComeOnceAndInAscendingOrder() {
        assertThat(one.size()).isEqualTo(3);
        assertThat(one.toArray()).containsExactly(1, 3, 5);
        var told = new ArrayList<Integer>();
        one.forEach(told::add);
        assertThat(told).isEqualTo(List.of(1, 3, 5));
    }

    @Test
    void unionIntersectionAndDifferenceLeaveBothSetsAsTheyAre() {
        assertThat(one.union(other)).isEqualTo(NodeSet.of(1, 3, 4, 5));
        assertThat(one.intersect(other)).isEqualTo(NodeSet.of(3));
        assertThat(one.minus(other)).isEqualTo(NodeSet.of(1, 5));
        assertThat(one.toArray()).containsExactly(1, 3, 5);
        assertThat(other.toArray()).containsExactly(3, 4);
    }

    @Test
    void setsWithTheSameMembersAreEqual() {
        assertThat(NodeSet.range(3)).isEqualTo(NodeSet.of(0, 1, 2)).hasSameHashCodeAs(NodeSet.of(2, 1, 0));
        assertThat(NodeSet.of()).isEqualTo(NodeSet.EMPTY);
        assertThat(NodeSet.EMPTY.isEmpty()).isTrue();
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void laterChangesOfTheBitsDoNotReachTheSet() {
        var bits = new BitSet();
        bits.set(2);
        NodeSet set = NodeSet.copyOf(bits);
        bits.set(7);

        assertThat(set.toArray()).containsExactly(2);
        assertThat(set.contains(7)).isFalse();
    }
}
