package dev.conescope.scene.paint;

import dev.conescope.scene.CardLook;
import dev.conescope.scene.Detail;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Marks;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;

/** Paints the frames of open groups: chevron, label, bar of roles and count in the header. */
public final class FramePainting {
    private static final double RADIUS = 9;
    private static final double CHEVRON_SIZE = 10;
    private static final double LABEL_X = 24;
    private static final double HEADER_MIDDLE = 15;
    private static final double BAR_GAP = 8;
    private static final double LEAST_PIXELS = 8;
    private static final double LARGEST = 17;

    private final Palette palette;
    private final Painter painter;
    private final Detail detail;

    /** Paints to the painter. */
    public FramePainting(Palette palette, Painter painter, Detail detail) {
        this.palette = palette;
        this.painter = painter;
        this.detail = detail;
    }

    /** Paints one frame. */
    public void paint(GroupFrame frame, CardLook look) {
        painter.begin("frame", frame.key().name() + " · " + frame.nodes().size());
        Colour ground = palette.colour(frame.depth() == 0 ? Token.FRAME : Token.NESTED_FRAME);
        painter.rectangle(frame.box(), RADIUS, ground, Stroke.solid(palette.colour(Token.FRAME_LINE), 1));
        if (detail.words() > 0) {
            header(frame, look);
        }
        painter.end();
    }

    private void header(GroupFrame frame, CardLook look) {
        Box box = frame.box();
        Colour muted = palette.colour(Token.MUTED).fade(detail.words());
        double middle = box.y() + HEADER_MIDDLE;
        double size = Math.min(LARGEST, detail.atLeast(CardSizes.LABEL.size(), LEAST_PIXELS));
        TextStyle style = new TextStyle(CardSizes.LABEL.face(), size);
        double baseline = FontMetrics.baseline(middle, style);
        Marks.paint(painter, Marks.UNFOLDED, box.x() + HEADER_MIDDLE, middle, CHEVRON_SIZE, muted);
        painter.text(box.x() + LABEL_X, baseline, frame.label(), style, muted);
        String count = Integer.toString(frame.nodes().size());
        double countX = box.right() - CardSizes.INSET - FontMetrics.width(count, style);
        painter.text(countX, baseline, count, style, muted);
        if (RoleBar.tells(look.counts())) {
            double barX = countX - BAR_GAP - CardSizes.ROLE_BAR_WIDTH;
            double barY = middle - CardSizes.ROLE_BAR_HEIGHT / 2;
            Box bar = new Box(barX, barY, CardSizes.ROLE_BAR_WIDTH, CardSizes.ROLE_BAR_HEIGHT);
            RoleBar.paint(painter, palette, bar, look.counts(), detail.words());
        }
    }
}
