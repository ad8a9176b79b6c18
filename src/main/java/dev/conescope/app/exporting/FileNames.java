package dev.conescope.app.exporting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a picture's file is called, and what that says about its format. */
final class FileNames {
    private FileNames() {}

    /** The format that the name's ending stands for. */
    static Optional<PictureFormat> format(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(PictureFormat.values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst();
    }

    /** The file with the format's ending, unless its name has the ending of a picture. */
    static Path withEnding(Path file, PictureFormat format) {
        return format(file).isPresent() ? file : file.resolveSibling(file.getFileName() + "." + format.extension());
    }
}
