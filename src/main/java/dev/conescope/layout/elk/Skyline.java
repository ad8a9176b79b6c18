package dev.conescope.layout.elk;

import dev.conescope.layout.Sizes;
import java.util.ArrayList;
import java.util.List;

/**
 * Rectangles set one after the other, each as high up, then as far left, as the ones before leave room for. Only their
 * lower outline (the skyline) is kept, so that each costs what the outline has steps.
 */
final class Skyline {
    final double[] x;
    final double[] y;
    double usedWidth;
    double usedHeight;

    private final double limit;
    private final List<Step> steps = new ArrayList<>();

    private record Step(double from, double to, double y) {}

    /**
     * Sets the parts without moving them.
     *
     * @param limit how wide all may be; the widest part must fit
     */
    Skyline(List<Part> parts, double limit) {
        this.limit = limit + Sizes.PART_GAP;
        x = new double[parts.size()];
        y = new double[parts.size()];
        steps.add(new Step(0, this.limit, 0));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            set(i, part.width + Sizes.PART_GAP, part.height + Sizes.PART_GAP);
            usedWidth = Math.max(usedWidth, x[i] + part.width);
            usedHeight = Math.max(usedHeight, y[i] + part.height);
        }
    }

    private void set(int index, double width, double height) {
        double bestX = 0;
        double bestY = Double.MAX_VALUE;
        for (int i = 0; i < steps.size(); i++) {
            double left = steps.get(i).from();
            if (left > 0 && left + width > limit) {
                break;
            }
            double top = 0;
            for (int j = i; j < steps.size() && steps.get(j).from() < left + width; j++) {
                top = Math.max(top, steps.get(j).y());
            }
            if (top < bestY) {
                bestX = left;
                bestY = top;
            }
        }
        x[index] = bestX;
        y[index] = bestY;
        raise(bestX, bestX + width, bestY + height);
    }

    private void raise(double from, double to, double newY) {
        var next = new ArrayList<Step>();
        for (Step step : steps) {
            if (step.from() < from) {
                next.add(new Step(step.from(), Math.min(step.to(), from), step.y()));
            }
        }
        next.add(new Step(from, to, newY));
        for (Step step : steps) {
            if (step.to() > to) {
                next.add(new Step(Math.max(step.from(), to), step.to(), step.y()));
            }
        }
        steps.clear();
        steps.addAll(next);
    }
}
