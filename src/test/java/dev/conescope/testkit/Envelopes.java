package dev.conescope.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Envelopes as OpenTofu puts them around a state, of a key that is as quick to have as no derived one. */
public final class Envelopes {
    private static final String KEY = "00112233445566778899aabbccddeeff";

    /** The configuration that opens them. */
    public static final String CONFIGURATION = """
            key_provider "static" "k" { key = "%s" }
            key_provider "pbkdf2" "p" { passphrase = "correct-horse-battery-staple" }
            method "aes_gcm" "m" { keys = key_provider.static.k }
            method "aes_gcm" "n" { keys = key_provider.pbkdf2.p }
            """.formatted(KEY);

    private Envelopes() {}

    /** An envelope of serial 0 and no lineage, which may be around any state. */
    public static byte[] around(byte[] state) {
        return envelope("\"serial\":0,\"lineage\":\"\",", state);
    }

    /** An envelope as plans have it. */
    public static byte[] aroundPlan(byte[] plan) {
        return envelope("", plan);
    }

    private static byte[] envelope(String header, byte[] plain) {
        String metadata =
                base64("{\"salt\":\"c2FsdA==\",\"iterations\":20,\"hash_function\":\"sha512\",\"key_length\":32}"
                        .getBytes(UTF_8));
        return ("{" + header + "\"meta\":{\"key_provider.pbkdf2.p\":\"" + metadata + "\"},\"encrypted_data\":\""
                        + base64(sealed(plain)) + "\",\"encryption_version\":\"v0\"}")
                .getBytes(UTF_8);
    }

    private static byte[] sealed(byte[] plain) {
        byte[] nonce = "123456789012".getBytes(UTF_8);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(HexFormat.of().parseHex(KEY), "AES");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            byte[] sealed = cipher.doFinal(plain);
            byte[] data = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, data, nonce.length, sealed.length);
            return data;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
