package dev.conescope.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddressOrderTest {
    @Test
    void sortsAsTerraformLists() throws AddressParseException {
        List<String> expected = List.of(
                "data.b.x[0]",
                "a.x[0]",
                "a.x[2]",
                "a.x[10]",
                "a.x[\"\"]",
                "a.x[\"10\"]",
                "a.x[\"2\"]",
                "a.x[\"\uFF5E\"]",
                "a.x[\"😀\"]",
                "a.y[0]",
                "b.a[0]",
                "module.z.a.a[0]",
                "module.z[0].a.a[0]",
                "module.z[\"k\"].data.a.a[0]",
                "module.z[\"k\"].a.a[0]",
                "module.a.module.a.a.a[0]");
        var addresses = new ArrayList<ResourceInstanceAddress>();
        for (String text : expected) {
            addresses.add((ResourceInstanceAddress) AddressParser.parse(text));
        }
        Collections.shuffle(addresses, new Random(7));

        assertThat(addresses.stream().sorted().map(Object::toString)).containsExactlyElementsOf(expected);
    }

    @Test
    void aModuleContainsItselfAndWhatIsInsideIt() throws AddressParseException {
        ModulePath eu = AddressParser.parseModule("module.web[\"eu\"]");

        assertThat(eu.contains(eu)).isTrue();
        assertThat(eu.contains(eu.child("db", InstanceKey.NONE))).isTrue();
        assertThat(eu.contains(AddressParser.parseModule("module.web[\"us\"].module.db")))
                .isFalse();
        assertThat(eu.contains(ModulePath.ROOT)).isFalse();
        assertThat(ModulePath.ROOT.contains(eu)).isTrue();
    }
}
