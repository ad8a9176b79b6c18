package dev.conescope.graph.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
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

    @Test
    void setsBehaveAsBitSetsWhereverTheirMembersAre() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            BitSet a = bits(random);
            BitSet b = bits(random);
            NodeSet left = NodeSet.of(a.stream().toArray());
            NodeSet right = NodeSet.copyOf(b);
            assertThat(left).isEqualTo(NodeSet.copyOf(a)).hasSameHashCodeAs(NodeSet.copyOf(a));
            assertThat(left.size()).isEqualTo(a.cardinality());
            assertThat(left.stream().toArray())
                    .isEqualTo(left.toArray())
                    .isEqualTo(a.stream().toArray());
            assertThat(left.intersects(right)).isEqualTo(a.intersects(b));
            var or = (BitSet) a.clone();
            or.or(b);
            assertThat(left.union(right)).isEqualTo(NodeSet.copyOf(or));
            var and = (BitSet) a.clone();
            and.and(b);
            assertThat(left.intersect(right)).isEqualTo(NodeSet.copyOf(and));
            var without = (BitSet) a.clone();
            without.andNot(b);
            assertThat(left.minus(right)).isEqualTo(NodeSet.copyOf(without));
            for (int node = 0; node < 700; node += 13) {
                assertThat(left.contains(node)).isEqualTo(a.get(node));
            }
        }
    }

    private static BitSet bits(Random random) {
        var bits = new BitSet();
        int base = random.nextInt(5) * 64 + random.nextInt(64);
        for (int i = random.nextInt(6); i > 0; i--) {
            bits.set(base + random.nextInt(200));
        }
        return bits;
    }
}
