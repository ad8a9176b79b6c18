package dev.conescope.canvas;

import dev.conescope.canvas.space.Adjacency;
import dev.conescope.canvas.space.Camera;
import dev.conescope.canvas.space.Cover;
import dev.conescope.canvas.space.FirstView;
import dev.conescope.canvas.space.LinePicker;
import dev.conescope.canvas.space.SceneIndex;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.Detail;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.Theme;
import dev.conescope.scene.overlay.Trail;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the canvas shows at the moment; its parts read it, gestures change it, and any change asks for one redraw. */
final class CanvasState {
    /** No card. */
    static final int NONE = -1;

    /** From this scale on, both lines of a card can be read. */
    private static final double READABLE = 0.7;

    private static final double FIT_MARGIN = 24;

    /** How near a line the pointer has to be, in pixels. */
    private static final double LINE_REACH = 4;

    private final ObjectProperty<Scene> scene =
            new SimpleObjectProperty<>(new Scene(Diagram.EMPTY, List.of(), List.of(), List.of()));
    private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(Camera.START);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.of(Theme.LIGHT));
    private final IntegerProperty hovered = new SimpleIntegerProperty(NONE);
    private final IntegerProperty focused = new SimpleIntegerProperty(NONE);
    private final BooleanProperty ring = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Trail> trail = new SimpleObjectProperty<>();
    private final IntegerProperty hoveredLine = new SimpleIntegerProperty(NONE);
    private Cover cover = Cover.even(FIT_MARGIN);
    private @Nullable LinePicker lines;
    private Diagram indexed = Diagram.EMPTY;
    private SceneIndex index = new SceneIndex(Diagram.EMPTY);
    private @Nullable Adjacency adjacency;
    private boolean fitted = true;
    private boolean atHome = true;

    /** What is shown. */
    ObjectProperty<Scene> scene() {
        return scene;
    }

    /** From where. */
    ObjectProperty<Camera> camera() {
        return camera;
    }

    /** In which colours. */
    ObjectProperty<Palette> palette() {
        return palette;
    }

    /** The card below the pointer, or {@link #NONE}. */
    IntegerProperty hovered() {
        return hovered;
    }

    /** The card that keys act on, or {@link #NONE}. */
    IntegerProperty focused() {
        return focused;
    }

    /** Whether the focused card bears a ring: once keys have moved the focus, not after a click. */
    BooleanProperty ring() {
        return ring;
    }

    /** The way between a card and the targets that is shown over the rest, or null. */
    ObjectProperty<@Nullable Trail> trail() {
        return trail;
    }

    /** The line below the pointer, or {@link #NONE}. */
    IntegerProperty hoveredLine() {
        return hoveredLine;
    }

    /** What lies over the view, from the next fit on. */
    void cover(Cover next) {
        cover = next;
    }

    /** The place of the shown line near a pixel, or {@link #NONE}. */
    int lineAt(double pixelX, double pixelY) {
        LinePicker picker = lines;
        if (picker == null || !picker.picksFrom(scene.get())) {
            picker = new LinePicker(scene.get(), index());
            lines = picker;
        }
        Camera now = camera.get();
        return picker.nearest(now.sceneX(pixelX), now.sceneY(pixelY), LINE_REACH / now.scale());
    }

    /** Calls the listener at every change of what is to be seen. */
    void onChange(InvalidationListener listener) {
        List.of(scene, camera, palette, hovered, focused, ring, trail, hoveredLine)
                .forEach(part -> part.addListener(listener));
    }

    /**
     * Another diagram. The focus stays with its card where that is still there, and the camera stays unless it would
     * look past the whole diagram, as where all groups are closed.
     */
    void show(Scene next) {
        Optional<Card> focus = card(focused.get());
        boolean first = diagram().cards().isEmpty();
        adjacency = null;
        trail.set(null);
        hovered.set(NONE);
        hoveredLine.set(NONE);
        focused.set(NONE);
        scene.set(next);
        focused.set(focus.map(card -> place(card, next.diagram())).orElse(NONE));
        if (first || !camera.get().visible().intersects(next.diagram().bounds())) {
            home();
        }
    }

    /** The diagram of the scene. */
    Diagram diagram() {
        return scene.get().diagram();
    }

    /** The card at a place of the diagram, if there is one. */
    Optional<Card> card(int place) {
        List<Card> all = diagram().cards();
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    /** The diagram's parts by where they are; found anew while cards travel. */
    SceneIndex index() {
        if (indexed != diagram()) {
            indexed = diagram();
            index = new SceneIndex(indexed);
        }
        return index;
    }

    /** Which of the diagram's cards are joined by lines; found when it is first asked for. */
    Adjacency adjacency() {
        Adjacency known = adjacency;
        if (known == null) {
            known = new Adjacency(diagram());
            adjacency = known;
        }
        return known;
    }

    /** The places of the cards in view whose names can be read, at most so many of them. */
    int[] readable(int most) {
        Camera now = camera.get();
        if (new Detail(now.scale()).names() == 0) {
            return new int[0];
        }
        int[] seen = index().cards().in(now.visible());
        return seen.length > most ? Arrays.copyOf(seen, most) : seen;
    }

    /** The place of the card below a pixel, or {@link #NONE}. */
    int cardAt(double pixelX, double pixelY) {
        Camera now = camera.get();
        int place = index().cards().at(now.sceneX(pixelX), now.sceneY(pixelY));
        return place == NONE || scene.get().mark(place).hidden() ? NONE : place;
    }

    /** The open group whose header is below a pixel, no card being there. */
    Optional<GroupFrame> headerAt(double pixelX, double pixelY) {
        Camera now = camera.get();
        int place = index().headers().at(now.sceneX(pixelX), now.sceneY(pixelY));
        return place == NONE ? Optional.empty() : Optional.of(diagram().frames().get(place));
    }

    /** Everything in view; stays so when the view's size changes, until the camera is moved. */
    void fit() {
        camera.set(whole());
        fitted = true;
        atHome = false;
    }

    /** Where everything is in view, clear of what lies over the edges; the map goes then. */
    Camera whole() {
        return camera.get().fit(diagram().bounds(), cover.edges());
    }

    /** Where a box is in view, clear of what lies over the view. */
    Camera fitted(Box box) {
        return cover.fit(camera.get(), box);
    }

    /** Moves the camera a part of its way; where that ends, {@link #move} or {@link #fit} says. */
    void pass(Camera next) {
        camera.set(next);
    }

    /**
     * Everything in view if names can be read then; otherwise the cone, or as much of the targets as can be seen;
     * without a cone what is leftmost, as large as names need.
     */
    void home() {
        var first = new FirstView(camera.get(), cover, diagram().bounds(), READABLE);
        List<Box> cone = boxes(look -> look.target() || look.role() != PictureRole.UNTOUCHED);
        List<Box> targets = boxes(CardLook::target);
        camera.set(
                cone.isEmpty()
                        ? first.ofAll(boxes(_ -> true))
                        : first.of(targets.isEmpty() ? List.of(cone) : List.of(cone, targets)));
        fitted = false;
        atHome = true;
    }

    /** Where the cards that look so are, but for hidden ones. */
    List<Box> boxes(Predicate<CardLook> wanted) {
        Scene shown = scene.get();
        return IntStream.range(0, shown.cards().size())
                .filter(place -> wanted.test(shown.cards().get(place)))
                .filter(place -> !shown.mark(place).hidden())
                .mapToObj(place -> shown.diagram().cards().get(place).box())
                .toList();
    }

    /** Moves the camera. */
    void move(Camera next) {
        fitted = false;
        atHome = false;
        camera.set(next);
    }

    /** The view has another size. */
    void resize(double width, double height) {
        camera.set(camera.get().resize(width, height));
        if (atHome) {
            home();
        } else if (fitted) {
            fit();
        }
    }

    /** Gives a card the focus, with a ring, and moves it into view. */
    void focus(int place) {
        focused.set(place);
        ring.set(place != NONE);
        card(place).ifPresent(card -> {
            Camera next = cover.reveal(camera.get(), card.box());
            if (!next.equals(camera.get())) {
                move(next);
            }
        });
    }

    /**
     * Gives a card the focus and, if it is not well in view, moves it into the middle, clear of what lies over the
     * edges.
     */
    void centre(int place) {
        focused.set(place);
        ring.set(place != NONE);
        atHome = false;
        card(place).ifPresent(card -> {
            Camera now = camera.get();
            if (!cover.reveal(now, card.box()).equals(now)) {
                move(now.centre(card.box().centreX(), card.box().centreY()));
            }
        });
    }

    private static int place(Card card, Diagram diagram) {
        List<Card> all = diagram.cards();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(card.key())) {
                return i;
            }
        }
        return NONE;
    }
}
