package dev.conescope.app.gauge;

import dev.conescope.app.text.Counted;
import dev.conescope.app.text.ShortAddress;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.scene.draw.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One part of the partition as a list of addresses. */
final class PartList {
    private static final TextStyle STYLE = new TextStyle(TextStyle.Face.ADDRESSES, 11.5);
    private static final double ROW = 19;

    private final Label title = new Label();
    private final ListView<ResourceNode> list = new ListView<>();
    private final VBox pane = new VBox(4, title, list);

    PartList(Consumer<ResourceNode> chosen) {
        title.getStyleClass().add("part-title");
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("part-list");
        list.setPlaceholder(new Label("none"));
        list.setCellFactory(_ -> new AddressCell());
        list.setOnMouseClicked(_ -> choose(chosen));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(chosen);
                event.consume();
            }
        });
        list.widthProperty().subscribe(_ -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        pane.setMinWidth(0);
        pane.setPrefWidth(100);
    }

    VBox node() {
        return pane;
    }

    void show(StateGraph graph, GaugeViewModel.Part part) {
        title.setText(mark(part.styleClass())
                + part.title()
                + String.format(Locale.ROOT, " %,d", part.nodes().size()));
        title.getStyleClass().setAll("label", "part-title", part.styleClass());
        list.setId("list-" + part.styleClass());
        list.setAccessibleText(part.title() + ", " + Counted.of(part.nodes().size(), "resource"));
        list.getItems().setAll(graph.inDependencyOrder(part.nodes()));
    }

    private static String mark(String role) {
        return switch (role) {
            case "refresh" -> "↻ ";
            case "static" -> "✻ ";
            case "top" -> "▲ ";
            case "bottom" -> "▼ ";
            default -> "";
        };
    }

    private void choose(Consumer<ResourceNode> chosen) {
        ResourceNode node = list.getSelectionModel().getSelectedItem();
        if (node != null) {
            chosen.accept(node);
        }
    }

    /** An address, shortened where it is too long. */
    private static final class AddressCell extends ListCell<ResourceNode> {
        @Override
        protected void updateItem(@Nullable ResourceNode node, boolean empty) {
            super.updateItem(node, empty);
            if (empty || node == null) {
                setText(null);
                setAccessibleText(null);
                setTooltip(null);
            } else {
                String whole = node.address().toString();
                setText(ShortAddress.fit(
                        node.address(), STYLE, Math.max(60, getListView().getWidth() - 18)));
                setAccessibleText(whole);
                setTooltip(getText().equals(whole) ? null : new Tooltip(whole));
            }
        }
    }
}
