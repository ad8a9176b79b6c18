package dev.conescope.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import org.junit.jupiter.api.Test;

class WordLinesTest {
    private static final TextStyle MONO = new TextStyle(TextStyle.Face.ADDRESSES, 15);

    private static String fit(String words, int letters) {
        return WordLines.fit(words, MONO, letters * FontMetrics.width("m", MONO) + 0.5);
    }

    @Test
    void whatFitsStaysOnOneLine() {
        assertThat(fit("aws_vpc.main", 12)).isEqualTo("aws_vpc.main");
    }

    @Test
    void anAddressBreaksWhereItsPartsMeet() {
        assertThat(fit("terraform_data.task_definition", 24)).isEqualTo("terraform_data.task_\ndefinition");
        assertThat(fit("aws_iam_role_policy_attachment.access", 20))
                .isEqualTo("aws_iam_role_policy_\nattachment.access");
        assertThat(fit("module.service[\"production-eu-1\"].aws_vpc.main", 20))
                .isEqualTo("module.service\n[\"production-eu-1\"].\naws_vpc.main");
    }

    @Test
    void wordsThatFitALineBreakBetweenThemselves() {
        assertThat(fit("refreshed: it depends on aws_vpc.main.", 14))
                .isEqualTo("refreshed: it\ndepends on\naws_vpc.main.");
    }

    @Test
    void aLongWordBeginsOnTheLineThatIsBegun() {
        assertThat(fit("on module.network.aws_vpc.main", 18)).isEqualTo("on module.network.\naws_vpc.main");
    }

    @Test
    void aPartThatIsWiderThanALineStaysWhole() {
        assertThat(fit("abcdefghij.k", 5)).isEqualTo("abcdefghij.\nk");
        assertThat(fit("", 5)).isEmpty();
    }
}
