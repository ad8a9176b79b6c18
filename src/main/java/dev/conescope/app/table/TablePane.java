package dev.conescope.app.table;

import dev.conescope.app.filter.FilterWords;
import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.scene.Card;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.scene.overlay.Subject;
import dev.conescope.scene.overlay.Viewing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The resources that the canvas shows, each in a row, inside collapsed modules too: sortable, narrowed by the filter
 * and by the legend. A click or Enter targets a row, with Ctrl it adds it, with Shift it marks it as changed. Rows are
 * gathered and sorted beside the window, and only while the table is seen.
 */
public final class TablePane {
    private static final String SLOT = "table";
    private static final double ROW = 26;
    private static final double LEAST_NUMBER = 56;
    private static final double LEAST_ADDRESS = 260;
    private static final double LEAST_ROLE = 92;
    private static final double LEAST_REASON = 120;
    /** The type is a part of the address: where there is little room, it is said once. */
    private static final double ROOM_FOR_TYPE = 960;

    private static final double LEAST_TYPE = 130;
    private static final double LEAST_PLAN = 84;

    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final ObservableValue<String> filter;
    private final ReadOnlyBooleanProperty seen;
    private final TableView<ResourceRow> table = new TableView<>();

    /**
     * The table.
     *
     * @param filter words that an address must contain
     * @param seen whether the table is seen
     */
    public TablePane(
            MainViewModel model, BackgroundTasks tasks, ObservableValue<String> filter, ReadOnlyBooleanProperty seen) {
        this.model = model;
        this.tasks = tasks;
        this.filter = filter;
        this.seen = seen;
        table.setId("resource-table");
        table.setAccessibleText("Resources as a table");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Label("Nothing to show"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        var address = column("Address", 330, ResourceRow::address, Comparator.comparing(ResourceRow::node, byNumber()));
        address.getStyleClass().add("address-column");
        address.setMinWidth(LEAST_ADDRESS);
        var type = column("Type", 150, ResourceRow::type, Comparator.comparing(ResourceRow::type));
        type.setMinWidth(LEAST_TYPE);
        type.visibleProperty().bind(table.widthProperty().greaterThan(ROOM_FOR_TYPE));
        roleColumn();
        var reason = column("Reason", 190, ResourceRow::reason, Comparator.comparing(ResourceRow::reason));
        reason.getStyleClass().add("reason-column");
        reason.setMinWidth(LEAST_REASON);
        numbers("Depth", row -> row.depth() == ConeDepths.OUTSIDE ? Integer.MAX_VALUE : row.depth());
        numbers("Dependents", ResourceRow::dependents);
        numbers("Instances", row -> row.node().instances());
        var plan = column("Plan", 96, ResourceRow::plannedWords, Comparator.comparing(ResourceRow::planned));
        plan.setMinWidth(LEAST_PLAN);
        plan.visibleProperty().bind(model.picture().plannedProperty());
        table.setSortPolicy(_ -> {
            refresh();
            return true;
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && onRow(event)) {
                choose(event.isShortcutDown(), event.isShiftDown());
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(event.isShortcutDown(), event.isShiftDown());
                event.consume();
            }
        });
        model.picture().pictureProperty().subscribe(_ -> refresh());
        filter.subscribe(_ -> refresh());
        seen.subscribe(_ -> refresh());
        model.targetsProperty().subscribe(_ -> reveal());
    }

    private static Comparator<ResourceNode> byNumber() {
        return Comparator.comparingInt(ResourceNode::id);
    }

    /** The table to put in the canvas's place. */
    public Node node() {
        return table;
    }

    private TableColumn<ResourceRow, String> column(
            String title, double width, Function<ResourceRow, String> words, Comparator<ResourceRow> order) {
        var column = new TableColumn<ResourceRow, String>(title);
        column.setId("column-" + title.toLowerCase(Locale.ROOT));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        column.setUserData(order);
        table.getColumns().add(column);
        return column;
    }

