package dev.conescope.state.crypto;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An encrypted state as it stands in its file.
 *
 * @param version the encryption's version
 * @param serial the state's serial as the envelope has it; 0 where it has none
 * @param lineage the state's lineage as the envelope has it; may be empty
 * @param metadata what key providers have told, by {@code key_provider.TYPE.NAME} or an alias
 * @param data nonce, encrypted text and tag
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to be copied
public record Envelope(String version, long serial, String lineage, Map<String, KeyMetadata> metadata, byte[] data) {
    /** Copies the map. */
    public Envelope {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }
}
