package dev.conescope.state.json;

import dev.conescope.finding.Place;
import dev.conescope.state.StateReadException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a JSON text, one after the other, each with its place. What is wrong with the text as JSON becomes a
 * {@link StateReadException} here and nowhere else; its message never quotes the text. For one thread.
 */
public final class TokenCursor implements Tokens {
    /** As deep as Terraform's own parser goes (Go's {@code encoding/json}). */
    public static final int MAX_DEPTH = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .errorReportConfiguration(ErrorReportConfiguration.builder()
                    .maxErrorTokenLength(0)
                    .maxRawContentLength(0)
                    .build())
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private final TrackedInput input;
    private final Offsets offsets;
    private final JsonParser parser;
    private boolean broken;

    /** A cursor before the first token of all that the input has. */
    public TokenCursor(TrackedInput input) {
        this(input, input, input);
    }

    /**
     * A cursor before the first token of a part of what the input has.
     *
     * @param input the text
     * @param offsets where in it the part's bytes stand
     * @param bytes the part
     */
    public TokenCursor(TrackedInput input, Offsets offsets, InputStream bytes) {
        this.input = input;
        this.offsets = offsets;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    @Override
    public @Nullable JsonToken next() throws StateReadException {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    @Override
    public @Nullable JsonToken token() {
        return parser.currentToken();
    }

    @Override
    public String memberName() {
        return parser.currentName();
    }

    @Override
    public String text() throws StateReadException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    /**
     * The bytes that a string has in base 64.
     *
     * @throws StateReadException if it is no string, or no base 64
     */
    public byte[] binary() throws StateReadException {
        if (!at(JsonToken.VALUE_STRING)) {
            throw wrongType("a string");
        }
        try {
            return parser.getBinaryValue(Base64Variants.MIME_NO_LINEFEEDS);
        } catch (StreamReadException e) {
            throw new StateReadException(
                    place(), "\"" + memberName() + "\" is not written in base 64; the file was edited or damaged", e);
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    @Override
    public void skip() throws StateReadException {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw brokenBy(e);
        }
    }

    /** How many objects and lists the cursor stands in. */
    public int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** Moves on until the cursor stands in no more than so many objects and lists. */
    public void skipOutTo(int depth) throws StateReadException {
        while (depth() > depth) {
            next();
        }
    }

    @Override
    public long start() {
        return offsets.inFile(parser.currentTokenLocation().getByteOffset());
    }

    @Override
    public long end() {
        return offsets.inFile(parser.currentLocation().getByteOffset());
    }

    @Override
    public Place place() {
        return offsets.placeOf(parser.currentTokenLocation().getByteOffset());
    }

    /** Whether the text turned out not to be JSON, so that nothing more can be read. */
    public boolean isBroken() {
        return broken;
    }

    private StateReadException brokenBy(JacksonException e) {
        broken = true;
        return SyntaxFault.describe(e, input, offsets, end());
    }
}
