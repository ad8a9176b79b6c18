package dev.conescope.scene.diagram;

import dev.conescope.layout.Earlier;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.GroupKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the cards and frames to come stood in the diagram before; a module's card and its frame stand for each other.
 */
public final class EarlierPlaces {
    private EarlierPlaces() {}

    /** The places. Linear in both diagrams. */
    public static Earlier of(Diagram earlier, Cards cards) {
        if (earlier.cards().isEmpty()) {
            return Earlier.NOTHING;
        }
        Map<CardKey, Box> known = new HashMap<>();
        earlier.cards().forEach(card -> known.put(card.key(), card.box()));
        earlier.frames().forEach(frame -> known.put(card(frame.key()), frame.box()));
        List<Optional<Place>> boxes = cards.cards().stream()
                .map(Card::key)
                .map(key -> place(known, key))
                .toList();
        List<Optional<Place>> groups = cards.frames().stream()
                .map(GroupFrame::key)
                .map(group -> place(known, card(group)))
                .toList();
        return Earlier.of(earlier.arrangement(), boxes, groups);
    }

    private static CardKey card(GroupKey group) {
        return new CardKey.Group(group);
    }

    private static Optional<Place> place(Map<CardKey, Box> known, CardKey key) {
        return Optional.ofNullable(known.get(key)).map(box -> new Place(box.x(), box.y(), box.width(), box.height()));
    }
}
