package dev.conescope.graph;

import static dev.conescope.testkit.TestGraphs.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.address.AddressParseException;
import dev.conescope.testkit.TestGraphs;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TargetResolverTest {
    private static final String EU = "module.web[\"eu\"]";
    private static final String US = "module.web[\"us\"]";

    private final StateGraph graph = TestGraphs.of(EU + ".t.a " + US + ".t.a " + EU + ".module.db[0].t.b " + US
            + ".module.db[0].t.b " + US + ".data.t.a t.a[0] t.a[1] module.webs.t.a t.lone");

    @Test
    void anAbsoluteResourceIsItself() throws Exception {
        assertThat(resolve(EU + ".t.a")).containsExactly(EU + ".t.a");
        assertThat(resolve("t.a")).containsExactly("a");
        assertThat(resolve(US + ".data.t.a")).containsExactly(US + ".data.t.a");
    }

    @Test
    void anInstanceMeansItsResource() throws Exception {
        assertThat(resolve("t.a[1]")).containsExactly("a");
    }

    @Test
    void anInstanceThatTheStateDoesNotHoldIsAnError() {
        assertThatThrownBy(() -> resolve("t.a[2]"))
                .isInstanceOf(UnknownAddressException.class)
                .hasMessageContaining("t.a[2]")
                .hasMessageContaining("t.a[0]");
    }

    @Test
    void aConfigurationResourceMeansAllItsModuleInstances() throws Exception {
        assertThat(resolve("module.web.t.a")).containsExactly(EU + ".t.a", US + ".t.a");
        assertThat(resolve("module.web.module.db.t.b"))
                .containsExactly(EU + ".module.db[0].t.b", US + ".module.db[0].t.b");
    }

    @Test
    void aPathWithSomeKeysMeansTheInstancesThatAgreeWithThem() throws Exception {
        assertThat(resolve(US + ".module.db.t.b")).containsExactly(US + ".module.db[0].t.b");
        assertThat(resolve("module.web.module.db[0].t.b"))
                .containsExactly(EU + ".module.db[0].t.b", US + ".module.db[0].t.b");
    }

    @Test
    void aModuleInstanceMeansEverythingInside() throws Exception {
        assertThat(resolve(US)).containsExactly(US + ".data.t.a", US + ".t.a", US + ".module.db[0].t.b");
    }

    @Test
    void aModuleMeansEverythingInsideAllItsInstances() throws Exception {
        assertThat(resolve("module.web"))
                .containsExactly(
                        EU + ".t.a", US + ".data.t.a", US + ".t.a", EU + ".module.db[0].t.b", US + ".module.db[0].t.b");
        assertThat(resolve("module.webs")).containsExactly("module.webs.t.a");
    }

    @Test
    void anAddressWithoutAMatchListsTheNearest() {
        assertThatThrownBy(() -> resolve("t.lonely"))
                .asInstanceOf(InstanceOfAssertFactories.throwable(UnknownAddressException.class))
                .satisfies(e -> {
                    assertThat(e.address()).isEqualTo("t.lonely");
                    assertThat(e.nearest()).startsWith("t.lone");
                    assertThat(e).hasMessageStartingWith("nothing in the state matches t.lonely; nearest: t.lone");
                });
        assertThatThrownBy(() -> resolve("module.wbe"))
                .isInstanceOf(UnknownAddressException.class)
                .hasMessageContaining("module.webs");
    }

    @Test
    void nothingMatchesInAnEmptyState() {
        assertThatThrownBy(() -> new TargetResolver(TestGraphs.of("")).resolve("t.a"))
                .isInstanceOf(UnknownAddressException.class);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> resolve("t..a")).isInstanceOf(AddressParseException.class);
    }

    private List<String> resolve(String address) throws AddressParseException, UnknownAddressException {
        return names(graph, new TargetResolver(graph).resolve(address));
    }
}
