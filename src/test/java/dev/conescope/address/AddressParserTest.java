package dev.conescope.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws_instance.app",
                "data.aws_ami.ubuntu",
                "aws_instance.app[0]",
                "aws_instance.app[-1]",
                "aws_instance.app[\"eu-west-1\"]",
                "aws_instance.app[\"a.b[0].c\"]",
                "aws_instance.app[\"we\\\"ird\"]",
                "aws_instance.app[\"back\\\\slash\"]",
                "aws_instance.app[\"line\\nfeed\\r\\ttab\"]",
                "aws_instance.app[\"$${x} %%{y} $x %y $$ %%\"]",
                "aws_instance.app[\"é\\u200b\\u0000\"]",
                "aws_instance.app[\"\"]",
                "module.web",
                "module.web[0]",
                "module.web[\"eu.west\"].module.db[3]",
                "module.web[\"eu\"].aws_lb.this",
                "module.a.module.b.data.aws_vpc.main[\"x\"]",
                "módulo_x.naïve-name_2",
            })
    void printsWhatItReads(String text) throws AddressParseException {
        assertThat(AddressParser.parse(text)).hasToString(text);
    }

    @Test
    void readsEveryPartOfAnInstance() throws AddressParseException {
        var module = ModulePath.ROOT
                .child("web", new InstanceKey.StringKey("eu.west"))
                .child("db", new InstanceKey.IntKey(3))
                .child("inner", InstanceKey.NONE);
        var expected = new ResourceAddress(module, ResourceMode.DATA, "aws_ami", "x")
                .instance(new InstanceKey.StringKey("k\"[0].y"));

        assertThat(AddressParser.parse(
                        "module.web[\"eu.west\"].module.db[3].module.inner.data.aws_ami.x[\"k\\\"[0].y\"]"))
                .isEqualTo(expected);
    }

    @Test
    void aResourceWithoutKeyIsNoInstance() throws AddressParseException {
        assertThat(AddressParser.parse("a.b"))
                .isEqualTo(new ResourceAddress(ModulePath.ROOT, ResourceMode.MANAGED, "a", "b"));
    }

    @Test
    void dropsModuleKeysForTheConfiguration() throws AddressParseException {
        var resource = (ResourceAddress) AddressParser.parse("module.m[\"k\"].module.n[0].data.t.x");

        assertThat(resource.configuration())
                .isEqualTo(new ConfigResourceAddress(List.of("m", "n"), ResourceMode.DATA, "t", "x"))
                .hasToString("module.m.module.n.data.t.x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | 0  | a resource type or module
            aws_instance           | 12 | . and the resource's name
            aws_instance.          | 13 | a resource name
            1a.b                   | 0  | a resource type or module
            a.-b                   | 2  | a resource name
            a.b.c                  | 3  | the end or a key
            a.b[                   | 4  | a whole number or a quoted string
            a.b[1.5]               | 5  | ]
            a.b[x]                 | 4  | a whole number or a quoted string
            a.b["x                 | 6  | the closing quote
            a.b["x"                | 7  | ]
            a.b["\\q"]             | 5  | one of the escapes
            a.b["\\u12"]           | 7  | 4 hexadecimal digits
            a.b["\\UFFFFFFFF"]     | 7  | 8 hexadecimal digits
            a.b[0]x                | 6  | the end or a key
            a .b                   | 1  | . and the resource's name
            module                 | 6  | . and the module's name
            module.m.              | 9  | a resource type or module
            module.m["k"]a.b       | 13 | the end, a key, or .
            data.aws_ami           | 12 | . and the resource's name
            bogus address!!        | 5  | . and the resource's name
            a.b[99999999999999999999] | 4 | a whole number
            """)
    void saysWhereReadingStoppedAndWhatWasExpected(String text, int offset, String expected) {
        var failure = catchThrowableOfType(AddressParseException.class, () -> AddressParser.parse(text));

        assertThat(failure).hasMessageContaining("expected " + expected);
        assertThat(failure.offset()).isEqualTo(offset);
    }

    @Test
    void readsModulePathsAndNothingElseAsModules() throws AddressParseException {
        assertThat(AddressParser.parseModule("")).isEqualTo(ModulePath.ROOT);
        assertThat(AddressParser.parseModule("module.a[0]")).hasToString("module.a[0]");
        assertThatThrownBy(() -> AddressParser.parseModule("a.b")).isInstanceOf(AddressParseException.class);
    }

    @Test
    void modulesLieInEachOtherToALimit() throws AddressParseException {
        String step = "module.m[\"k\"].";
        String deepest = step.repeat(ModulePath.DEEPEST) + "a.b";

        assertThat(AddressParser.parse(deepest)).hasToString(deepest);
        assertThatThrownBy(() -> AddressParser.parse(step.repeat(100_000) + "a.b"))
                .isInstanceOf(AddressParseException.class)
                .hasMessageContaining("no more than 200 modules in each other");
    }
}
