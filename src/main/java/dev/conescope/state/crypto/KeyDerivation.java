package dev.conescope.state.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/**
 * PBKDF2 (RFC 8018) over bytes. Java's own takes characters only, and in a chain of key providers the bytes of one key
 * are the passphrase of the next.
 */
final class KeyDerivation {
    /** Far more than anybody configures; a damaged file may not keep the program busy for hours. */
    static final int MOST_ITERATIONS = 20_000_000;

    private KeyDerivation() {}

    /** The key. Takes time: one application of the hash for each iteration. */
    static byte[] key(byte[] passphrase, KeyMetadata metadata) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(metadata.hashFunction().equals("sha256") ? "HmacSHA256" : "HmacSHA512");
        mac.init(new SecretKeySpec(passphrase, mac.getAlgorithm()));
        byte[] key = new byte[metadata.keyLength()];
        byte[] round = new byte[mac.getMacLength()];
        for (int from = 0, block = 1; from < key.length; from += round.length, block++) {
            byte[] sum = block(mac, metadata, block, round);
            System.arraycopy(sum, 0, key, from, Math.min(sum.length, key.length - from));
            Arrays.fill(sum, (byte) 0);
        }
        Arrays.fill(round, (byte) 0);
        return key;
    }

    private static byte[] block(Mac mac, KeyMetadata metadata, int number, byte[] round) throws ShortBufferException {
        mac.update(metadata.salt());
        mac.update(new byte[] {(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number});
        mac.doFinal(round, 0);
        byte[] sum = round.clone();
        for (int i = 1; i < metadata.iterations(); i++) {
            mac.update(round);
            mac.doFinal(round, 0);
            for (int j = 0; j < sum.length; j++) {
                sum[j] ^= round[j];
            }
        }
        return sum;
    }
}
