package dev.conescope.canvas;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.CardLook.RoleCounts;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.look.PictureRole;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two resources at the left, an open module with two, and a collapsed module at the right. */
final class HandMadeScene {
    static final GroupKey WEB = module("web");
    static final GroupKey OBSERVED = module("observability");

    static final Card VPC = resource(0, "main", "aws_vpc", 20, 60);
    static final Card KEY = resource(1, "state", "aws_kms_key", 20, 140);
    static final Card GROUP = resource(2, "web", "aws_security_group", 260, 60);
    static final Card BALANCER = resource(3, "front", "aws_lb", 470, 60);
    static final Card MODULE = new Card(
            new CardKey.Group(OBSERVED),
            NodeSet.of(4, 5, 6),
            "observability",
            "3, 1 refreshed",
            "module.observability",
            1,
            new Box(700, 54, 156, 50));

    static final Diagram DIAGRAM = new Diagram(
            List.of(VPC, KEY, GROUP, BALANCER, MODULE),
            List.of(new GroupFrame(WEB, NodeSet.of(2, 3), "module.web", 0, new Box(240, 20, 410, 170))),
            List.of(
                    edge(0, VPC, 2, GROUP),
                    edge(1, KEY, 2, GROUP),
                    edge(2, GROUP, 3, BALANCER),
                    edge(3, BALANCER, 4, MODULE)),
            0,
            new Box(0, 0, 880, 210));

    /** Nothing is selected. */
    static final Scene UNTOUCHED = new Scene(
            DIAGRAM,
            DIAGRAM.cards().stream()
                    .map(card -> look(
                            PictureRole.UNTOUCHED, false, 0, 0, card.nodes().size()))
                    .toList(),
            List.of(look(PictureRole.UNTOUCHED, false, 0, 0, 2)),
            Stream.generate(() -> PictureRole.UNTOUCHED).limit(4).toList());

    /** The security group is the target of a change. */
    static final Scene CHANGE = new Scene(
            DIAGRAM,
            List.of(
                    look(PictureRole.STATIC, false, 0, 1, 0),
                    look(PictureRole.UNTOUCHED, false, 0, 0, 1),
                    look(PictureRole.REFRESH, true, 1, 0, 0),
                    look(PictureRole.REFRESH, false, 1, 0, 0),
                    look(PictureRole.REFRESH, false, 1, 0, 2)),
            List.of(look(PictureRole.REFRESH, true, 2, 0, 0)),
            List.of(PictureRole.STATIC, PictureRole.UNTOUCHED, PictureRole.REFRESH, PictureRole.REFRESH));

    private HandMadeScene() {}

    private static GroupKey module(String call) {
        return new GroupKey.Module(ModulePath.ROOT.child(call, InstanceKey.NONE));
    }

    /** So many cards that they overlap, nothing of them selected. */
    static Scene manyCards(int count) {
        List<Card> cards = IntStream.range(0, count)
                .mapToObj(i -> resource(i, "card" + i, "aws_vpc", i % 40 * 60, i / 40 * 15))
                .toList();
        List<CardLook> looks = cards.stream()
                .map(_ -> look(PictureRole.UNTOUCHED, false, 0, 0, 1))
                .toList();
        Box bounds = new Box(0, 0, 40 * 60 + 96, count / 40 * 15 + 23);
        return new Scene(new Diagram(cards, List.of(), List.of(), 0, bounds), looks, List.of(), List.of());
    }

    private static Card resource(int node, String name, String type, double x, double y) {
        return new Card(
                new CardKey.Resource(node), NodeSet.of(node), name, type, type + "." + name, 1, new Box(x, y, 156, 38));
    }

    private static CardLook look(PictureRole role, boolean target, int refresh, int fixed, int untouched) {
        return new CardLook(role, target, false, new RoleCounts(refresh, fixed, 0, 0, untouched));
    }

    private static EdgeLine edge(int from, Card dependency, int to, Card dependent) {
        double x1 = dependency.box().right();
        double y1 = dependency.box().centreY();
        double x2 = dependent.box().x();
        double y2 = dependent.box().centreY();
        double middle = (x1 + x2) / 2;
        ScenePath.Builder path = ScenePath.builder();
        path.move(x1, y1);
        path.curve(middle, y1, middle, y2, x2 - 8, y2);
        return new EdgeLine(from, to, 1, path.build(), new EdgeLine.Tip(x2, y2));
    }
}
