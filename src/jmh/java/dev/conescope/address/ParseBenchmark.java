package dev.conescope.address;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long reading one address takes, from the shortest to one with two keyed modules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ParseBenchmark {
    /** The text that is read. */
    @Param({
        "aws_vpc.main",
        "module.network.aws_subnet.private[2]",
        "module.region[\"eu-west-1\"].module.app[\"shop\"].data.aws_ami.base"
    })
    public String address = "";

    /** Reads the address. */
    @Benchmark
    public Address parse() throws AddressParseException {
        return AddressParser.parse(address);
    }
}
