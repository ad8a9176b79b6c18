package dev.conescope.cli.option;

import dev.conescope.export.report.CommonJson;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.velocity.RefreshStrategy;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words that an option takes for the constants of an enum: their names in small letters. Completion offers the
 * same.
 *
 * @param <E> the enum
 */
public abstract class Words<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final List<E> constants;

    /** The words for these constants. */
    protected Words(E[] constants) {
        this.constants = List.of(constants);
    }

    @Override
    public E convert(String word) {
        return constants.stream()
                .filter(constant -> CommonJson.word(constant).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + word + "' is not one of " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    private Stream<String> words() {
        return constants.stream().map(CommonJson::word);
    }

    /** The formats of commands that have no others. */
    public enum TextOrJson {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON;

        /** Of their {@code --format}. */
        public static final class Converter extends Words<TextOrJson> {
            /** Both of them. */
            public Converter() {
                super(TextOrJson.values());
            }
        }
    }

    /** Of {@code --direction}. */
    public static final class Directions extends Words<ConeDirection> {
        /** All of them. */
        public Directions() {
            super(ConeDirection.values());
        }
    }

    /** Of {@code --module-rule}. */
    public static final class ModuleRules extends Words<ModuleRule> {
        /** All of them. */
        public ModuleRules() {
            super(ModuleRule.values());
        }
    }

    /** Of {@code --refresh-strategy}. */
    public static final class Strategies extends Words<RefreshStrategy> {
        /** All of them. */
        public Strategies() {
            super(RefreshStrategy.values());
        }
    }
}
