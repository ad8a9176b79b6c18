package dev.conescope.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ResourceAddress;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortAddressTest {
    private static final TextStyle STYLE = new TextStyle(TextStyle.Face.ADDRESSES, 11.5);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "aws_vpc.main, 20, aws_vpc.main",
                "module.network.terraform_data.subnet_private, 20, …data.subnet_private",
                "module.service[\"s0042\"].module.db[0].terraform_data.instance, 50,"
                        + " …[\"s0042\"].module.db[0].terraform_data.instance",
                "module.service[\"s0042\"].module.db[0].terraform_data.instance, 33,"
                        + " …[\"s0042\"].module.db[0]…instance",
                "module.service[\"s0042\"].module.db[0].terraform_data.instance, 24, …[\"s0042\"]…[0]…instance",
                "module.service[\"s0042\"].module.db[0].terraform_data.instance, 12, …[0]…nstance",
                "module.service[\"api\"].terraform_data.error_alarm, 14, …\"api\"]…_alarm",
                "module.service[\"web\"].terraform_data.error_alarm, 14, …\"web\"]…_alarm",
                "module.a[0].aws_s3_bucket_policy.this, 20, …[0]…ket_policy.this",
                "module.kms.aws_iam_policy_document.key, 30, module.kms.aws_iam…ocument.key",
                "module.service[\"a.b]\"].terraform_data.instance, 20, …[\"a.b]\"]…instance",
            })
    void theNameAndTheKeysOfItsModulesStayAsLongAsThereIsRoom(String address, int letters, String expected)
            throws AddressParseException {
        double width = letters * FontMetrics.width("m", STYLE) + 0.5;

        String text = ShortAddress.fit((ResourceAddress) AddressParser.parse(address), STYLE, width);

        assertThat(text).isEqualTo(expected);
        assertThat(FontMetrics.width(text, STYLE)).isLessThanOrEqualTo(width);
    }
}
