package dev.conescope.state.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that key providers give for one envelope. Whoever gets one wipes it. */
final class Keys {
    private static final String PREFIX = "key_provider.";
    private static final String PASSPHRASE = "pbkdf2";
    private static final String STATIC = "static";

    private final Envelope envelope;

    Keys(Envelope envelope) {
        this.envelope = envelope;
    }

    /** A key cannot be had; the message says why. */
    static final class KeyException extends Exception {
        private static final long serialVersionUID = 1L;

        KeyException(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    /** The one provider of the envelope that a passphrase alone suffices for. */
    String onlyPassphraseProvider() throws KeyException {
        String found = "";
        for (Map.Entry<String, KeyMetadata> entry : envelope.metadata().entrySet()) {
            if (!entry.getValue().isOfPassphrase()) {
                requireSupported(entry.getKey());
                throw new KeyException(
                        entry.getKey() + " gives its key; put the configuration of the encryption, with the key, into "
                                + PassphraseSource.CONFIGURATION_VARIABLE,
                        null);
            }
            if (!found.isEmpty()) {
                throw new KeyException(
                        "several key providers are chained; put the configuration of the encryption into "
                                + PassphraseSource.CONFIGURATION_VARIABLE,
                        null);
            }
            found = entry.getKey();
        }
        if (found.isEmpty()) {
            throw new KeyException(
                    "the file names no key provider; put the configuration of the encryption into "
                            + PassphraseSource.CONFIGURATION_VARIABLE,
                    null);
        }
        return found;
    }

    private static void requireSupported(String provider) throws KeyException {
        String type = provider.startsWith(PREFIX) ? provider.split("\\.", -1)[1] : PASSPHRASE;
        if (!type.equals(PASSPHRASE) && !type.equals(STATIC)) {
            throw new KeyException(
                    "its key comes from " + provider + ", and this program reads keys of pbkdf2 and static only; "
                            + "let OpenTofu decrypt it: tofu state pull > FILE",
                    null);
        }
    }

    /** The key of a provider by its passphrase. */
    byte[] ofPassphrase(String provider, char[] passphrase) throws KeyException, GeneralSecurityException {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        try {
            return derive(provider, bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The key of a provider as a configuration has it, through as many others as it is chained to. */
    byte[] of(String provider, EncryptionSettings settings) throws KeyException, GeneralSecurityException {
        var chain = new HashSet<String>();
        var names = new ArrayDeque<String>();
        String current = provider;
        while (current != null) {
            if (!chain.add(current)) {
                throw new KeyException("the key provider " + current + " is chained to itself", null);
            }
            requireSupported(current);
            if (!settings.has(current)) {
                throw new KeyException(
                        "the configuration in " + PassphraseSource.CONFIGURATION_VARIABLE + " has no " + current, null);
            }
            names.push(current);
            current = settings.value(current, "chain").orElse(null);
        }
        byte[] key = first(names.pop(), settings);
        while (!names.isEmpty()) {
            byte[] longer = key;
            key = derive(metadataName(names.pop(), settings), longer);
            Arrays.fill(longer, (byte) 0);
        }
        return key;
    }

    private byte[] first(String provider, EncryptionSettings settings) throws KeyException, GeneralSecurityException {
        if (provider.startsWith(PREFIX + STATIC + ".")) {
            try {
                return HexFormat.of().parseHex(settings.value(provider, "key").orElse(""));
            } catch (IllegalArgumentException e) {
                throw new KeyException("the key of " + provider + " is not written in hexadecimal digits", e);
            }
        }
        Optional<String> passphrase = settings.value(provider, "passphrase");
        if (passphrase.isEmpty()) {
            throw new KeyException(provider + " has no passphrase in " + PassphraseSource.CONFIGURATION_VARIABLE, null);
        }
        char[] secret = passphrase.get().toCharArray();
        try {
            return ofPassphrase(metadataName(provider, settings), secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static String metadataName(String provider, EncryptionSettings settings) {
        return settings.value(provider, "encrypted_metadata_alias").orElse(provider);
    }

    private byte[] derive(String provider, byte[] passphrase) throws KeyException, GeneralSecurityException {
        KeyMetadata metadata = envelope.metadata().get(provider);
        if (metadata == null || !metadata.isOfPassphrase()) {
            throw new KeyException(
                    "the file has no metadata of " + provider + ", but of "
                            + (envelope.metadata().isEmpty()
                                    ? "no key provider"
                                    : String.join(", ", envelope.metadata().keySet())),
                    null);
        }
        boolean known = metadata.hashFunction().equals("sha512")
                || metadata.hashFunction().equals("sha256");
        boolean sound = metadata.keyLength() > 0
                && metadata.keyLength() <= 64
                && metadata.iterations() <= KeyDerivation.MOST_ITERATIONS;
        if (!known || !sound || passphrase.length == 0) {
            throw new KeyException(
                    "the metadata of " + provider + " is not of sha256 or sha512 with a usual key length and number of "
                            + "iterations, or the passphrase is empty",
                    null);
        }
        return KeyDerivation.key(passphrase, metadata);
    }
}
