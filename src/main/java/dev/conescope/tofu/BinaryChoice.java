package dev.conescope.tofu;

import dev.conescope.tofu.process.BinaryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which binary is used for a question, and with how much patience.
 *
 * @param wanted a file or a name, or null for what environment and settings say
 * @param silence how long it may say nothing before it is given up
 * @param cancelled whether nobody waits any more
 */
public record BinaryChoice(@Nullable String wanted, Duration silence, BooleanSupplier cancelled) {
    /**
     * A working configuration, asked through this binary.
     *
     * @throws BinaryException if there is no such binary
     */
    public WorkingConfiguration configuration(Path folder) throws BinaryException {
        String setting = new BinarySetting(BinarySetting.usualStore()).chosen().orElse(null);
        return new WorkingConfiguration(folder, Binary.find(wanted, setting, System::getenv), silence, cancelled);
    }
}
