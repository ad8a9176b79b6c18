package dev.conescope.app.plan;

import dev.conescope.plan.SensitiveMarks;
import dev.conescope.state.AttributeValue;
import java.util.List;

/** Hides what a plan marks as sensitive and the state does not. */
public final class PlanMask {
    private PlanMask() {}

    /** The attributes, those among them marked as sensitive that the plan marks so. */
    public static List<AttributeValue> over(List<AttributeValue> attributes, SensitiveMarks marks) {
        return attributes.stream()
                .map(value ->
                        marks.mark(root(value.name())) ? new AttributeValue(value.name(), value.text(), true) : value)
                .toList();
    }

    /** Flat attributes, which old states hold, name the part too: {@code tags.Name}. */
    private static String root(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
