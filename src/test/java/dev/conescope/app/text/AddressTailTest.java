package dev.conescope.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import org.junit.jupiter.api.Test;

class AddressTailTest {
    private static final TextStyle STYLE = new TextStyle(TextStyle.Face.ADDRESSES, 11.5);

    @Test
    void theEndStaysBecauseItTellsResourcesApart() {
        String text = AddressTail.fit("module.service[\"api\"].terraform_data.service", STYLE, 150);

        assertThat(text).startsWith("…").endsWith("_data.service");
        assertThat(FontMetrics.width(text, STYLE)).isLessThanOrEqualTo(150);
    }

    @Test
    void whatFitsStaysWhole() {
        assertThat(AddressTail.fit("aws_vpc.main", STYLE, 150)).isEqualTo("aws_vpc.main");
    }
}
