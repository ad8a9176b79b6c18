package dev.conescope.scene.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FontMetricsTest {
    private static final TextStyle MONO = new TextStyle(Face.ADDRESSES, 10);
    private static final TextStyle NAMES = new TextStyle(Face.NAMES, 12.5);

    @Test
    void everyLetterOfTheMonospacedFaceIsSixTenthsOfAnEm() {
        assertThat(FontMetrics.width("aws_instance.web[\"eu\"]", MONO)).isCloseTo(22 * 6, within(1e-4));
        assertThat(FontMetrics.width("", MONO)).isZero();
    }

    @Test
    void interIsMeasuredByItsOwnAdvances() {
        // The advances of a, b and c in the file are 1588, 1730 and 1619 of 2816 units an em.
        double a = FontMetrics.advance('a', Face.WORDS);
        assertThat(a).isCloseTo(1588 / 2816.0, within(1e-6));
        assertThat(FontMetrics.width("aaa", new TextStyle(Face.WORDS, 20))).isCloseTo(60 * a, within(1e-6));
        assertThat(FontMetrics.width("web", NAMES))
                .isGreaterThan(FontMetrics.width("web", new TextStyle(Face.WORDS, 12.5)));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void facesHaveSensibleHeightsAndFiles(Face face) throws IOException {
        TextStyle style = new TextStyle(face, 100);
        assertThat(FontMetrics.ascent(style)).isBetween(90.0, 110.0);
        assertThat(FontMetrics.descent(style)).isBetween(20.0, 35.0);
        assertThat(FontMetrics.capHeight(style)).isBetween(70.0, 75.0);
        assertThat(FontMetrics.baseline(50, style)).isEqualTo(50 + FontMetrics.capHeight(style) / 2);
        try (InputStream font = FontMetrics.open(face)) {
            assertThat(font.readNBytes(4).length).isEqualTo(4);
        }
    }

    @Test
    void whatNoFaceHasGetsAFixedAdvance() {
        assertThat(FontMetrics.advance("東".codePointAt(0), Face.WORDS)).isEqualTo(1);
        assertThat(FontMetrics.advance("カ".codePointAt(0), Face.WORDS)).isEqualTo(1);
        assertThat(FontMetrics.advance("🚀".codePointAt(0), Face.WORDS)).isEqualTo(1);
        assertThat(FontMetrics.advance(0x0E01, Face.WORDS)).isEqualTo(0.6);
        assertThat(FontMetrics.advance(0x05BF, Face.ADDRESSES))
                .as("a Hebrew point")
                .isZero();
        assertThat(FontMetrics.covers("東".codePointAt(0), Face.WORDS)).isFalse();
        assertThat(FontMetrics.covers('é', Face.WORDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "aws_db_instance, 90, aws_db_instance",
        "aws_db_instance, 89, aws_db_…stance",
        "aws_db_instance, 30, aw…ce",
        "aws_db_instance, 12, a…",
        "aws_db_instance, 6, …",
        "aws_db_instance, 5, ''",
        "aws_db_instance, -1, ''",
        "'', 0, ''"
    })
    void fitCutsInTheMiddle(String text, double width, String expected) {
        assertThat(FontMetrics.fit(text, MONO, width + 1e-3)).isEqualTo(expected);
    }

    @Test
    void fitNeverSplitsASurrogatePair() {
        String rockets = "🚀".repeat(9);
        String cut = FontMetrics.fit(rockets, MONO, 57);
        assertThat(cut).isEqualTo("🚀".repeat(3) + "…" + "🚀".repeat(2));
    }

    @Test
    void fittedTextUsesAsMuchOfTheWidthAsItCan() {
        String name = "reporting_replica_of_the_primary_database";
        for (double width = 20; width < 250; width += 7) {
            String cut = FontMetrics.fit(name, NAMES, width);
            assertThat(FontMetrics.width(cut, NAMES)).isLessThanOrEqualTo(width);
            assertThat(FontMetrics.width(cut, NAMES)).isGreaterThan(width - 13);
        }
    }

    @Test
    void threadsThatMeasureAtOnceAgree() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Double> measuring =
                    () -> FontMetrics.width("module.web[\"eu\"]", new TextStyle(Face.ADDRESSES_STRONG, 11));
            List<Future<Double>> widths = threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(i -> measuring).toList());
            double first = widths.getFirst().get();
            for (Future<Double> width : widths) {
                assertThat(width.get()).isEqualTo(first);
            }
        }
    }
}
