package dev.conescope.address;

/** A text that is no address. The message says what was expected and where; {@link #offset()} is that place. */
public final class AddressParseException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * Describes a text that cannot be read as an address.
     *
     * @param text the whole text
     * @param offset where reading stopped, in UTF-16 units from its start
     * @param expected what would have been right there
     */
    public AddressParseException(String text, int offset, String expected) {
        super("\"" + text + "\" is not an address: expected " + expected + " at character " + (offset + 1));
        this.offset = offset;
    }

    /** Where reading stopped, in UTF-16 units from the start of the text. */
    public int offset() {
        return offset;
    }
}
