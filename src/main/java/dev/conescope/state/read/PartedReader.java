package dev.conescope.state.read;

import dev.conescope.state.StateReadException;
import dev.conescope.state.json.FirstBytes;
import dev.conescope.state.json.TrackedInput;
import dev.conescope.state.json.cut.ValueFilter;
import dev.conescope.state.json.part.FilePart;
import dev.conescope.state.json.part.PartBuffer;
import dev.conescope.state.json.part.ResourceParts;
import dev.conescope.state.read.resource.ResourcePool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a large state's resources in parts, as many at a time as there are processors, and then the document around
 * them. Where the file is divided is guessed, but what comes out is not: a part counts only if the one before it ended
 * behind a resource of the same list, and the document only if its one list of resources is the one that was divided.
 *
 * <p>Whatever else turns up (a fault, a resource twice, another format, another indentation) makes this give up, so
 * that the file is read once more from its beginning and told about as ever. Only what stands outside quotes inside a
 * value is not looked at here: that is found when the value is read, as by {@code --strict} and the check in the
 * background. The parts run on the pool that Java has for this; no thread is started. Memory: what is read, and two
 * parts for each processor.
 */
final class PartedReader {
    private static final long SHORTEST_PART = 1 << 19;
    private static final long LONGEST_PART = 1 << 20;
    /** A part is in memory as a whole, so one with a giant resource in it is not. */
    private static final long GIANT_PART = 32 * LONGEST_PART;

    private static final int PARTS_A_PROCESSOR = 4;

    private final FileChannel channel;
    private final String file;
    private final List<FilePart> parts;
    private final AtomicReferenceArray<PartReader.Read> done;
    private final AtomicInteger next = new AtomicInteger();
    private final ResourcePool pool = new ResourcePool();

    private PartedReader(FileChannel channel, String file, List<FilePart> parts) {
        this.channel = channel;
        this.file = file;
        this.parts = parts;
        this.done = new AtomicReferenceArray<>(parts.size());
    }

    /**
     * The document of a state with all its resources; null if it cannot be read in parts.
     *
     * @param channel the file, which stays the caller's to close
     * @param file how the user named it
     */
    static @Nullable DocumentReader read(FileChannel channel, String file) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        long length = Math.min(LONGEST_PART, channel.size() / ((long) PARTS_A_PROCESSOR * processors));
        return length < SHORTEST_PART ? null : read(channel, file, length);
    }

    /**
     * The same with parts of another length.
     *
     * @param length about how long a part should be, in bytes
     */
    static @Nullable DocumentReader read(FileChannel channel, String file, long length) throws IOException {
        List<FilePart> parts = ResourceParts.of(channel, length);
        boolean divided = parts.size() > 1 && parts.stream().allMatch(part -> part.length() < GIANT_PART);
        return divided ? new PartedReader(channel, file, parts).read() : null;
    }

    private @Nullable DocumentReader read() throws IOException {
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(_ -> readParts());
        int last = lastPart();
        try {
            return last < 0 ? null : document(last);
        } catch (StateReadException toldByReadingItWhole) {
            return null;
        }
    }

    /** Reads parts until none is left, or one cannot be read. */
    private void readParts() {
        var reader = new PartReader(channel, file, pool);
        try {
            for (int i = next.getAndIncrement(); i < parts.size(); i = next.getAndIncrement()) {
                done.set(i, reader.read(parts.get(i)));
            }
        } catch (IOException | StateReadException toldByReadingItWhole) {
            next.set(parts.size());
        }
    }

    /** The number of the part that ends the list, if all parts up to it could be read; otherwise -1. */
    private int lastPart() {
        for (int i = 0; i < parts.size(); i++) {
            PartReader.Read part = done.get(i);
            if (part == null) {
                return -1;
            }
            if (part.closing() >= 0) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable DocumentReader document(int last) throws IOException, StateReadException {
        long listStart = parts.getFirst().from();
        byte[] before = Arrays.copyOf(new PartBuffer(channel, 0).read(new FilePart(0, listStart)), (int) listStart);
        long[] linesBefore = linesBefore(last);
        channel.position(done.get(last).closing());
        var around = new SequenceInputStream(new ByteArrayInputStream(before), Channels.newInputStream(channel));
        var input = new TrackedInput(around, file);
        input.fillIfEmpty();
        FirstBytes.check(input);
        var document = new DocumentReader(new ValueFilter(input).tokens(), file);
        document.read();
        ResourceReader resources = document.emptyResources(listStart - 1);
        if (resources == null) {
            return null;
        }
        for (int i = 0; i <= last; i++) {
            ResourceReader.Part part = done.get(i).resources();
            if (!resources.join(part, linesBefore[i])) {
                return null;
            }
        }
        return document;
    }

    /** How many lines end before each part; counted only as far as there is something odd to tell, which is rare. */
    private long[] linesBefore(int last) throws IOException {
        long[] before = new long[last + 1];
        int odd = last;
        while (odd >= 0 && done.get(odd).resources().oddities().isEmpty()) {
            odd--;
        }
        var buffer = new PartBuffer(channel, 0);
        for (int i = 0; i <= odd; i++) {
            FilePart between = i == 0 ? new FilePart(0, parts.getFirst().from()) : parts.get(i - 1);
            before[i] = (i == 0 ? 0 : before[i - 1]) + lineEnds(buffer, between);
        }
        return before;
    }

    private static long lineEnds(PartBuffer buffer, FilePart part) throws IOException {
        byte[] bytes = buffer.read(part);
        long lines = 0;
        for (int i = 0; i < part.length(); i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
