package dev.conescope.state.crypto;

/**
 * What an envelope tells about a key that was derived from a passphrase.
 *
 * @param salt the salt
 * @param iterations how often the function was applied
 * @param hashFunction {@code sha512} or {@code sha256}
 * @param keyLength the key's length in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and made once for each file
public record KeyMetadata(byte[] salt, int iterations, String hashFunction, int keyLength) {
    /** A key provider that tells nothing of this kind. */
    public static final KeyMetadata NONE = new KeyMetadata(new byte[0], 0, "", 0);

    /** Whether this is the metadata of a passphrase, whatever its name. */
    public boolean isOfPassphrase() {
        return iterations > 0 && salt.length > 0;
    }
}
