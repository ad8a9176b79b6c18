package dev.conescope.canvas.space;

import dev.conescope.scene.draw.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a picture is first looked at from: all of it where names can be read then; else what matters in it; else as
 * much of that as can be seen at once, clear of what lies over the view.
 *
 * @param camera the view as it is; its size counts
 * @param cover what lies over the view
 * @param bounds where everything is
 * @param readable the scale from which on names can be read
 */
public record FirstView(Camera camera, Cover cover, Box bounds, double readable) {
    /** Room above a card for the header of its frame, in scene units. */
    private static final double HEADER = 44;

    /** So many places are tried. */
    private static final int MOST_TRIED = 400;

    /**
     * Without anything that matters more than the rest: from the left, where nothing depends on anything, at the height
     * where most is to be seen.
     *
     * @param cards where the cards are
     */
    public Camera ofAll(List<Box> cards) {
        Camera whole = whole();
        double first = cards.stream().mapToDouble(Box::right).min().orElse(0);
        List<Box> leftmost = cards.stream().filter(card -> card.x() < first).toList();
        if (whole.scale() >= readable || leftmost.isEmpty()) {
            return whole;
        }
        Camera near = whole.zoom(readable);
        List<Camera> tried = new ArrayList<>();
        for (Box card : some(leftmost)) {
            tried.add(corner(near, bounds.x(), card.y() - HEADER));
            tried.add(lowerCorner(near, bounds.x(), card.bottom()));
            tried.add(corner(near, bounds.x(), card.centreY() - clearHeight(near) / 2));
        }
        return middled(best(tried, cards), cards, false);
    }

    /**
     * Where something matters.
     *
     * @param parts where it is, the most of it first; the first part that can be shown whole is
     */
    public Camera of(List<List<Box>> parts) {
        Camera whole = whole();
        if (whole.scale() >= readable) {
            return whole;
        }
        for (List<Box> part : parts) {
            Camera fitted = cover.fit(camera, part.stream().reduce(Box::union).orElse(bounds));
            if (fitted.scale() >= readable) {
                return whole.zoom(fitted.scale()).centre(fitted.centreX(), fitted.centreY());
            }
        }
        List<Box> last = parts.getLast();
        Camera near = whole.zoom(readable);
        List<Camera> tried = new ArrayList<>();
        for (Box card : some(last)) {
            tried.add(corner(near, card.x(), card.y() - HEADER));
            tried.add(corner(near, card.x(), card.centreY() - clearHeight(near) / 2));
            tried.add(near.centre(card.centreX(), card.centreY()));
        }
        return middled(best(tried, last), last, true);
    }

    private Camera whole() {
        return camera.fit(bounds, cover.edges());
    }

    private static List<Box> some(List<Box> cards) {
        int step = Math.ceilDiv(cards.size(), MOST_TRIED);
        List<Box> some = new ArrayList<>();
        for (int i = 0; i < cards.size(); i += step) {
            some.add(cards.get(i));
        }
        return some;
    }

    /** A point of the scene in the upper left corner of what is clear. */
    private Camera corner(Camera near, double x, double y) {
        double fromLeft = near.width() / 2 - cover.edges().left();
        double fromTop = near.height() / 2 - cover.edges().top();
        return near.centre(x + fromLeft / near.scale(), y + fromTop / near.scale());
    }

    private Camera lowerCorner(Camera near, double x, double y) {
        return corner(near, x, y - clearHeight(near));
    }

    private double clearHeight(Camera near) {
        return (near.height() - cover.edges().top() - cover.edges().bottom()) / near.scale();
    }

    private Camera best(List<Camera> tried, List<Box> cards) {
        Camera best = tried.getFirst();
        long most = -1;
        for (Camera one : tried) {
            long seen = cards.stream().filter(card -> cover.clear(one, card)).count();
            if (seen > most) {
                most = seen;
                best = one;
            }
        }
        return best;
    }

    /** The same cards in the middle of what is clear, where none of them is lost by that. */
    private Camera middled(Camera found, List<Box> cards, boolean across) {
        List<Box> seen = cards.stream().filter(card -> cover.clear(found, card)).toList();
        if (seen.isEmpty()) {
            return found;
        }
        Box all = seen.stream().reduce(seen.getFirst(), Box::union);
        double offX = (cover.edges().right() - cover.edges().left()) / 2 / found.scale();
        double offY = (cover.edges().bottom() - cover.edges().top()) / 2 / found.scale();
        Camera middle = found.centre(across ? all.centreX() + offX : found.centreX(), all.centreY() + offY);
        boolean keeps = seen.stream().allMatch(card -> cover.clear(middle, card));
        return keeps ? middle : found;
    }
}
