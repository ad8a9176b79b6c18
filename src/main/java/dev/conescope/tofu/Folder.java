package dev.conescope.tofu;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What a folder that somebody names in place of a state has to offer. */
public sealed interface Folder {
    /** How many levels below a folder are looked through. */
    int DEPTH = 8;

    /** How many states are found at most. */
    int MOST_STATES = 500;

    /** A working configuration, whose state its binary can pull. */
    record Configuration() implements Folder {}

    /**
     * State files somewhere inside, and no configuration.
     *
     * @param files their paths, sorted; at most {@link #MOST_STATES}
     */
    record States(List<Path> files) implements Folder {
        /** Copies the list. */
        public States {
            files = List.copyOf(files);
        }
    }

    /** Neither. */
    record Neither() implements Folder {}

    /**
     * Looks at a folder: first whether it is a configuration, which needs no more than the names in it, then for states
     * inside. Folders with a dot before their name are left out, since {@code .terraform} holds pointers, not states,
     * and so are links and what may not be read.
     *
     * @throws IOException if the folder itself cannot be read
     */
    static Folder at(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.anyMatch(Folder::belongsToConfiguration)) {
                return new Configuration();
            }
        }
        List<Path> states = states(folder);
        return states.isEmpty() ? new Neither() : new States(states);
    }

    private static boolean belongsToConfiguration(Path entry) {
        String name = entry.getFileName().toString();
        boolean source = name.endsWith(".tf")
                || name.endsWith(".tofu")
                || name.endsWith(".tf.json")
                || name.endsWith(".tofu.json");
        return source && Files.isRegularFile(entry) || name.equals(".terraform") && Files.isDirectory(entry);
    }

    private static List<Path> states(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                boolean hidden = !inside.equals(folder)
                        && inside.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && file.getFileName().toString().endsWith(".tfstate")) {
                    found.add(file);
                }
                return found.size() < MOST_STATES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }
}
