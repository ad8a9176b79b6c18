package dev.conescope.app;

import dev.conescope.app.filter.FilterMatches;
import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.velocity.RefreshStrategy;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The bar with what decides the picture: filter, direction, strategy, static injection, module rule. */
final class Toolbar {
    private static final double ROOM_FOR_WORDS = 1400;
    private static final String NO_STRATEGY =
            "Has an effect on the change cone only: top and bottom cones are not parted into refresh and static";
    private static final String NO_INJECTION =
            "Has an effect with the optimized strategy only: full and targeted refresh all that is in their scope";

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final MainViewModel model;
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private final TextField filter = new TextField();
    private final Label counted = new Label();
    private final HBox bar;

    Toolbar(MainViewModel model, Actions actions) {
        this.model = model;
        filter.setId("filter");
        filter.setPromptText("Filter resources");
        filter.setAccessibleText("Filter resources: words that an address must contain");
        filter.getStyleClass().add("filter");
        filter.setTooltip(new Tooltip(
                "Words that an address must contain (Ctrl+F); Enter goes to the next match, Shift+Enter back"));
        counted.setId("filter-count");
        counted.getStyleClass().addAll("muted", "filter-count");
        counted.setMouseTransparent(true);
        counted.setMinWidth(0);
        var search = new StackPane(filter, counted);
        search.setAlignment(Pos.CENTER_RIGHT);
        search.setMinWidth(0);
        var open = new Button("Open…");
        open.setGraphic(new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        open.setOnAction(_ -> actions.open());
        var plan = new Button("Load plan…");
        plan.setId("toolbar-load-plan");
        plan.setGraphic(new FontIcon(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE));
        plan.setTooltip(new Tooltip("The JSON of a plan (Ctrl+P): what it changes counts as changed"));
        plan.setOnAction(_ -> actions.loadPlan());
        plan.disableProperty().bind(model.stateProperty().isNull());
        var export = new MenuButton("Export");
        export.setGraphic(new FontIcon(MaterialDesignE.EXPORT_VARIANT));
        export.setId("export");
        export.setAccessibleText("Export");
        export.setTooltip(new Tooltip("Save the cone as a file"));
        export.getItems().setAll(actions.exportItems());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar = new HBox(10, open, plan, steps(), search, directions(), strategies(), injection(), rules(), gap, export);
        bar.getStyleClass().add("main-toolbar");
        // In a narrow window the filter gives way, not the words on buttons.
        bar.getChildren().stream()
                .filter(part -> part != search && part != gap)
                .forEach(part -> ((Region) part).setMinWidth(Region.USE_PREF_SIZE));
        bar.setMinWidth(0);
        bar.widthProperty().subscribe(width -> roomy.set(width.doubleValue() >= ROOM_FOR_WORDS));
        roomy.subscribe(wide -> {
            bar.pseudoClassStateChanged(NARROW, !wide);
            export.setText(wide ? "Export" : "");
            plan.setText(wide ? "Load plan…" : "Plan…");
        });
    }

    Node node() {
        return bar;
    }

    StringProperty filterProperty() {
        return filter.textProperty();
    }

    /** Says how many match, and goes from one to the next by Enter, back by Shift and Enter. */
    void follow(FilterMatches matches) {
        counted.textProperty().bind(matches.countedProperty());
        filter.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                matches.step(!press.isShiftDown());
                press.consume();
            }
        });
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private Node steps() {
        var back = step("back", "Back to the selection before (Alt+Left)", MaterialDesignC.CHEVRON_LEFT, model::back);
        back.disableProperty().bind(model.history().canGoBackProperty().not());
        var forward = step(
                "forward", "Forward to the next selection (Alt+Right)", MaterialDesignC.CHEVRON_RIGHT, model::forward);
        forward.disableProperty().bind(model.history().canGoForwardProperty().not());
        return new HBox(4, back, forward);
    }

    private static Button step(String id, String name, Ikon icon, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("step-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node directions() {
        var segments = new SegmentedButton(
                segment("▲ Top", ConeDirection.TOP),
                segment("▼ Bottom", ConeDirection.BOTTOM),
                segment("◆ Change", ConeDirection.CHANGE));
        var group = new ToggleGroup();
        segments.setToggleGroup(group);
        segments.getButtons().forEach(button -> button.setToggleGroup(group));
        model.directionProperty()
                .subscribe(direction ->
                        segments.getButtons().forEach(button -> button.setSelected(button.getUserData() == direction)));
        return segments;
    }

    private ToggleButton segment(String words, ConeDirection direction) {
        var button = new ToggleButton(words);
        button.setUserData(direction);
        button.setId("direction-" + direction.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.directionProperty().set(direction);
        });
        return button;
    }

    private Node strategies() {
        MenuButton menu =
                choice("strategy", "Strategy: ", model.strategyProperty(), RefreshStrategy.values(), Toolbar::lower);
        return explained(
                menu,
                "How much is refreshed",
                NO_STRATEGY,
                model.directionProperty().isNotEqualTo(ConeDirection.CHANGE));
    }

    /** A disabled control tells nothing when the pointer rests on it; so what is around it tells why it is disabled. */
    private static Node explained(Control control, String what, String why, BooleanExpression disabled) {
        control.disableProperty().bind(disabled);
        var around = new StackPane(control);
        var tip = new Tooltip();
        Tooltip.install(around, tip);
        control.disableProperty().subscribe(off -> {
            tip.setText(off ? why : what);
            control.setAccessibleHelp(tip.getText());
        });
        return around;
    }

    private Node rules() {
        MenuButton menu =
                choice("module-rule", "Module rule: ", model.ruleProperty(), ModuleRule.values(), Toolbar::lower);
        Runnable told = () -> {
            OpenState open = model.stateProperty().get();
            boolean proven = open != null
                    && open.graph().rule() == ModuleRule.INSTANCE
                    && open.graph().ruleProven();
            menu.setText((roomy.get() ? "Module rule: " : "")
                    + lower(model.ruleProperty().get())
                    + (proven ? " ✓" : ""));
            menu.setTooltip(new Tooltip("Module rule: "
                    + (proven
                            ? "proven by the plan, it misses no dependency"
                            : "what a dependency on a resource in a module with instances means")));
        };
        model.ruleProperty().subscribe(told);
        model.stateProperty().subscribe(told);
        roomy.subscribe(told);
        told.run();
        return menu;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> MenuButton choice(
            String id, String prefix, ObjectProperty<E> property, E[] values, Function<E, String> words) {
        var menu = new MenuButton();
        menu.setId(id);
        var group = new ToggleGroup();
        for (E value : values) {
            var item = new RadioMenuItem(words.apply(value));
            item.setId(id + "-" + words.apply(value));
            item.setToggleGroup(group);
            item.setOnAction(_ -> property.set(value));
            menu.getItems().add(item);
            property.subscribe(now -> item.setSelected(now == value));
        }
        Runnable named = () -> menu.setText((roomy.get() ? prefix : "") + words.apply(property.get()));
        property.subscribe(named);
        roomy.subscribe(named);
        named.run();
        menu.setAccessibleText(prefix.replace(": ", ""));
        return menu;
    }

    private Node injection() {
        var box = new CheckBox("Static injection");
        box.setId("static-injection");
        box.selectedProperty().bindBidirectional(model.staticInjectionProperty());
        return explained(
                box,
                "Whether recorded values are injected for what is static",
                NO_INJECTION,
                model.directionProperty()
                        .isNotEqualTo(ConeDirection.CHANGE)
                        .or(model.strategyProperty().isNotEqualTo(RefreshStrategy.OPTIMIZED)));
    }
}
