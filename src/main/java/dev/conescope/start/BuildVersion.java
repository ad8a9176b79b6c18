package dev.conescope.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version that the build wrote beside the classes. */
public final class BuildVersion {
    private static final String RESOURCE = "/dev/conescope/build.properties";

    private BuildVersion() {}

    /** The project's version, as in {@code 0.1.0}. Reads the class path at each call. */
    public static String current() {
        var properties = new Properties();
        try (var in = BuildVersion.class.getResourceAsStream(RESOURCE)) {
            properties.load(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), RESOURCE);
    }
}
