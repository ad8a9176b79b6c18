package dev.conescope.state.json.part;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses where a state's list of resources can be divided between two resources. A line end never lies inside a string
 * of JSON, so a brace that begins a line, indented like that of the first resource and behind a comma, very likely
 * begins another one; Terraform and OpenTofu indent all states alike.
 */
public final class ResourceParts {
    /** Everything before the resources is short, but for outputs. */
    private static final int HEAD = 1 << 20;
    /** Most resources are shorter, so that one of them ends in it; for others the next look takes twice as much. */
    private static final int FIRST_WINDOW = 1 << 13;

    private static final int LAST_WINDOW = 1 << 18;

    private static final Pattern FIRST_RESOURCE = Pattern.compile("\"resources\"\\s*:\\s*\\[(\\s*\\n[ \\t]*)\\{");

    private final FileChannel channel;
    private final long size;
    private final String separator;

    private ResourceParts(FileChannel channel, long size, String separator) {
        this.channel = channel;
        this.size = size;
        this.separator = separator;
    }

    /**
     * Parts of about a length, in the file's order. Each begins behind a comma or the list's opening bracket, and all
     * but the last end before a comma; the last one reaches to the file's end.
     *
     * @param channel the state file
     * @param length how long a part should be
     * @return the parts; none where no resource is found that begins a line of its own
     */
    public static List<FilePart> of(FileChannel channel, long length) throws IOException {
        Matcher first = FIRST_RESOURCE.matcher(text(channel, 0, HEAD));
        if (!first.find()) {
            return List.of();
        }
        return new ResourceParts(channel, channel.size(), "," + first.group(1) + "{").divide(first.start(1), length);
    }

    private List<FilePart> divide(long listStart, long length) throws IOException {
        var parts = new ArrayList<FilePart>();
        long from = listStart;
        while (from < size) {
            long comma = separatorFrom(from + length);
            parts.add(new FilePart(from, comma));
            from = comma + 1;
        }
        return parts;
    }

    /** The offset of the next separator, or the file's end. */
    private long separatorFrom(long offset) throws IOException {
        long at = offset;
        for (int most = FIRST_WINDOW; at < size; most = Math.min(2 * most, LAST_WINDOW)) {
            String window = text(channel, at, most);
            if (window.isEmpty()) {
                return size;
            }
            int found = window.indexOf(separator);
            if (found >= 0) {
                return at + found;
            }
            at += Math.max(1, window.length() - separator.length() + 1);
        }
        return size;
    }

    private static String text(FileChannel channel, long from, int most) throws IOException {
        var bytes = ByteBuffer.allocate(most);
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = channel.read(bytes, from + bytes.position());
        }
        return new String(bytes.array(), 0, bytes.position(), ISO_8859_1);
    }
}
