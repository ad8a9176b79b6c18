package dev.conescope.cli.option;

import dev.conescope.address.Address;
import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address after an option; what is none is wrong usage, told with the place. */
public final class AddressConverter implements ITypeConverter<Address> {
    @Override
    public Address convert(String text) {
        try {
            return AddressParser.parse(text);
        } catch (AddressParseException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
