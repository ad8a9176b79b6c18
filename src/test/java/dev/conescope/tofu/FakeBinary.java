package dev.conescope.tofu;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A shell script in place of tofu or terraform; tests of it are skipped where there is no shell. */
public final class FakeBinary {
    static final String STATE = """
            {"version": 4, "terraform_version": "1.11.4", "serial": 7, "lineage": "l", "resources": [
              {"mode": "managed", "type": "t", "name": "a", "instances": [{"attributes": {"id": "hunter2"}}]}]}
            """;

    private final Path file;

    private FakeBinary(Path file) {
        this.file = file;
    }

    /** Writes one that does this when it is called. */
    public static FakeBinary write(Path folder, String name, String script) throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "a shell script stands in for the binary, and this system runs none");
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new FakeBinary(file);
    }

    public Path file() {
        return file;
    }

    WorkingConfiguration in(Path folder, Duration silence, BooleanSupplier cancelled) {
        return new WorkingConfiguration(folder, new Binary(file), silence, cancelled);
    }

    WorkingConfiguration in(Path folder) {
        return in(folder, Duration.ofMinutes(1), () -> false);
    }
}
