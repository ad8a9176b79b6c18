package dev.conescope.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the X server is that a value of {@code DISPLAY} names, {@code [host]:number[.screen]}. Source: X(7), "Display
 * names"; without a host, or with the host {@code unix}, it is a socket on this machine.
 *
 * @param host the host, or the empty text for this machine's socket
 * @param number which of the host's servers
 */
record XServerAddress(String host, int number) {
    private static final Pattern DISPLAY = Pattern.compile("(?:[^/]*/)?(.*):(\\d{1,4})(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 1000;

    /** Reads a value of {@code DISPLAY}; empty if it is none. */
    static Optional<XServerAddress> parse(String display) {
        Matcher matcher = DISPLAY.matcher(display);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group(1).equals("unix") ? "" : matcher.group(1);
        return Optional.of(new XServerAddress(host, Integer.parseInt(matcher.group(2))));
    }

    /** Whether something accepts a connection there. Says nothing of whether it will let this user in. */
    boolean answers() {
        return host.isEmpty() ? accepts(socketFile()) || listensWithoutFile(socketFile()) : acceptsByNetwork();
    }

    private Path socketFile() {
        return Path.of("/tmp/.X11-unix/X" + number);
    }

    private static boolean accepts(Path socket) {
        try (var _ = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Some servers offer only an abstract socket, which has no file and which Java cannot open; the kernel lists it.
     */
    private static boolean listensWithoutFile(Path socket) {
        try (var lines = Files.lines(Path.of("/proc/net/unix"), StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.endsWith(" @" + socket));
        } catch (IOException _) {
            return false;
        }
    }

    private boolean acceptsByNetwork() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, FIRST_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
