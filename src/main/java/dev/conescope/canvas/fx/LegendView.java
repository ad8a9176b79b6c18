package dev.conescope.canvas.fx;

import dev.conescope.scene.CardLook;
import dev.conescope.scene.CardLook.RoleCounts;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.Marks;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;
import dev.conescope.scene.look.Theme;
import java.util.List;
import java.util.function.LongFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * A strip that says what the marks mean and how many resources are in which role. Roles that nothing is in are left
 * out. Not visible before it has words and something to count.
 */
public final class LegendView extends HBox {
    private static final CornerRadii RADIUS = new CornerRadii(7);
    private static final TextStyle TEXT = new TextStyle(Face.WORDS, 12);
    private static final double HEIGHT = 30;
    private static final double MARK = 13;

    private Palette palette = Palette.of(Theme.LIGHT);
    private @Nullable Words words;
    private @Nullable Scene scene;

    /**
     * What the legend says.
     *
     * @param roles the roles to list, in this order
     * @param edges says how many edges are drawn
     */
    public record Words(List<Entry> roles, LongFunction<String> edges) {
        /** Copies the list. */
        public Words {
            roles = List.copyOf(roles);
        }
    }

    /**
     * One role.
     *
     * @param role the role, whose mark stands before the word
     * @param word what it is called
     */
    public record Entry(PictureRole role, String word) {}

    /** A legend without words. */
    public LegendView() {
        super(14);
        getStyleClass().add("canvas-legend");
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, 10, 0, 10));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(0);
        setVisible(false);
    }

    /** Takes the words. */
    public void words(Words next) {
        words = next;
        build();
    }

    /** Takes the colours. */
    public void palette(Palette next) {
        palette = next;
        build();
    }

    /** Counts the resources of a scene. */
    public void show(Scene next) {
        scene = next;
        build();
    }

    private void build() {
        getChildren().clear();
        Scene counted = scene;
        Words said = words;
        setVisible(counted != null && said != null && !counted.cards().isEmpty());
        if (counted == null || said == null) {
            return;
        }
        setBackground(new Background(new BackgroundFill(color(Token.WINDOW), RADIUS, Insets.EMPTY)));
        setBorder(
                new Border(new BorderStroke(color(Token.LINE), BorderStrokeStyle.SOLID, RADIUS, BorderWidths.DEFAULT)));
        for (Entry entry : said.roles()) {
            long count = count(entry.role(), counted);
            if (count > 0) {
                getChildren().add(label(entry.word() + " " + count, mark(entry.role())));
            }
        }
        long edges =
                counted.diagram().edges().stream().mapToLong(EdgeLine::count).sum()
                        - counted.unseen().hidden();
        getChildren().add(label(said.edges().apply(edges), null));
    }

    private Label label(String text, @Nullable Node mark) {
        Label label = new Label(text, mark);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setFont(FxPainter.font(TEXT));
        label.setTextFill(color(mark == null ? Token.MUTED : Token.TEXT));
        label.setGraphicTextGap(6);
        return label;
    }

    private Canvas mark(PictureRole role) {
        Canvas canvas = new Canvas(Marks.SIZE, Marks.SIZE);
        RoleLook look = palette.look(role);
        double middle = Marks.SIZE / 2;
        Marks.paint(new FxPainter(canvas.getGraphicsContext2D()), look.mark(), middle, middle, MARK, look.markColour());
        return canvas;
    }

    private Color color(Token token) {
        return FxPainter.color(palette.colour(token));
    }

    /** Targets are counted by card, since a target's own role counts it too. */
    private static long count(PictureRole role, Scene scene) {
        if (role == PictureRole.TARGET) {
            return scene.cards().stream().filter(CardLook::target).count();
        }
        return scene.cards().stream().mapToLong(card -> of(role, card.counts())).sum();
    }

    private static int of(PictureRole role, RoleCounts counts) {
        return switch (role) {
            case TARGET -> 0;
            case REFRESH -> counts.refresh();
            case STATIC -> counts.fixed();
            case TOP -> counts.top();
            case BOTTOM -> counts.bottom();
            case UNTOUCHED -> counts.untouched();
        };
    }
}
