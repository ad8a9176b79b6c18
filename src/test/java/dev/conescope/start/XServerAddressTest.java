package dev.conescope.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XServerAddressTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    :0,                 '',           0
                    :99.1,              '',          99
                    unix:1,             '',           1
                    localhost:10.0,     localhost,   10
                    tcp/desk.example:2, desk.example, 2
                    ::1:4,              ::1,          4
                    """)
    void readsHostAndNumber(String display, String host, int number) {
        assertThat(XServerAddress.parse(display)).hasValue(new XServerAddress(host, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wayland-0", ":", ":x", ":1.", ":99999"})
    void refusesWhatIsNoDisplay(String display) {
        assertThat(XServerAddress.parse(display)).isEmpty();
    }

    @Test
    void socketWithoutServerDoesNotAnswer() {
        assertThat(new XServerAddress("", 9871).answers()).isFalse();
    }

    @Test
    void networkServerAnswersWhileItListens() throws IOException {
        XServerAddress address;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Assumptions.assumeTrue(server.getLocalPort() >= 6000, "the system hands out low ports");
            address =
                    new XServerAddress(InetAddress.getLoopbackAddress().getHostAddress(), server.getLocalPort() - 6000);
            assertThat(address.answers()).isTrue();
        }
        assertThat(address.answers()).isFalse();
    }
}
