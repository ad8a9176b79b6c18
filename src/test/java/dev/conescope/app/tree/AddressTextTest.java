package dev.conescope.app.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import org.junit.jupiter.api.Test;

class AddressTextTest {
    private static final TextStyle STYLE = new TextStyle(TextStyle.Face.ADDRESSES, 12);
    private static final ResourceAddress ADDRESS =
            new ResourceAddress(ModulePath.ROOT, ResourceMode.MANAGED, "aws_cloudwatch_metric_alarm", "latency");

    @Test
    void anAddressThatFitsStaysWhole() {
        assertThat(AddressText.fit(ADDRESS, STYLE, 1000)).isEqualTo("aws_cloudwatch_metric_alarm.latency");
    }

    @Test
    void theTypeGivesWayBeforeTheName() {
        String text = AddressText.fit(ADDRESS, STYLE, 150);

        assertThat(text).startsWith("aws").endsWith("….latency");
        assertThat(FontMetrics.width(text, STYLE)).isLessThanOrEqualTo(150);
    }

    @Test
    void whereNothingOfTheTypeFitsTheNameStandsAlone() {
        assertThat(AddressText.fit(ADDRESS, STYLE, 70)).isEqualTo("latency");
    }
}