    private void numbers(String title, Function<ResourceRow, Integer> number) {
        double width = LEAST_NUMBER + title.length() * 3.0;
        var column = column(
                title,
                width,
                row -> number.apply(row) == Integer.MAX_VALUE
                        ? ""
                        : String.format(Locale.ROOT, "%,d", number.apply(row)),
                Comparator.comparing(number));
        column.setMinWidth(width);
        column.getStyleClass().add("number-column");
    }

    private void roleColumn() {
        var column = column(
                "Role",
                110,
                ResourceRow::roleWords,
                Comparator.comparing(ResourceRow::target).reversed().thenComparing(ResourceRow::role));
        column.setMinWidth(LEAST_ROLE);
        column.setCellFactory(_ -> new RoleCell());
    }

    private static boolean onRow(MouseEvent event) {
        for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("table-row-cell")) {
                return true;
            }
        }
        return false;
    }

    private void choose(boolean add, boolean mark) {
        ResourceRow row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        NodeSet node = NodeSet.of(row.node().id());
        if (mark) {
            model.toggleChanged(node);
        } else if (add) {
            model.toggleTarget(node);
        } else if (!model.targetsProperty().get().equals(node)) {
            model.target(node);
        }
    }

    private void refresh() {
        Subject subject = model.picture().subject();
        if (!seen.get() || subject == null) {
            tasks.cancel(SLOT);
            table.getItems().clear();
            return;
        }
        Picture picture = model.picture().pictureProperty().get();
        Viewing viewing = model.picture().viewingProperty().get();
        String words = filter.getValue();
        Comparator<ResourceRow> order = order();
        tasks.latest(
                SLOT,
                "",
                _ -> rows(subject, picture, viewing, words, order),
                rows -> {
                    table.getItems().setAll(rows);
                    reveal();
                },
                failure -> table.setPlaceholder(new Label(String.valueOf(failure.getMessage()))));
    }

    private static List<ResourceRow> rows(
            Subject subject, Picture picture, Viewing viewing, String filter, @Nullable Comparator<ResourceRow> order) {
        StateGraph graph = subject.graph();
        FilterWords words = FilterWords.of(filter);
        var shown = new BitSet(graph.size());
        for (Card card : picture.scene().diagram().cards()) {
            card.nodes().forEach(shown::set);
        }
        List<ResourceRow> rows = new ArrayList<>();
        for (int node = shown.nextSetBit(0); node >= 0; node = shown.nextSetBit(node + 1)) {
            if (node < graph.size() && !picture.hides(viewing, node) && words.match(graph.node(node))) {
                rows.add(ResourceRow.of(subject, node, picture.depths()));
            }
        }
        if (order != null) {
            rows.sort(order);
        }
        return rows;
    }

    /** By the columns that are sorted by, the first of them first; null for the order of the addresses. */
    @SuppressWarnings("unchecked") // every column's user data is set by column()
    private @Nullable Comparator<ResourceRow> order() {
        Comparator<ResourceRow> order = null;
        for (TableColumn<ResourceRow, ?> column : table.getSortOrder()) {
            var by = (Comparator<ResourceRow>) column.getUserData();
            Comparator<ResourceRow> directed =
                    column.getSortType() == TableColumn.SortType.ASCENDING ? by : by.reversed();
            order = order == null ? directed : order.thenComparing(directed);
        }
        return order;
    }

    /** A row that is not in view comes into its middle; one that is stays where it is. */
    private void bringIntoView(int row) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && first.getIndex() < row && row < last.getIndex()) {
                return;
            }
        }
        int page = (int) (table.getHeight() / ROW) - 1; // without the header
        table.scrollTo(Math.max(0, row - page / 2));
    }

    /** Selects the row of a single target. */
    private void reveal() {
        NodeSet targets = model.targetsProperty().get();
        if (!seen.get() || targets.size() != 1) {
            table.getSelectionModel().clearSelection();
            return;
        }
        int target = targets.stream().findFirst().orElse(-1);
        List<ResourceRow> rows = table.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).node().id() == target) {
                if (table.getSelectionModel().getSelectedIndex() != i) {
                    table.getSelectionModel().clearAndSelect(i);
                }
                bringIntoView(i);
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }
}
