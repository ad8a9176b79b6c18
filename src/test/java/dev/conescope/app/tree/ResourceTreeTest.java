package dev.conescope.app.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.read.StreamingStateLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResourceTreeTest {
    @SuppressWarnings("NullAway.Init") // read before each test
    private StateGraph graph;

    @BeforeEach
    void read() throws Exception {
        var file = Path.of("assets", "samples", "web-platform", "terraform.tfstate");
        graph = StateGraph.of(new StreamingStateLoader().load(file), ModuleRule.CONFIG);
    }

    @Test
    void everyResourceHasOneRow() {
        var tree = new ResourceTree(graph, "");

        assertThat(tree.found()).isEqualTo(44);
        assertThat(tree.rows().stream().mapToInt(ResourceTreeTest::resources).sum())
                .isEqualTo(44);
    }

    @Test
    void theFilterKeepsWhatContainsEveryWord() {
        var tree = new ResourceTree(graph, "API task");

        assertThat(tree.found()).isPositive();
        assertThat(tree.rows()).allMatch(TreeItem::isExpanded);
        assertThat(tree.rows().stream().mapToInt(ResourceTreeTest::resources).sum())
                .isEqualTo(tree.found());
    }

    @Test
    void aModuleSaysWhatItHoldsBeforeItsRowsAreMade() {
        List<TreeItem<TreeEntry>> rows = new ResourceTree(graph, "").rows();

        assertThat(rows.stream().mapToInt(row -> row.getValue().nodes().size()).sum())
                .isEqualTo(44);
        assertThat(rows).noneMatch(TreeItem::isLeaf);
    }

    @Test
    void manyInstancesOfACallAreOneRow() throws Exception {
        var file = Path.of("assets", "samples", "m2000", "terraform.tfstate");
        StateGraph large = StateGraph.of(new StreamingStateLoader().load(file), ModuleRule.CONFIG);

        List<TreeItem<TreeEntry>> rows = new ResourceTree(large, "").rows();

        assertThat(rows.stream().mapToInt(ResourceTreeTest::resources).sum()).isEqualTo(2000);
        assertThat(rows.stream().flatMap(ResourceTreeTest::folds).toList())
                .isNotEmpty()
                .allSatisfy(row -> {
                    var fold = (TreeEntry.Instances) row.getValue();
                    assertThat(fold.label()).matches("module\\..+\\[\\*]");
                    assertThat(fold.instances()).isEqualTo(row.getChildren().size());
                    assertThat(row.getChildren())
                            .allSatisfy(one -> assertThat(((TreeEntry.Module) one.getValue()).label())
                                    .startsWith("["));
                });
    }

    private static Stream<TreeItem<TreeEntry>> folds(TreeItem<TreeEntry> row) {
        Stream<TreeItem<TreeEntry>> own =
                row.getValue() instanceof TreeEntry.Instances ? Stream.of(row) : Stream.empty();
        return Stream.concat(own, row.getChildren().stream().flatMap(ResourceTreeTest::folds));
    }

    private static int resources(TreeItem<TreeEntry> row) {
        int own = row.getValue() instanceof TreeEntry.Resource ? 1 : 0;
        return own
                + row.getChildren().stream()
                        .mapToInt(ResourceTreeTest::resources)
                        .sum();
    }
}
