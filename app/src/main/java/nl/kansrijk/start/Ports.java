package nl.kansrijk.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Which ports of this machine are free for the pages. */
final class Ports {
    private static final int FURTHER = 100;
    private static final int LAST = 65_535;

    private Ports() {}

    static void refuseWhenTaken(int port) {
        if (port < 1 || port > LAST) throw new Trouble("A port is a number from 1 to 65535, not " + port + ".");
        if (isFree(port)) return;
        var hint = IntStream.range(port + 1, Math.min(port + FURTHER, LAST))
                .filter(Ports::isFree)
                .mapToObj(free -> "; try ./kansrijk start --port " + free)
                .findFirst()
                .orElse("");
        throw new Trouble("Port " + port + " is in use by another program" + hint + ".");
    }

    /** A port that no program uses at this moment. */
    static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
