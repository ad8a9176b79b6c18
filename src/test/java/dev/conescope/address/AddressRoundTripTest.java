package dev.conescope.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddressRoundTripTest {
    private static final int CASES = 20_000;
    private static final List<String> PIECES = List.of(
            "${", "%{", "$", "%", "{", "}", "\"", "\\", "\n", "\r", "\t", ".", "[", "]", " ", "é", "\u200b", "\u0000");
    private static final List<String> NAMES = List.of("a", "aws_instance", "x-1", "_u", "naïve", "data", "𝒜b");

    private final Random random = new Random(20260101);

    @Test
    void everyInstanceAddressIsReadBackAsItWasPrinted() throws AddressParseException {
        for (int i = 0; i < CASES; i++) {
            ResourceInstanceAddress address = randomResource().instance(randomKey());
            Address expected = address.key().equals(InstanceKey.NONE) ? address.resource() : address;

            assertThat(AddressParser.parse(address.toString())).isEqualTo(expected);
        }
    }

    @Test
    void everyModulePathIsReadBackAsItWasPrinted() throws AddressParseException {
        for (int i = 0; i < CASES; i++) {
            ModulePath module = randomModule();

            assertThat(AddressParser.parseModule(module.toString())).isEqualTo(module);
        }
    }

    @Test
    void addressesAreOrderedConsistently() {
        var addresses = new ArrayList<ResourceInstanceAddress>();
        for (int i = 0; i < 300; i++) {
            addresses.add(randomResource().instance(randomKey()));
        }
        addresses.sort(null);
        for (int i = 0; i < addresses.size(); i++) {
            for (int j = i + 1; j < addresses.size(); j++) {
                var earlier = addresses.get(i);
                var later = addresses.get(j);
                assertThat(Integer.signum(earlier.compareTo(later)))
                        .isEqualTo(-Integer.signum(later.compareTo(earlier)));
                assertThat(earlier.compareTo(later)).isLessThanOrEqualTo(0);
                assertThat(earlier.compareTo(later) == 0).isEqualTo(earlier.equals(later));
            }
        }
    }

    private ResourceAddress randomResource() {
        var mode = random.nextBoolean() ? ResourceMode.MANAGED : ResourceMode.DATA;
        String type = mode == ResourceMode.MANAGED ? "t_" + random.nextInt(5) : randomName();
        return new ResourceAddress(randomModule(), mode, type, randomName());
    }

    private ModulePath randomModule() {
        ModulePath module = ModulePath.ROOT;
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            module = module.child(randomName(), randomKey());
        }
        return module;
    }

    private String randomName() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private InstanceKey randomKey() {
        return switch (random.nextInt(3)) {
            case 0 -> InstanceKey.NONE;
            case 1 -> new InstanceKey.IntKey(random.nextBoolean() ? random.nextInt(10) : random.nextLong());
            default -> new InstanceKey.StringKey(randomText());
        };
    }

    /** Any UTF-16 units at all: also control characters, halves of pairs, and what templates are made of. */
    private String randomText() {
        var text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
