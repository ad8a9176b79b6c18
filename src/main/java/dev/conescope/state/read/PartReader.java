package dev.conescope.state.read;

import dev.conescope.state.StateReadException;
import dev.conescope.state.json.cut.ResourceTokens;
import dev.conescope.state.json.cut.TextDictionary;
import dev.conescope.state.json.part.FilePart;
import dev.conescope.state.json.part.PartBuffer;
import dev.conescope.state.read.resource.AddressPool;
import dev.conescope.state.read.resource.DependencyReader;
import dev.conescope.state.read.resource.ResourcePool;
import java.io.IOException;
import java.nio.channels.FileChannel;

/** Reads parts of a state's list of resources, one after the other. For one thread; several share a pool. */
final class PartReader {
    /**
     * What a part holds.
     *
     * @param resources its resources
     * @param closing the offset of the bracket that closes the list; -1 if the list goes on
     */
    record Read(ResourceReader.Part resources, long closing) {}

    private final String file;
    private final AddressPool pool;
    private final DependencyReader dependencies;
    private final PartBuffer buffer;
    private final TextDictionary texts = new TextDictionary();

    PartReader(FileChannel channel, String file, ResourcePool pool) {
        this.file = file;
        this.pool = pool.addresses();
        this.dependencies = new DependencyReader(pool.dependencies());
        this.buffer = new PartBuffer(channel, ResourceTokens.PADDING);
    }

    /**
     * Reads a part.
     *
     * @throws StateReadException if it cannot be read by itself
     */
    Read read(FilePart part) throws IOException, StateReadException {
        var tokens = new ResourceTokens(buffer.read(part), (int) part.length(), part.from(), file, texts);
        var resources = new ResourceReader(tokens, pool, dependencies);
        tokens.next();
        resources.read();
        return new Read(resources.part(), tokens.closing());
    }
}
