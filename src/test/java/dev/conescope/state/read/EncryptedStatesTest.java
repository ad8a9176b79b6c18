package dev.conescope.state.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.testkit.SharedStates;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedStatesTest {
    private static final Path FOLDER = Path.of("src/test/resources/states/encrypted");
    private static final String PASSPHRASE = "correct-horse-battery-staple";
    private static final String KEY = "00112233445566778899aabbccddeeff";
    private static final String PLAIN = """
            {"version": 4, "terraform_version": "1.9.0", "serial": 5, "lineage": "l", "resources": [
              {"mode": "managed", "type": "t", "name": "a", "instances": [{"attributes": {"id": "i"}}]}]}""";

    private static StreamingStateLoader loader(Map<String, String> environment) {
        return new StreamingStateLoader(
                LoadOptions.DEFAULT.withSecrets(PassphraseSource.ofEnvironment(environment::get)));
    }

    private static StateReadException refusal(String json, Map<String, String> environment) {
        return catchThrowableOfType(
                StateReadException.class,
                () -> loader(environment).load(new ByteArrayInputStream(json.getBytes(UTF_8)), "s.tfstate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"enc.sha512.tfstate", "enc.sha256-k16.tfstate"})
    void aPassphraseOpensTheEnvelope(String name) throws StateReadException {
        StateSnapshot plain = new StreamingStateLoader().load(FOLDER.resolve("plain.tfstate"));
        StateSnapshot state = loader(Map.of("CONESCOPE_PASSPHRASE", PASSPHRASE)).load(FOLDER.resolve(name));

        assertThat(state.resources()).isEqualTo(plain.resources()).isNotEmpty();
        assertThat(state.metadata().serial()).isEqualTo(plain.metadata().serial());
        assertThat(state.metadata().lineage()).isEqualTo(plain.metadata().lineage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                key_provider "pbkdf2" "main" { # comment
                  passphrase = "correct-horse-battery-staple"
                }
                method "aes_gcm" "m" { keys = key_provider.pbkdf2.main }
                state { method = method.aes_gcm.m }""",
                """
                {"key_provider": {"pbkdf2": {"main": {"passphrase": "correct-horse-battery-staple"}}},
                 "method": {"aes_gcm": {"m": {"keys": "${key_provider.pbkdf2.main}"}}}}""",
            })
    void openTofusOwnConfigurationOpensIt(String configuration) throws StateReadException {
        assertThat(loader(Map.of("TF_ENCRYPTION", configuration))
                        .load(FOLDER.resolve("enc.sha512.tfstate"))
                        .resources())
                .isNotEmpty();
    }

    @Test
    void anAliasOfTheMetadataIsFollowed() throws StateReadException {
        String configuration = """
                key_provider "pbkdf2" "any" {
                  passphrase               = "correct-horse-battery-staple"
                  encrypted_metadata_alias = "my_alias"
                }
                method "aes_gcm" "m" { keys = key_provider.pbkdf2.any }""";

        assertThat(loader(Map.of("TF_ENCRYPTION", configuration))
                        .load(FOLDER.resolve("enc.sha256-k16.tfstate"))
                        .resources())
                .isNotEmpty();
    }

    @Test
    void aStaticKeyOpensIt() throws Exception {
        String envelope = envelope(HexFormat.of().parseHex(KEY), "{}", 5, "l");
        String configuration = """
                key_provider "static" "k" { key = "%s" }
                method "unencrypted" "old" {}
                method "aes_gcm" "m" { keys = key_provider.static.k }""";

        assertThat(loader(Map.of("TF_ENCRYPTION", configuration.formatted(KEY)))
                        .load(new ByteArrayInputStream(envelope.getBytes(UTF_8)), "s")
                        .resources())
                .hasSize(1);
        assertThat(refusal(envelope, Map.of("TF_ENCRYPTION", configuration.formatted("0".repeat(32)))))
                .hasMessageContaining("the key does not fit");
        assertThat(refusal(envelope, Map.of("TF_ENCRYPTION", configuration.formatted("xyz"))))
                .hasMessageContaining("not written in hexadecimal digits")
                .hasMessageNotContaining("xyz");
    }

    @Test
    void aKeyMayBeThePassphraseOfTheNextOne() throws Exception {
        byte[] first = HexFormat.of().parseHex("41".repeat(16));
        var spec = new PBEKeySpec("A".repeat(16).toCharArray(), "salt".getBytes(UTF_8), 1000, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
        String metadata =
                "{\"salt\": \"c2FsdA==\", \"iterations\": 1000, \"hash_function\": \"sha512\", \"key_length\": 32}";
        String envelope = envelope(key, "{\"key_provider.pbkdf2.two\": " + metadata + "}", 5, "l");
        String configuration = """
                key_provider "static" "one" { key = "%s" }
                key_provider "pbkdf2" "two" { chain = key_provider.static.one }
                method "aes_gcm" "m" { keys = key_provider.pbkdf2.two }""".formatted(HexFormat.of().formatHex(first));

        assertThat(loader(Map.of("TF_ENCRYPTION", configuration))
                        .load(new ByteArrayInputStream(envelope.getBytes(UTF_8)), "s")
                        .resources())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key_provider \"static\" \"k\" { key = \"%s\" }\nmethod \"aes_gcm\" \"m\" {\n aad = [%s]\n keys = key_provider.static.k }",
                "{\"key_provider\": {\"static\": {\"k\": [{\"key\": \"%s\"}]}}, \"method\": {\"aes_gcm\": {\"m\": {\"aad\": [%s],"
                        + " \"keys\": \"${key_provider.static.k}\"}}}}",
            })
    void additionalDataIsTakenFromTheConfiguration(String configuration) throws Exception {
        String envelope = envelope(HexFormat.of().parseHex(KEY), "{}", 5, "l", new byte[] {1, (byte) 200, 0});

        assertThat(loader(Map.of("TF_ENCRYPTION", configuration.formatted(KEY, "1, 200, 0")))
                        .load(new ByteArrayInputStream(envelope.getBytes(UTF_8)), "s")
                        .resources())
                .hasSize(1);
        assertThat(refusal(envelope, Map.of("TF_ENCRYPTION", configuration.formatted(KEY, ""))))
                .hasMessageContaining("the key does not fit");
        for (String wrong : List.of("256", "-1", "\"x\"", "1.5")) {
            assertThat(refusal(envelope, Map.of("TF_ENCRYPTION", configuration.formatted(KEY, wrong))))
                    .hasMessageContaining("the aad of method.aes_gcm.m is no list of numbers from 0 to 255");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 | l | the serial of the decrypted state differs from that of the envelope
            5 | m | the lineage of the decrypted state differs from that of the envelope
            """)
    void anEnvelopeAroundAnotherStateIsRefused(int serial, String lineage, String expected) throws Exception {
        String configuration = "key_provider \"static\" \"k\" { key = \"" + KEY
                + "\" }\nmethod \"aes_gcm\" \"m\" { keys = key_provider.static.k }";

        assertThat(refusal(
                        envelope(HexFormat.of().parseHex(KEY), "{}", serial, lineage),
                        Map.of("TF_ENCRYPTION", configuration)))
                .hasMessageContaining(expected);
    }

    @Test
    void theWrongPassphraseAndChangedDataAreTold() throws Exception {
        String envelope = Files.readString(FOLDER.resolve("enc.sha256-k16.tfstate"));
        assertThat(refusal(envelope, Map.of("CONESCOPE_PASSPHRASE", "not this one, surely")))
                .hasMessageContaining("the passphrase or key is wrong, or the file was changed")
                .hasMessageNotContaining("surely");
        int data = envelope.indexOf("\"encrypted_data\":\"") + 40;
        char changed = envelope.charAt(data) == 'A' ? 'B' : 'A';
        String tampered = envelope.substring(0, data) + changed + envelope.substring(data + 1);
        assertThat(refusal(tampered, Map.of("CONESCOPE_PASSPHRASE", PASSPHRASE)))
                .hasMessageContaining("the passphrase or key is wrong, or the file was changed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"key_provider.aws_kms.main": "e30="} | v0 | AAAA | its encrypted data is cut off
            {"key_provider.aws_kms.main": "e30="} | v0 | %s   | its key comes from key_provider.aws_kms.main, and this program reads
            {"key_provider.static.main": "e30="}  | v0 | %s   | key_provider.static.main gives its key; put the configuration
            {}                                    | v0 | %s   | the file names no key provider
            {}                                    | v7 | %s   | in version v7, which this program does not know
            {"key_provider.pbkdf2.a": {"salt": "AAAA", "iterations": 9, "hash_function": "md5", "key_length": 32}} | v0 | %s | is not of sha256 or sha512
            {"key_provider.pbkdf2.a": {"salt": "AAAA", "iterations": 2000000000, "hash_function": "sha512", "key_length": 32}} | v0 | %s | a usual key length and number
            {"my_alias": "eyJzYWx0Ijp9"}          | v0 | %s   | s.tfstate:1:125: the metadata of the key provider "my_alias" cannot be read
            {"key_provider.pbkdf2.a": 1}          | v0 | !!   | s.tfstate:1:20: "encrypted_data" is not written in base 64
            """)
    void whatCannotBeDecryptedSaysWhy(String metadata, String version, String data, String expected) {
        String envelope = "{\"encrypted_data\": \"%s\", \"meta\": %s, \"encryption_version\": \"%s\"}";
        String filled = data.formatted("A".repeat(80));

        assertThat(refusal(envelope.formatted(filled, metadata, version), Map.of("CONESCOPE_PASSPHRASE", PASSPHRASE)))
                .hasMessageContaining(expected);
    }

    @Test
    void aMissingPassphraseSaysWhereToPutIt() throws Exception {
        assertThat(refusal(Files.readString(FOLDER.resolve("enc.sha512.tfstate")), Map.of()))
                .hasMessageContaining("encrypted by OpenTofu")
                .hasMessageContaining("CONESCOPE_PASSPHRASE");
    }

    @Test
    void theEnvelopesBesideTheProjectOpenLikeItsOwn() throws Exception {
        Path folder = SharedStates.folder("encrypted");
        String passphrase = Files.readString(folder.resolve("PASSPHRASE.json")).split("\"")[3];
        StateSnapshot plain = new StreamingStateLoader().load(folder.resolve("plain.tfstate"));

        for (String name : List.of("enc.sha512.tfstate", "enc.sha256-k16.tfstate")) {
            assertThat(loader(Map.of("CONESCOPE_PASSPHRASE", passphrase))
                            .load(folder.resolve(name))
                            .resources())
                    .isEqualTo(plain.resources());
        }
    }

    @Test
    void anUnsupportedProviderOfTheConfigurationIsNamed() throws Exception {
        String configuration = """
                key_provider "aws_kms" "main" { kms_key_id = "k" }
                key_provider "pbkdf2" "outer" { chain = key_provider.aws_kms.main }
                method "aes_gcm" "m" { keys = key_provider.pbkdf2.outer }""";

        assertThat(refusal(
                        Files.readString(FOLDER.resolve("enc.sha512.tfstate")), Map.of("TF_ENCRYPTION", configuration)))
                .hasMessageContaining("its key comes from key_provider.aws_kms.main")
                .hasMessageContaining("tofu state pull");
    }

    @Test
    void theProviderIsAskedForAndThePassphraseWiped() throws StateReadException {
        var asked = new ArrayList<String>();
        var given = PASSPHRASE.toCharArray();
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.withSecrets(new PassphraseSource() {
            @Override
            public @Nullable String configuration() {
                return null;
            }

            @Override
            public char[] passphrase(String state, String keyProvider) {
                asked.addAll(List.of(state, keyProvider));
                return given;
            }
        }));
        Path file = FOLDER.resolve("enc.sha256-k16.tfstate");

        assertThat(loader.load(file).resources()).isNotEmpty();
        assertThat(asked).containsExactly(file.toString(), "my_alias");
        assertThat(given).containsOnly('\0');
    }

    private static String envelope(byte[] key, String metadata, int serial, String lineage) throws Exception {
        return envelope(key, metadata, serial, lineage, new byte[0]);
    }

    private static String envelope(byte[] key, String metadata, int serial, String lineage, byte[] additional)
            throws Exception {
        byte[] nonce = "123456789012".getBytes(UTF_8);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(additional);
        byte[] sealed = cipher.doFinal(PLAIN.getBytes(UTF_8));
        byte[] data = new byte[nonce.length + sealed.length];
        System.arraycopy(nonce, 0, data, 0, nonce.length);
        System.arraycopy(sealed, 0, data, nonce.length, sealed.length);
        return "{\"serial\": %d, \"lineage\": \"%s\", \"meta\": %s, \"encrypted_data\": \"%s\", \"encryption_version\": \"v0\"}"
                .formatted(serial, lineage, metadata, Base64.getEncoder().encodeToString(data));
    }
}
