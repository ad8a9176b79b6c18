package dev.conescope.tofu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.read.Plans;
import dev.conescope.state.StateReadException;
import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.tofu.process.BinaryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanSourceTest {
    private static final String PASSPHRASE = "correct-horse-battery-staple";
    private static final String JSON = Plans.json(Plans.change("t.a", "\"update\"", ""), "{}");
    private static final String SHOW = "pwd > ../calls; echo \"$*\" >> ../calls; cat ../plan.json\n";
    private static final String NONE = "echo 'Error: no such plan' >&2; exit 1\n";

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void makeConfiguration() throws IOException {
        folder = Files.createDirectory(temp.toRealPath().resolve("in fra"));
        Files.writeString(temp.resolve("plan.json"), JSON);
    }

    private PlanSource source(String script, Map<String, String> environment) throws IOException {
        String binary = FakeBinary.write(temp, "tofu", script).file().toString();
        return new PlanSource(
                new BinaryChoice(binary, Duration.ofMinutes(1), () -> false),
                PassphraseSource.ofEnvironment(environment::get));
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("plan.out"), bytes);
    }

    private static void assertIsThePlan(Plan plan) {
        assertThat(plan.changes())
                .extracting(change -> change.address().toString())
                .containsExactly("t.a");
    }

    @Test
    void aSavedPlanIsShownInItsFolder() throws Exception {
        Path plan = file(zip("tfplan"));

        assertIsThePlan(source(SHOW, Map.of()).read(plan, null));
        assertThat(temp.resolve("calls")).hasContent(folder + "\nshow -json " + plan);
    }

    @Test
    void aSavedPlanIsShownInTheFolderThatIsGiven() throws Exception {
        Path other = Files.createDirectory(temp.toRealPath().resolve("other"));

        assertIsThePlan(source(SHOW, Map.of()).read(file(zip("tfplan")), other));
        assertThat(temp.resolve("calls")).content().startsWith(other + "\n");
    }

    @Test
    void aSavedPlanThatCannotBeShownSaysWhatToRun() throws Exception {
        Path plan = file(zip("tfplan"));
        PlanSource source = source(NONE, Map.of());

        assertThatThrownBy(() -> source.read(plan, null))
                .isInstanceOf(BinaryException.class)
                .hasMessageStartingWith(plan + ": this is a saved plan, and its JSON could not be had: ")
                .hasMessageContaining("exit status 1: no such plan")
                .hasMessageEndingWith("(cd '" + folder + "' && tofu show -json '" + plan + "') > plan.json");
    }

    @Test
    void anotherZipFileIsNoPlan() throws Exception {
        Path plan = file(zip("terraform.tfstate"));
        PlanSource source = source(SHOW, Map.of());

        assertThatThrownBy(() -> source.read(plan, null))
                .isInstanceOf(PlanReadException.class)
                .hasMessageContaining("no saved plan");
        assertThat(temp.resolve("calls")).doesNotExist();
    }

    @Test
    void theJsonOfAPlanNeedsNoBinary() throws Exception {
        assertIsThePlan(source(NONE, Map.of()).read(file(JSON.getBytes(UTF_8)), null));
    }

    @Test
    void jsonInAnEnvelopeIsDecrypted() throws Exception {
        Path plan = file(EnvelopeAround.plan(JSON.getBytes(UTF_8), PASSPHRASE).getBytes(UTF_8));

        assertIsThePlan(source(NONE, Map.of("CONESCOPE_PASSPHRASE", PASSPHRASE)).read(plan, null));
    }

    @Test
    void aSavedPlanInAnEnvelopeIsShownByOpenTofuWithOrWithoutOurKey() throws Exception {
        Path plan = file(EnvelopeAround.plan(zip("tfplan"), PASSPHRASE).getBytes(UTF_8));

        assertIsThePlan(source(SHOW, Map.of("CONESCOPE_PASSPHRASE", PASSPHRASE)).read(plan, null));
        assertIsThePlan(source(SHOW, Map.of()).read(plan, null));
    }

    @Test
    void anEnvelopeThatNobodyOpensSaysWhy() throws Exception {
        Path plan = file(EnvelopeAround.plan(JSON.getBytes(UTF_8), PASSPHRASE).getBytes(UTF_8));
        PlanSource wrong = source(NONE, Map.of("CONESCOPE_PASSPHRASE", "not this one, surely"));
        PlanSource without = source(NONE, Map.of());

        assertThatThrownBy(() -> wrong.read(plan, null))
                .isInstanceOf(StateReadException.class)
                .hasMessageStartingWith(plan + ": the plan is encrypted by OpenTofu, and the key does not fit");
        assertThatThrownBy(() -> without.read(plan, null)).hasMessageContaining("CONESCOPE_PASSPHRASE");
    }

    @Test
    void aFileThatIsNotThereIsToldAsSuch() throws Exception {
        PlanSource source = source(NONE, Map.of());

        assertThatThrownBy(() -> source.read(folder.resolve("gone"), null))
                .isInstanceOf(PlanReadException.class)
                .hasMessageContaining("there is no such file");
    }
}
