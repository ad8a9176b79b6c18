package dev.conescope;

import java.io.IOException;

/** What a {@link GeneratedState} is told to, resource by resource. */
interface GeneratedSink {
    /**
     * One resource.
     *
     * @param module the module's name, or nothing for the root
     * @param key the key of the module's instance
     * @param block its block, with what it depends on
     */
    void resource(String module, String key, String type, String name, GeneratedState.Block block) throws IOException;
}
