package dev.conescope.state.json;

import dev.conescope.state.StateReadException;
import java.io.IOException;

/** Carries what the filter refuses through the parser, which reads from it. */
public final class ValueFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final StateReadException refusal;

    /** Refuses with this. */
    public ValueFault(StateReadException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    StateReadException refusal() {
        return refusal;
    }
}
