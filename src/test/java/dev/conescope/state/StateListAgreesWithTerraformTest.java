package dev.conescope.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.conescope.state.read.StreamingStateLoader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where terraform and the folder of shared states are there. */
class StateListAgreesWithTerraformTest {
    private static final int AT_ONCE = 2;
    private static final List<String> FOLDERS = List.of("public", "made", "aws/platform");

    /** A resource's key in it has no type. */
    private static final Set<String> REFUSED_BY_TERRAFORM = Set.of("v1-101.tfstate");

    /** The made ones, and those of the platform. */
    private static final int OTHERS = 6;

    @TempDir
    private Path temp;

    private record Listing(Path file, List<String> ours, List<String> terraforms) {}

    @Test
    void everyStateIsListedLineForLine() throws Exception {
        assumeTrue(isOnPath("terraform"), "terraform is not on the PATH, so there is nothing to compare with");
        Path states = sharedStates();
        assumeTrue(states != null, "there is no folder shared/states beside the project, so nothing to compare");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        var jobs = new ArrayList<Callable<Listing>>();
        for (Path file : statesIn(states)) {
            jobs.add(() -> new Listing(file, ours(file), terraforms(file, empty)));
        }
        assertThat(jobs).as("states in " + states).hasSize(indexed(states) + OTHERS - REFUSED_BY_TERRAFORM.size());

        var differences = new SoftAssertions();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var result : threads.invokeAll(jobs)) {
                Listing listing = result.get();
                differences
                        .assertThat(listing.ours())
                        .as(listing.file().toString())
                        .containsExactlyElementsOf(listing.terraforms());
            }
        }
        differences.assertAll();
    }

    /** How many states the index of the public ones names. */
    private static int indexed(Path states) throws IOException {
        return Files.readAllLines(states.resolve("public/INDEX.tsv")).size() - 1;
    }

    private static List<String> ours(Path file) throws StateReadException {
        return StateListing.of(new StreamingStateLoader().load(file)).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> terraforms(Path file, Path workingFolder) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("terraform", "state", "list", "-state=" + file.toAbsolutePath())
                .directory(workingFolder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("TF_"));
        builder.environment().put("CHECKPOINT_DISABLE", "1");
        Process terraform = builder.start();
        String output = new String(terraform.getInputStream().readAllBytes(), UTF_8);
        assertThat(terraform.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(terraform.exitValue()).as(file.toString()).isZero();
        return output.lines().toList();
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static @Nullable Path sharedStates() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path states = folder.resolve("shared/states");
            if (Files.isDirectory(states)) {
                return states;
            }
        }
        return null;
    }

    private List<Path> statesIn(Path states) throws IOException {
        var found = new ArrayList<Path>();
        for (String folder : FOLDERS) {
            Path root = states.resolve(folder);
            if (Files.isDirectory(root)) {
                try (var files = Files.walk(root)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        addIfState(file, found);
                    }
                }
            }
        }
        return found;
    }

    private void addIfState(Path file, List<Path> found) throws IOException {
        String name = file.getFileName().toString();
        Path plain = file;
        if (name.endsWith(".tfstate.gz")) {
            plain = temp.resolve(name.substring(0, name.length() - ".gz".length()));
            try (InputStream unzipped = new GZIPInputStream(Files.newInputStream(file))) {
                Files.copy(unzipped, plain, StandardCopyOption.REPLACE_EXISTING);
            }
        } else if (!name.endsWith(".tfstate")) {
            return;
        }
        if (REFUSED_BY_TERRAFORM.contains(name)) {
            return;
        }
        found.add(plain);
    }
}
