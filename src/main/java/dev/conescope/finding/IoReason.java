package dev.conescope.finding;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/**
 * Why the system did not read or write, in words that follow a colon. Java names many of its reasons by a class only.
 */
public final class IoReason {
    private IoReason() {}

    /** The reason in one line; names no file, since a message does so before it. */
    public static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case NotDirectoryException _ -> "it is not a folder";
            case FileAlreadyExistsException _ -> "it exists already";
            case FileSystemLoopException _ -> "its links lead in a circle";
            case EOFException _ -> "it ends too early";
            case FileSystemException named -> said(named.getReason());
            default -> said(failure.getMessage());
        };
    }

    private static String said(@Nullable String reason) {
        String first = reason == null ? "" : reason.lines().findFirst().orElse("");
        if (first.startsWith("No space left on device")) {
            return "the disk is full";
        }
        return first.isBlank() ? "the system gave no reason" : first;
    }
}
