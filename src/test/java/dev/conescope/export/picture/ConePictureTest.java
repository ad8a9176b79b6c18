package dev.conescope.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Wording;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.VelocityEngine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConePictureTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    @Test
    void showsTheConesMembersOnlyWithTitleLegendAndCaveat() throws Exception {
        Partition cone = cone("web-platform", "terraform_data.alert_topic");
        String svg = svg(cone);
        for (int node = 0; node < cone.graph().size(); node++) {
            String card = "<title>" + escaped(cone.graph().node(node).address().toString()) + " · ";
            assertThat(svg.contains(card)).as(card).isEqualTo(cone.members().contains(node));
        }
        assertThat(svg)
                .contains(">Change cone of x</text>", ">scope line</text>", "static", "terraform.tfstate · serial")
                .contains(Wording.BOTTOM_CONE.substring(0, 20))
                .doesNotContain("assets/samples");
    }

    @Test
    void sameConeGivesSameBytes() throws Exception {
        assertThat(svg(cone("f200", "data.terraform_remote_state.organization")))
                .isEqualTo(svg(cone("f200", "data.terraform_remote_state.organization")));
        assertThat(png()).isEqualTo(png());
    }

    private static byte[] png() throws Exception {
        Partition cone = cone("web-platform", "terraform_data.alert_topic");
        return ConePicture.png(cone, NodeSet.EMPTY, LIGHT, "x", List.of(), Progress.NONE, 1);
    }

    private static String svg(Partition cone) {
        return ConePicture.svg(cone, NodeSet.EMPTY, LIGHT, "Change cone of x", List.of("scope line"), Progress.NONE);
    }

    private static String escaped(String text) {
        return text.replace("\"", "&quot;");
    }

    private static Partition cone(String sample, String target) throws Exception {
        var state = new StreamingStateLoader().load(Path.of("assets", "samples", sample, "terraform.tfstate"));
        StateGraph graph = StateGraph.of(state, ModuleRule.CONFIG);
        NodeSet targets = new TargetResolver(graph).resolve(target);
        return new VelocityEngine(graph).cone(ConeDirection.CHANGE, targets, NodeSet.EMPTY);
    }
}
