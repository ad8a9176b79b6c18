package dev.conescope.app.gauge;

import java.util.List;
import javafx.scene.layout.Region;

/** The partition as a bar; a part that is not empty is at least 6 wide. */
final class PartitionBar extends Region {
    private static final double LEAST = 6;
    private static final double HEIGHT = 18;

    private List<GaugeViewModel.Part> parts = List.of();

    PartitionBar() {
        getStyleClass().add("partition-bar");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    void show(List<GaugeViewModel.Part> shown) {
        parts = shown;
        getChildren()
                .setAll(shown.stream()
                        .map(part -> {
                            var piece = new Region();
                            piece.getStyleClass().addAll("part", part.styleClass());
                            return piece;
                        })
                        .toList());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double total = parts.stream().mapToInt(part -> part.nodes().size()).sum();
        double[] widths = parts.stream()
                .mapToDouble(part -> {
                    int size = part.nodes().size();
                    return size == 0 ? 0 : Math.max(LEAST, getWidth() * size / total);
                })
                .toArray();
        double over = -getWidth();
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            over += widths[i];
            widest = widths[i] > widths[widest] ? i : widest;
        }
        if (widths.length > 0) {
            widths[widest] -= over;
        }
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            getChildren().get(i).resizeRelocate(x, 0, widths[i], getHeight());
            x += widths[i];
        }
    }
}
