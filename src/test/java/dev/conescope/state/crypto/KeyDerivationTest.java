package dev.conescope.state.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDerivationTest {
    /** Java's own derivation is the judge. */
    @ParameterizedTest
    @CsvSource({"sha512, 32", "sha512, 16", "sha256, 32", "sha256, 16", "sha256, 64"})
    void derivesTheKeysThatJavaDerives(String hash, int length) throws Exception {
        byte[] salt = new byte[32];
        new Random(length).nextBytes(salt);
        String passphrase = "correct-horse-battery-stäple";
        String algorithm = "PBKDF2WithHmac" + (hash.equals("sha256") ? "SHA256" : "SHA512");
        byte[] expected = SecretKeyFactory.getInstance(algorithm)
                .generateSecret(new PBEKeySpec(passphrase.toCharArray(), salt, 1_000, 8 * length))
                .getEncoded();

        assertThat(KeyDerivation.key(passphrase.getBytes(UTF_8), new KeyMetadata(salt, 1_000, hash, length)))
                .isEqualTo(expected);
    }
}
