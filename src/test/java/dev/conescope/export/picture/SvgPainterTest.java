package dev.conescope.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgPainterTest {
    private static final Colour BLACK = Colour.of(0);
    private static final TextStyle NAME = new TextStyle(Face.NAMES, 12.5);
    private static final TextStyle TYPE = new TextStyle(Face.ADDRESSES, 10);

    private final SvgPainter painter = new SvgPainter(new Box(0, 0, 100, 50), "A cone", "2 cards", Colour.of(0xFFFFFF));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<b>&\"c\"'d']]>", "nul\u0000 bell\u0007 escape\u001b del\u007f", "line\nbreak\ttab",
                        "lone \ud800 half",
                "\uffff\ufffe", "<!-- --><![CDATA[", "🚀 東京 é", "&#0;&lt;"
            })
    void nastyWordsLeaveTheDocumentWellFormed(String nasty) throws Exception {
        SvgPainter svg = new SvgPainter(new Box(0, 0, 10, 10), nasty, nasty, BLACK);
        svg.begin("card", nasty);
        svg.text(1, 2, nasty, NAME, BLACK);
        svg.text(1, 2, nasty, TYPE, BLACK);
        svg.end();
        Element root = parse(svg.document()).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getElementsByTagName("text").getLength()).isEqualTo(2);
    }

    @Test
    void wordsCanBeFoundAndSelectedOverTheOutlines() throws Exception {
        painter.text(3, 20, "web[\"eu\"]", TYPE, Colour.of(0x59636E));
        Element text = first(parse(painter.document()), "text");
        assertThat(text.getTextContent()).isEqualTo("web[\"eu\"]");
        assertThat(text.getAttribute("fill-opacity")).isEqualTo("0");
        assertThat(text.getAttribute("textLength")).isEqualTo("54");
        assertThat(text.getAttribute("font-family")).isEqualTo("JetBrains Mono, monospace");
    }

    @Test
    void everyGlyphThatIsUsedIsDefinedOnce() {
        SmallScene.paint(painter, Palette.of(Theme.LIGHT));
        String svg = painter.document();
        Set<String> defined = new HashSet<>();
        Matcher definition = Pattern.compile(" id=\"([^\"]+)\"").matcher(svg);
        while (definition.find()) {
            assertThat(defined.add("#" + definition.group(1)))
                    .as(definition.group())
                    .isTrue();
        }
        Set<String> used = new HashSet<>();
        Matcher use = Pattern.compile(" xlink:href=\"([^\"]+)\"").matcher(svg);
        while (use.find()) {
            used.add(use.group(1));
        }
        assertThat(used).isNotEmpty().isEqualTo(defined);
    }

    @Test
    void whatTheBundledFontsLackIsLeftToTheViewersFonts() throws Exception {
        painter.text(0, 20, "東京", NAME, Colour.of(0x1F2328));
        Document svg = parse(painter.document());
        Element text = first(svg, "text");
        assertThat(text.getAttribute("fill")).isEqualTo("#1f2328");
        assertThat(text.hasAttribute("fill-opacity")).isFalse();
        assertThat(text.getAttribute("textLength")).isEqualTo("25");
        assertThat(svg.getElementsByTagName("use").getLength()).isZero();
    }

    @Test
    void whatBelongsTogetherIsAGroupWithATooltip() throws Exception {
        painter.begin("card", "aws_vpc.main, static");
        painter.rectangle(new Box(1, 2, 3, 4), 0, null, Stroke.solid(BLACK, 1));
        painter.end();
        Element group = first(parse(painter.document()), "g");
        assertThat(group.getAttribute("class")).isEqualTo("card");
        assertThat(group.getFirstChild().getTextContent()).isEqualTo("aws_vpc.main, static");
        assertThatThrownBy(painter::end).isInstanceOf(IllegalStateException.class);
        painter.begin("card", "not ended");
        assertThatThrownBy(painter::document).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDocumentSaysWhatItShows() throws Exception {
        Element root = parse(painter.document()).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo("A cone");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 100 50");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A cone");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("2 cards");
    }

    @Test
    void shapesAreWrittenWithTwoDecimals() {
        ScenePath.Builder path = ScenePath.builder();
        path.move(0.005, -0.001);
        path.curve(1.234, -2, 3, 4.5, 1 / 3.0, 7);
        path.close();
        painter.path(path.build(), Colour.of(0xD55E00).fade(0.5), new Stroke(BLACK, 1.9, 6, 4));
        assertThat(painter.document())
                .contains("<path d=\"M0.01 0C1.23-2 3 4.5 0.33 7Z\" fill=\"#d55e00\" fill-opacity=\"0.5\" "
                        + "stroke=\"#000000\" stroke-width=\"1.9\" stroke-dasharray=\"6 4\"/>");
        assertThatThrownBy(() -> painter.rectangle(new Box(Double.NaN, 0, 1, 1), 0, BLACK, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.004, 0",
        "-0.5, -0.5",
        "12.30, 12.3",
        "12.345, 12.35",
        "100, 100",
        "1e9, 1000000000",
        "0.05, 0.05"
    })
    void numbersHaveNoNeedlessDigits(double value, String expected) {
        assertThat(new SvgMarkup().number(value)).hasToString(expected);
    }

    @Test
    void noLocaleChangesTheBytes() {
        Locale before = Locale.getDefault();
        String english = scene();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(scene()).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fortyCardsStayBelow150Kilobytes() {
        for (int i = 0; i < 6; i++) {
            SmallScene.paint(painter, Palette.of(Theme.LIGHT));
        }
        assertThat(painter.document().getBytes(StandardCharsets.UTF_8).length).isLessThan(150_000);
    }

    private static String scene() {
        SvgPainter svg = new SvgPainter(SmallScene.BOX, "A cone", "", BLACK);
        SmallScene.paint(svg, Palette.of(Theme.DARK));
        return svg.document();
    }

    private static Element first(Document document, String tag) {
        return (Element) document.getElementsByTagName(tag).item(0);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
