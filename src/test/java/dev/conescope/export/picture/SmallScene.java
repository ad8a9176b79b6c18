package dev.conescope.export.picture;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Marks;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;
import java.util.List;

/** A scene made by hand, in the design's looks: two frames, six cards, a fold of instances, every kind of edge. */
final class SmallScene {
    static final Box BOX = new Box(0, 0, 620, 250);

    static final PictureFrame FRAME = new PictureFrame(
            "Change cone of aws_security_group.web",
            List.of("Refreshing state... [Velocity: 2/6 resources (66.7% savings)]"),
            List.of(
                    new PictureFrame.Entry(PictureRole.TARGET, "target", "1"),
                    new PictureFrame.Entry(PictureRole.REFRESH, "refresh", "2"),
                    new PictureFrame.Entry(PictureRole.STATIC, "static", "2"),
                    new PictureFrame.Entry(PictureRole.TOP, "top cone", "3"),
                    new PictureFrame.Entry(PictureRole.BOTTOM, "bottom cone", "2"),
                    new PictureFrame.Entry(PictureRole.UNTOUCHED, "untouched", "1")),
            "prod.tfstate · serial 318 · declared dependencies, 5 drawn of 9 recorded · module rule: config");

    private static final TextStyle NAME = new TextStyle(Face.NAMES, 12.5);
    private static final TextStyle TYPE = new TextStyle(Face.ADDRESSES, 10.5);
    private static final TextStyle LABEL = new TextStyle(Face.ADDRESSES, 11.5);

    private final Painter painter;
    private final Palette palette;

    private SmallScene(Painter painter, Palette palette) {
        this.painter = painter;
        this.palette = palette;
    }

    static void paint(Painter painter, Palette palette) {
        SmallScene scene = new SmallScene(painter, palette);
        scene.frame(new Box(0, 8, 180, 232), "module.network", "24");
        scene.frame(new Box(212, 58, 398, 182), "module.web[\"eu\"]", "31");
        scene.edge(PictureRole.UNTOUCHED, 172, 119, 224, 195);
        scene.edge(PictureRole.STATIC, 168, 59, 224, 115);
        scene.edge(PictureRole.STATIC, 172, 119, 224, 119);
        scene.edge(PictureRole.REFRESH, 380, 117, 430, 117);
        scene.edge(PictureRole.REFRESH, 380, 117, 430, 195);
        scene.card(PictureRole.STATIC, 12, 40, "main", "aws_vpc", "");
        scene.card(PictureRole.STATIC, 12, 100, "private", "aws_subnet", "×3");
        scene.card(PictureRole.UNTOUCHED, 12, 178, "state", "aws_kms_key", "");
        scene.card(PictureRole.TARGET, 224, 98, "web", "aws_security_group", "");
        scene.card(PictureRole.REFRESH, 430, 98, "front", "aws_lb", "");
        scene.card(PictureRole.REFRESH, 430, 176, "reporting", "aws_db_instance", "×2");
        scene.card(PictureRole.UNTOUCHED, 224, 176, "login", "secretsmanager_secret", "");
    }

    private void frame(Box box, String label, String count) {
        painter.begin("frame", label);
        painter.rectangle(box, 9, colour(Token.FRAME), Stroke.solid(colour(Token.FRAME_LINE), 1));
        double baseline = FontMetrics.baseline(box.y() + 15, LABEL);
        painter.text(box.x() + 12, baseline, label, LABEL, colour(Token.MUTED));
        double countX = box.right() - 12 - FontMetrics.width(count, LABEL);
        painter.text(countX, baseline, count, LABEL, colour(Token.MUTED));
        painter.end();
    }

    private void edge(PictureRole role, double x1, double y1, double x2, double y2) {
        RoleLook look = palette.look(role);
        painter.begin("edge", "recorded in the state");
        double end = x2 - 7.5;
        double bend = (end - x1) / 2;
        ScenePath.Builder line = ScenePath.builder();
        line.move(x1, y1);
        line.curve(x1 + bend, y1, end - bend, y2, end, y2);
        ScenePath path = line.build();
        for (Stroke stroke : look.edgeStrokes()) {
            painter.path(path, null, stroke);
        }
        ScenePath.Builder head = ScenePath.builder();
        head.move(x2, y2);
        head.line(x2 - 8.5, y2 - 4.25);
        head.line(x2 - 8.5, y2 + 4.25);
        head.close();
        painter.path(head.build(), look.edge().colour(), null);
        painter.end();
    }

    private void card(PictureRole role, double x, double y, String name, String type, String count) {
        RoleLook look = palette.look(role);
        Box box = new Box(x, y, 156, 38);
        painter.begin("card", type + "." + name);
        if (!count.isEmpty()) {
            painter.rectangle(box.shift(4, 4), 6, colour(Token.CARD), Stroke.solid(look.line(), 1.2));
        }
        painter.rectangle(box, 6, colour(Token.CARD), null);
        Colour bar = role == PictureRole.TARGET ? colour(Token.REFRESH) : look.line();
        painter.path(bar(box), bar, null);
        painter.rectangle(box, 6, null, look.border());
        painter.text(x + 14, FontMetrics.baseline(y + 13, NAME), name, NAME, look.name());
        painter.text(x + 14, FontMetrics.baseline(y + 27, TYPE), type, TYPE, look.type());
        painter.text(box.right() - 9 - FontMetrics.width(count, TYPE), y + 31, count, TYPE, look.type());
        if (role != PictureRole.UNTOUCHED) {
            Marks.paint(painter, look.mark(), box.right() - 15, y + 13, 13, look.markColour());
        }
        painter.end();
    }

    private static ScenePath bar(Box box) {
        ScenePath.Builder bar = ScenePath.builder();
        double k = 6 * (1 - 0.5522847498);
        bar.move(box.x() + 6, box.y());
        bar.line(box.x() + 6, box.bottom());
        bar.curve(box.x() + k, box.bottom(), box.x(), box.bottom() - k, box.x(), box.bottom() - 6);
        bar.line(box.x(), box.y() + 6);
        bar.curve(box.x(), box.y() + k, box.x() + k, box.y(), box.x() + 6, box.y());
        bar.close();
        return bar.build();
    }

    private Colour colour(Token token) {
        return palette.colour(token);
    }
}
