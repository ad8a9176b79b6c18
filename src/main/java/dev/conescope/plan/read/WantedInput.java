package dev.conescope.plan.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Bytes that end in a cancellation as soon as nobody wants them any more. */
final class WantedInput extends FilterInputStream {
    private final BooleanSupplier cancelled;

    WantedInput(InputStream bytes, BooleanSupplier cancelled) {
        super(bytes);
        this.cancelled = cancelled;
    }

    @Override
    public int read() throws IOException {
        require();
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        require();
        return super.read(into, from, length);
    }

    private void require() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the plan is wanted no more");
        }
    }
}
