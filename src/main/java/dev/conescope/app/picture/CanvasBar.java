package dev.conescope.app.picture;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.PictureModel;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.overlay.Overlay;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.scene.overlay.Viewing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above the canvas: how deep, grouped by what, which colours, the cone alone, canvas or table. */
public final class CanvasBar {
    private static final double ROOM_FOR_WORDS = 900;
    private static final double ROOM_FOR_THE_CONE = 700;
    private static final TextStyle WORDS = new TextStyle(TextStyle.Face.WORDS, 12.5);
    /** Padding, gap and arrow of a menu button of the bar. */
    private static final double AROUND_WORDS = 42;

    private final PictureModel picture;
    private final DepthSlider dependencies =
            new DepthSlider("depth-dependencies", "Dependencies", steps -> limit(steps, true));
    private final DepthSlider dependents =
            new DepthSlider("depth-dependents", "Dependents", steps -> limit(steps, false));
    private final MenuButton grouping = new MenuButton();
    private final MenuButton overlay = new MenuButton();
    private final ToggleButton coneOnly = new ToggleButton("Only the cone");
    private final ToggleButton table = new ToggleButton("Table");
    private final HBox bar;

    /**
     * The bar.
     *
     * @param showTable whether the table stands in the canvas's place
     */
    public CanvasBar(MainViewModel model, BooleanProperty showTable) {
        this.picture = model.picture();
        grouping.setId("group-by");
        grouping.getItems().setAll(GroupMenu.items(picture));
        grouping.setTooltip(new Tooltip("What frames stand around"));
        overlay.setId("overlay");
        overlay.getItems().setAll(overlayItems(picture));
        overlay.setTooltip(new Tooltip("What the colours of the cards tell"));
        coneOnly.setId("cone-only");
        coneOnly.setTooltip(new Tooltip("Lays out the cone alone, or the whole state again (Ctrl+Shift+O)"));
        coneOnly.disableProperty().bind(model.partitionProperty().isNull());
        coneOnly.setOnAction(_ -> picture.showConeOnly(coneOnly.isSelected()));
        picture.coneOnlyProperty().subscribe(coneOnly::setSelected);
        table.setId("show-table");
        table.setTooltip(new Tooltip("What the canvas shows, as a table (Ctrl+T)"));
        table.selectedProperty().bindBidirectional(showTable);
        bar = new HBox(8, dependencies.node(), gap(), grouping, overlay, coneOnly, table, gap(), dependents.node());
        bar.getStyleClass().add("canvas-bar");
        List.of(grouping, overlay, coneOnly, table).forEach(control -> control.setMinWidth(Region.USE_PREF_SIZE));
        coneOnly.setAccessibleText("Only the cone");
        bar.setMinWidth(0);
        bar.widthProperty().subscribe(_ -> titles());
        picture.pictureProperty().subscribe(_ -> show());
        picture.viewingProperty().subscribe(_ -> show());
        picture.groupingProperty().subscribe(_ -> titles());
        show();
        titles();
    }

    /** The bar to put above the canvas. */
    public Node node() {
        return bar;
    }

    /** New menu items, one for each overlay. */
    public static List<RadioMenuItem> overlayItems(PictureModel picture) {
        var group = new ToggleGroup();
        List<RadioMenuItem> items = new ArrayList<>();
        for (Overlay kind : Overlay.values()) {
            var item = new RadioMenuItem(kind.words());
            item.setId("overlay-" + kind.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            if (kind == Overlay.PLAN) {
                item.disableProperty().bind(picture.plannedProperty().not());
            }
            item.setOnAction(_ -> picture.through(kind));
            picture.viewingProperty().subscribe(viewing -> item.setSelected(viewing.overlay() == kind));
            items.add(item);
        }
        return items;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void titles() {
        boolean roomy = bar.getWidth() >= ROOM_FOR_WORDS;
        dependencies.title(roomy ? "◂ Dependencies" : "◂");
        dependents.title(roomy ? "Dependents ▸" : "▸");
        coneOnly.setText(bar.getWidth() >= ROOM_FOR_THE_CONE ? "Only the cone" : "Cone");
        name(
                grouping,
                roomy ? "Group by: " : "",
                picture.groupingProperty().get().word(),
                Stream.of(Grouping.values()).map(Grouping::word));
        name(
                overlay,
                roomy ? "Overlay: " : "",
                overlayWord(picture.viewingProperty().get().overlay()),
                Stream.of(Overlay.values()).map(CanvasBar::overlayWord));
    }

    /** As wide as its longest word needs, so that a choice moves nothing. */
    private static void name(MenuButton menu, String title, String word, Stream<String> all) {
        menu.setText(title + word);
        double widest = all.mapToDouble(one -> FontMetrics.width(title + one, WORDS))
                .max()
                .orElse(0);
        menu.setPrefWidth(Math.ceil(widest) + AROUND_WORDS);
    }

    private static String overlayWord(Overlay overlay) {
        return switch (overlay) {
            case ROLE -> "role";
            case PLAN -> "plan action";
            case DEPTH -> "depth";
            case DEPENDENTS -> "dependents";
            case PROVIDER -> "provider";
            case WEIGHT -> "weight";
        };
    }

    private void show() {
        Picture shown = picture.pictureProperty().get();
        Viewing viewing = picture.viewingProperty().get();
        ConeDepths depths = shown.depths();
        int up = (int) shown.beyond().stream()
                .filter(node -> depths.dependency(node) != ConeDepths.OUTSIDE)
                .count();
        dependencies.show(depths.deepestDependency(), viewing.dependencies(), up);
        dependents.show(
                depths.deepestDependent(), viewing.dependents(), shown.beyond().size() - up);
        titles();
    }

    private void limit(int steps, boolean up) {
        Viewing viewing = picture.viewingProperty().get();
        picture.limit(up ? steps : viewing.dependencies(), up ? viewing.dependents() : steps);
    }
}
