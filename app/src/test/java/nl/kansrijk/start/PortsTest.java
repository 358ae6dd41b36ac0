package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_port_in_use_is_named_with_one_that_is_free() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.refuseWhenTaken(other.getLocalPort()))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is in use")
                    .hasMessageContaining("--port ");
        }
    }

    @Test
    void a_port_that_was_let_go_is_free() throws IOException {
        int port;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
        }
        assertThatCode(() -> Ports.refuseWhenTaken(port)).doesNotThrowAnyException();
    }

    @Test
    void a_number_that_is_no_port_is_refused() {
        assertThatThrownBy(() -> Ports.refuseWhenTaken(70_000))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("65535");
    }
}
