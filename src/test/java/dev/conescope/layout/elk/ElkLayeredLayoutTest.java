package dev.conescope.layout.elk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Box;
import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.LayoutRequest.Group;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Places;
import dev.conescope.layout.Progress;
import dev.conescope.layout.Sizes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElkLayeredLayoutTest {
    private static final int NONE = LayoutRequest.NO_GROUP;

    @Test
    void boxesWithoutEdgesFillAWindowInsteadOfAColumn() {
        List<Box> boxes = Collections.nCopies(120, new Box(156, 38, NONE));
        LayoutResult result = layout(boxes, List.of(), List.of());
        assertThat(result.width() / result.height()).isBetween(1.2, 2.1);
        assertDisjoint(result.boxes());
    }

    @Test
    void modulesWithoutEdgesFillAWindowToo() {
        List<Group> groups = Collections.nCopies(24, new Group(NONE, 150));
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            boxes.add(new Box(156, 38, i % 24));
        }
        LayoutResult result = layout(boxes, groups, List.of());
        assertThat(result.width() / result.height()).isBetween(1.1, 2.4);
        assertDisjoint(result.boxes());
        assertDisjoint(result.groups());
        for (int i = 0; i < boxes.size(); i++) {
            assertHolds(result.groups().get(i % 24), result.boxes().get(i));
        }
    }

    @Test
    void dependentsStandRightOfTheirDependencies() {
        List<Box> boxes = Collections.nCopies(4, new Box(156, 38, NONE));
        List<Edge> edges = List.of(new Edge(0, 1), new Edge(1, 2), new Edge(0, 3));
        LayoutResult result = layout(boxes, List.of(), edges);
        for (int i = 0; i < edges.size(); i++) {
            Place from = result.boxes().get(edges.get(i).from());
            Place to = result.boxes().get(edges.get(i).to());
            assertThat(to.x()).isGreaterThanOrEqualTo(from.x() + from.width() + Sizes.COLUMN_GAP - 0.01);
            assertThat(result.routes().x(i, 0)).isEqualTo(from.x() + from.width());
            assertThat(result.routes().endY(i)).isEqualTo(to.y() + to.height() / 2);
        }
    }

    @Test
    void whatNothingTiesToTheOutsideStandsAtTheFootOfItsFrame() {
        List<Group> groups = List.of(new Group(NONE, 100), new Group(0, 100));
        List<Box> boxes = new ArrayList<>(List.of(new Box(156, 38, NONE), new Box(156, 38, 1)));
        boxes.addAll(Collections.nCopies(9, new Box(156, 38, 0)));
        LayoutResult result = layout(boxes, groups, List.of(new Edge(0, 1), new Edge(2, 3)));
        Place outer = result.groups().get(0);
        Place inner = result.groups().get(1);
        assertHolds(outer, inner);
        assertHolds(inner, result.boxes().get(1));
        for (int i = 2; i < 11; i++) {
            Place foot = result.boxes().get(i);
            assertHolds(outer, foot);
            assertThat(foot.y()).isGreaterThan(inner.y() + inner.height());
        }
        assertDisjoint(result.boxes());
    }

    @Test
    void circleIsLaidOut() {
        List<Box> boxes = Collections.nCopies(3, new Box(156, 38, NONE));
        LayoutResult result = layout(boxes, List.of(), List.of(new Edge(0, 1), new Edge(1, 2), new Edge(2, 0)));
        assertDisjoint(result.boxes());
        assertThat(result.routes().size()).isEqualTo(3);
        assertThat(result.arrangement()).isEqualTo(Arrangement.LAYERED);
    }

    private static LayoutResult layout(List<Box> boxes, List<Group> groups, List<Edge> edges) {
        return ElkLayeredLayout.layout(new LayoutRequest(boxes, groups, edges), Progress.NONE);
    }

    private static void assertHolds(Place outer, Place inner) {
        assertThat(inner.x()).isGreaterThan(outer.x());
        assertThat(inner.y()).isGreaterThanOrEqualTo(outer.y() + Sizes.HEADER);
        assertThat(inner.x() + inner.width()).isLessThan(outer.x() + outer.width());
        assertThat(inner.y() + inner.height()).isLessThan(outer.y() + outer.height());
    }

    private static void assertDisjoint(Places places) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                Place one = places.get(i);
                Place other = places.get(j);
                boolean beside = one.x() + one.width() <= other.x() || other.x() + other.width() <= one.x();
                boolean below = one.y() + one.height() <= other.y() || other.y() + other.height() <= one.y();
                assertThat(beside || below).as("%s and %s", one, other).isTrue();
            }
        }
    }
}
