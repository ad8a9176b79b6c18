package dev.conescope.scene.overlay;

import dev.conescope.scene.Card;
import dev.conescope.scene.overlay.CardMark.Badge;
import dev.conescope.velocity.change.ChangeKind;
import dev.conescope.velocity.change.PlannedChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a card says of a plan: the sign of its change, or for a group how many there are of each. */
final class PlanBadge {
    private final PlannedChanges plan;
    private final boolean inWords;

    /**
     * Badges of a plan.
     *
     * @param inWords whether a resource's change is told in a word beside its sign
     */
    PlanBadge(PlannedChanges plan, boolean inWords) {
        this.plan = plan;
        this.inWords = inWords;
    }

    /** A card's badge, or null where the plan changes nothing in it. Linear in the card's resources. */
    @Nullable
    Badge of(Card card) {
        if (plan == PlannedChanges.NONE) {
            return null;
        }
        int[] counts = new int[ChangeKind.values().length];
        card.nodes().forEach(node -> counts[plan.kind(node).ordinal()]++);
        ChangeKind strongest = null;
        List<String> words = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            int count = counts[kind.ordinal()];
            if (count > 0 && kind.changes()) {
                strongest = strongest == null ? kind : strongest;
                words.add(card.isGroup() ? kind.sign() + String.format(Locale.ROOT, "%,d", count) : one(kind));
            }
        }
        return strongest == null ? null : new Badge(String.join(" ", words), new Swatch.OfChange(strongest));
    }

    private String one(ChangeKind kind) {
        return inWords ? kind.sign() + " " + kind.word() : kind.sign();
    }
}
