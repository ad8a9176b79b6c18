package dev.conescope.plan.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void aTraversalIsCutBehindWhatItRefersTo() {
        assertThat(Reference.all(List.of(
                        "aws_vpc.main.id",
                        "aws_vpc.main",
                        "data.aws_ami.base[\"a.b\"].id",
                        "data.aws_ami.base[\"a.b\"]",
                        "var.spec.image",
                        "local.name",
                        "ephemeral.vault_secret.token.data")))
                .containsExactly(
                        new Reference.ToResource("aws_vpc.main"),
                        new Reference.ToResource("data.aws_ami.base"),
                        new Reference.ToVariable("spec"),
                        new Reference.ToLocal("name"),
                        new Reference.ToResource("ephemeral.vault_secret.token"));
    }

    @Test
    void aModuleThatFollowsItsOutputIsNotMeantAsAWhole() {
        assertThat(Reference.all(List.of("module.a.out[\"x\"]", "module.a.out", "module.a")))
                .containsExactly(new Reference.ToOutput("a", "out"));
        assertThat(Reference.all(List.of("module.a[\"k].]\"].out", "module.a[\"k].]\"]")))
                .containsExactly(new Reference.ToOutput("a", "out"));
        assertThat(Reference.all(List.of("module.a", "each.key"))).containsExactly(new Reference.ToModule("a"));
        assertThat(Reference.all(List.of("module.a.out", "module.a", "module.a")))
                .containsExactly(new Reference.ToOutput("a", "out"), new Reference.ToModule("a"));
    }

    @Test
    void whatBelongsToNoConfigurationIsLeftOut() {
        assertThat(Reference.all(List.of(
                        "each.key",
                        "count.index",
                        "self.id",
                        "path.module",
                        "terraform.workspace",
                        "module",
                        "",
                        ".",
                        "x")))
                .isEmpty();
    }
}
