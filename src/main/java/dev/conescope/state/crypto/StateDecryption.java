package dev.conescope.state.crypto;

import dev.conescope.state.StateReadException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Decrypts states, and what else has their envelope, that OpenTofu has encrypted: AES-GCM with a key from a passphrase,
 * from the configuration, or from a chain of both.
 *
 * <p>Source: OpenTofu's {@code internal/encryption}, {@code method/aesgcm} and {@code keyprovider/pbkdf2}.
 */
public final class StateDecryption {
    private static final String VERSION = "v0";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final PassphraseSource secrets;
    private final String what;

    /** Decrypts states with these secrets. */
    public StateDecryption(PassphraseSource secrets) {
        this(secrets, "state");
    }

    /**
     * Decrypts something else that has the same envelope.
     *
     * @param what what messages call it, such as {@code plan}
     */
    public StateDecryption(PassphraseSource secrets, String what) {
        this.secrets = secrets;
        this.what = what;
    }

    /**
     * The plain bytes. Needs memory for all of them; deriving a key takes up to a second.
     *
     * @param name the file as the user named it
     * @throws StateReadException if there is no key, or not the right one, or the data was changed
     */
    public byte[] decrypt(Envelope envelope, String name) throws StateReadException {
        if (!envelope.version().equals(VERSION)) {
            throw refused(name, "in version " + envelope.version() + ", which this program does not know", null);
        }
        if (envelope.data().length < NONCE_BYTES + TAG_BYTES) {
            throw refused(name, "but its encrypted data is cut off; restore it from a backup", null);
        }
        var keys = new Keys(envelope);
        String configuration = secrets.configuration();
        try {
            return configuration == null || configuration.isBlank()
                    ? byPassphrase(envelope, keys, name)
                    : byConfiguration(envelope, keys, EncryptionSettings.parse(configuration), name);
        } catch (Keys.KeyException e) {
            throw refused(name, "but " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw refused(
                    name,
                    "but the configuration in " + PassphraseSource.CONFIGURATION_VARIABLE + " cannot be read: "
                            + e.getMessage(),
                    e);
        } catch (GeneralSecurityException e) {
            throw refused(name, "but decrypting it failed: " + e.getMessage(), e);
        }
    }

    private StateReadException refused(String name, String why, @Nullable Exception cause) {
        return new StateReadException(name, "the " + what + " is encrypted by OpenTofu, " + why, cause);
    }

    private byte[] byPassphrase(Envelope envelope, Keys keys, String name)
            throws StateReadException, Keys.KeyException, GeneralSecurityException {
        String provider = keys.onlyPassphraseProvider();
        AEADBadTagException misfit = null;
        try {
            while (true) {
                char[] passphrase = secrets.passphrase(name, provider);
                if (passphrase == null && misfit != null) {
                    throw wrongPassphrase(name, misfit);
                }
                if (passphrase == null) {
                    throw noPassphrase();
                }
                try {
                    return open(envelope.data(), keys.ofPassphrase(provider, passphrase), new byte[0]);
                } catch (AEADBadTagException e) {
                    misfit = e;
                } finally {
                    Arrays.fill(passphrase, '\0');
                }
                if (!secrets.mayTryAgain()) {
                    throw wrongKey(name, misfit);
                }
            }
        } finally {
            secrets.finished();
        }
    }

    private static Keys.KeyException noPassphrase() {
        return new Keys.KeyException(
                "there is no passphrase; put it into the environment variable "
                        + PassphraseSource.PASSPHRASE_VARIABLE + ", or the configuration of the encryption into "
                        + PassphraseSource.CONFIGURATION_VARIABLE,
                null);
    }

    /** Nobody wants to try again. */
    private StateReadException wrongPassphrase(String name, Exception cause) {
        return refused(
                name,
                "and the passphrase did not fit: it is wrong, or the file was changed since it was written; "
                        + "open the file again to try another",
                cause);
    }

    /** Tries each method, since a configuration may have a new one beside the one that the file was written with. */
    private byte[] byConfiguration(Envelope envelope, Keys keys, EncryptionSettings settings, String name)
            throws StateReadException, Keys.KeyException, GeneralSecurityException {
        List<String> methods = settings.methods();
        if (methods.isEmpty()) {
            throw new Keys.KeyException(
                    "the configuration in " + PassphraseSource.CONFIGURATION_VARIABLE
                            + " has no method of type aes_gcm, the only one that this program reads",
                    null);
        }
        var failures = new ArrayList<Exception>();
        for (String method : methods) {
            try {
                byte[] additional = additionalData(method, settings);
                byte[] key = keys.of(settings.value(method, "keys").orElse(""), settings);
                return open(envelope.data(), key, additional);
            } catch (AEADBadTagException | Keys.KeyException e) {
                failures.add(e);
            }
        }
        switch (failures.getFirst()) {
            case Keys.KeyException e -> throw e;
            case Exception e -> throw wrongKey(name, e);
        }
    }

    private StateReadException wrongKey(String name, Exception cause) {
        return refused(
                name,
                "and the key does not fit: the passphrase or key is wrong, or the file was changed since it was written",
                cause);
    }

    /** The {@code aad} of a method, a list of bytes; none by default. */
    private static byte[] additionalData(String method, EncryptionSettings settings) throws Keys.KeyException {
        String list = settings.value(method, "aad").orElse("");
        String[] numbers = list.isEmpty() ? new String[0] : list.split(",", -1);
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            try {
                bytes[i] = (byte) Objects.checkIndex(Integer.parseInt(numbers[i]), 1 << Byte.SIZE);
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new Keys.KeyException("the aad of " + method + " is no list of numbers from 0 to 255", e);
            }
        }
        return bytes;
    }

    private static byte[] open(byte[] data, byte[] key, byte[] additional) throws GeneralSecurityException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var parameters = new GCMParameterSpec(8 * TAG_BYTES, data, 0, NONCE_BYTES);
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), parameters);
            cipher.updateAAD(additional);
            return cipher.doFinal(data, NONCE_BYTES, data.length - NONCE_BYTES);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
