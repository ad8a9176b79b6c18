package dev.conescope.tofu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What OpenTofu puts around an encrypted plan, made by Java's own derivation of keys. */
final class EnvelopeAround {
    private static final int ITERATIONS = 1000;

    private EnvelopeAround() {}

    static String plan(byte[] plain, String passphrase) throws GeneralSecurityException {
        byte[] salt = "0123456789abcdef".getBytes(UTF_8);
        byte[] nonce = "123456789012".getBytes(UTF_8);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(passphrase.toCharArray(), salt, ITERATIONS, 256))
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] sealed = cipher.doFinal(plain);
        byte[] data = new byte[nonce.length + sealed.length];
        System.arraycopy(nonce, 0, data, 0, nonce.length);
        System.arraycopy(sealed, 0, data, nonce.length, sealed.length);
        String metadata = "{\"salt\":\"%s\",\"iterations\":%d,\"hash_function\":\"sha512\",\"key_length\":32}"
                .formatted(base64(salt), ITERATIONS);
        return "{\"meta\":{\"key_provider.pbkdf2.main\":\"%s\"},\"encrypted_data\":\"%s\",\"encryption_version\":\"v0\"}"
                .formatted(base64(metadata.getBytes(UTF_8)), base64(data));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
