package dev.conescope.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.LayoutResult.Place;

/** What holds of every layout. */
public final class LayoutAssert {
    private static final double ROUNDING = 0.01;

    private LayoutAssert() {}

    /** No box touches another one. */
    public static void assertBoxesDisjoint(LayoutResult result) {
        for (int i = 0; i < result.boxes().size(); i++) {
            for (int j = i + 1; j < result.boxes().size(); j++) {
                Place one = result.boxes().get(i);
                Place other = result.boxes().get(j);
                assertThat(apart(one, other)).as("%s and %s", one, other).isTrue();
            }
        }
    }

    /** Frames hold what is inside, below their headers, and nothing else. */
    public static void assertFramesHoldTheirOwn(LayoutRequest request, LayoutResult result) {
        for (int group = 0; group < request.groups().size(); group++) {
            Place frame = result.groups().get(group);
            for (int box = 0; box < request.boxes().size(); box++) {
                boolean inside = isIn(request, request.boxes().get(box).group(), group);
                assertFrame(frame, result.boxes().get(box), inside);
            }
            for (int other = 0; other < request.groups().size(); other++) {
                if (other != group && !isIn(request, group, other)) {
                    assertFrame(frame, result.groups().get(other), isIn(request, other, group));
                }
            }
        }
    }

    private static void assertFrame(Place frame, Place other, boolean inside) {
        if (inside) {
            assertThat(other.x()).isGreaterThan(frame.x());
            assertThat(other.right()).isLessThan(frame.right());
            assertThat(other.y()).isGreaterThanOrEqualTo(frame.y() + Sizes.HEADER);
            assertThat(other.bottom()).isLessThan(frame.bottom());
        } else {
            assertThat(apart(frame, other)).as("%s and %s", frame, other).isTrue();
        }
    }

    private static boolean isIn(LayoutRequest request, int start, int group) {
        int at = start;
        while (at != LayoutRequest.NO_GROUP && at != group) {
            at = request.groups().get(at).parent();
        }
        return at == group;
    }

    /** Every dependency stands left of its dependents. */
    public static void assertDependenciesLeft(LayoutRequest request, LayoutResult result) {
        for (Edge edge : request.edges()) {
            Place from = result.boxes().get(edge.from());
            Place to = result.boxes().get(edge.to());
            assertThat(from.right()).as("%s to %s", from, to).isLessThan(to.x());
        }
    }

    /** Every line runs from the right side of its dependency to the left side of its dependent. */
    public static void assertLinesReachTheirBoxes(LayoutRequest request, LayoutResult result) {
        Routes routes = result.routes();
        assertThat(routes.size()).isEqualTo(request.edges().size());
        for (int i = 0; i < routes.size(); i++) {
            Place from = result.boxes().get(request.edges().get(i).from());
            Place to = result.boxes().get(request.edges().get(i).to());
            assertThat(routes.x(i, 0)).isEqualTo(from.right());
            assertThat(routes.y(i, 0)).isBetween(from.y(), from.bottom());
            assertThat(routes.endX(i)).isEqualTo(to.x());
            assertThat(routes.endY(i)).isBetween(to.y(), to.bottom());
        }
    }

    /** Between two points of a line there is no box. */
    public static void assertLinesCrossNoBox(LayoutResult result) {
        Routes routes = result.routes();
        for (int i = 0; i < routes.size(); i++) {
            for (int point = 1; point < routes.points(i); point++) {
                Place room = room(routes, i, point);
                for (int box = 0; box < result.boxes().size(); box++) {
                    Place place = result.boxes().get(box);
                    assertThat(apart(room, place)).as("%s and %s", room, place).isTrue();
                }
            }
        }
    }

    private static Place room(Routes routes, int line, int point) {
        double left = Math.min(routes.x(line, point - 1), routes.x(line, point));
        double top = Math.min(routes.y(line, point - 1), routes.y(line, point));
        double right = Math.max(routes.x(line, point - 1), routes.x(line, point));
        double bottom = Math.max(routes.y(line, point - 1), routes.y(line, point));
        return new Place(left, top, right - left, bottom - top);
    }

    private static boolean apart(Place one, Place other) {
        return one.right() <= other.x() + ROUNDING
                || other.right() <= one.x() + ROUNDING
                || one.bottom() <= other.y() + ROUNDING
                || other.bottom() <= one.y() + ROUNDING;
    }
}
