package dev.conescope.app.plan;

import dev.conescope.address.ResourceAddress;
import dev.conescope.app.text.ShortAddress;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.velocity.change.ChangeKind;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A change of a plan: its sign, then the address as it fits. */
final class PlanCell extends ListCell<PlanRow> {
    private static final TextStyle ADDRESS = new TextStyle(TextStyle.Face.ADDRESSES, 12);
    private static final double AROUND = 56;

    private final Label sign = new Label();
    private final Label words = new Label();
    private final HBox row = new HBox(7, sign, words);

    PlanCell() {
        sign.setMinWidth(14);
        sign.setAlignment(Pos.CENTER);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable PlanRow shown, boolean empty) {
        super.updateItem(shown, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        if (empty || shown == null) {
            return;
        }
        setAccessibleText(shown.words());
        switch (shown) {
            case PlanRow.Known known -> fill(known.kind(), known.node().address(), "address");
            case PlanRow.Planned planned ->
                fill(ChangeKind.CREATE, planned.resource().address(), "only-planned");
            case PlanRow.Head head -> {
                words.setText(head.words());
                words.getStyleClass().setAll("label", "section-title");
                setGraphic(words);
                return;
            }
        }
        row.getChildren().setAll(sign, words);
        setGraphic(row);
        setTooltip(new Tooltip(shown.words()));
    }

    private void fill(ChangeKind kind, ResourceAddress address, String styleClass) {
        sign.setText(kind.sign());
        sign.getStyleClass().setAll("label", "plan-sign", kind.name().toLowerCase(Locale.ROOT));
        words.setText(
                ShortAddress.fit(address, ADDRESS, Math.max(80, getListView().getWidth() - AROUND)));
        words.getStyleClass().setAll("label", "address", styleClass);
    }
}
