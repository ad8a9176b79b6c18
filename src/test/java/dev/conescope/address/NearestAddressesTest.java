package dev.conescope.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestAddressesTest {
    private static final List<String> STATE = List.of(
            "aws_instance.app",
            "aws_instance.db",
            "aws_security_group.app",
            "module.web[\"eu.west\"].aws_lb.front",
            "module.web[\"us\"].aws_lb.front",
            "module.web[\"us\"].aws_lb_listener.https",
            "data.aws_ami.ubuntu");

    @Test
    void findsASlipOfThePen() {
        assertThat(NearestAddresses.of("aws_instnace.app", STATE, 3)).startsWith("aws_instance.app");
    }

    @Test
    void findsTheSameResourceInAnyModule() {
        assertThat(NearestAddresses.of("aws_lb.front", STATE, 2))
                .containsExactly("module.web[\"us\"].aws_lb.front", "module.web[\"eu.west\"].aws_lb.front");
    }

    @Test
    void findsTheResourceWhoseModuleKeyIsWrong() {
        assertThat(NearestAddresses.of("module.web[\"eu\"].aws_lb.front", STATE, 1))
                .containsExactly("module.web[\"us\"].aws_lb.front");
    }

    @Test
    void findsAnotherCase() {
        assertThat(NearestAddresses.of("AWS_Instance.DB", STATE, 1)).containsExactly("aws_instance.db");
    }

    @Test
    void findsAPartOfAnAddress() {
        assertThat(NearestAddresses.of("listener", STATE, 3))
                .containsExactly("module.web[\"us\"].aws_lb_listener.https");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(NearestAddresses.of("google_storage_bucket.logs", STATE, 3)).isEmpty();
        assertThat(NearestAddresses.of(" ", STATE, 3)).isEmpty();
        assertThat(NearestAddresses.of("aws_instance.app", STATE, 0)).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfTheCandidates() {
        var shuffled = new ArrayList<>(STATE);
        var expected = NearestAddresses.of("aws_instance.ap", STATE, 3);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(NearestAddresses.of("aws_instance.ap", shuffled, 3)).isEqualTo(expected);
        }
    }

    @Test
    void isQuickInAVeryLargeState() {
        var candidates = new ArrayList<String>();
        for (int i = 0; i < 200_000; i++) {
            candidates.add("module.service[\"s%05d\"].aws_route_table_association.subnet_%d".formatted(i / 20, i % 20));
        }
        var text = "module.service[\"s01234\"].aws_route_table_asociation.subnet_7";
        var wanted = "module.service[\"s01234\"].aws_route_table_association.subnet_7";
        NearestAddresses.of(text, candidates, 3);
        long start = System.nanoTime();
        assertThat(NearestAddresses.of(text, candidates, 3)).startsWith(wanted);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
