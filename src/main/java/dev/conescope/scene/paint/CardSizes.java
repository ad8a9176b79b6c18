package dev.conescope.scene.paint;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;

/** The measures of cards and frames at 100 %, in scene units. */
public final class CardSizes {
    /** A card's width, unless its name needs more. */
    public static final double WIDTH = 156;
    /** A resource card's height. */
    public static final double HEIGHT = 38;
    /** The height of a collapsed group's card. */
    public static final double GROUP_HEIGHT = 50;
    /** The height of a stack of alike modules. */
    public static final double FOLD_HEIGHT = 68;
    /** The height of a chip. */
    public static final double CHIP_HEIGHT = 28;
    /** The width of a stack of alike modules, unless its words need more. */
    public static final double FOLD_WIDTH = 220;
    /** The bar at the left. */
    public static final double BAR = 6;
    /** Between bar and words, and at the right. */
    public static final double PADDING = 8;
    /** Where words begin. */
    public static final double TEXT_X = BAR + PADDING;
    /** What the role's mark takes on line one, with the gap before it. */
    public static final double MARK_ROOM = 21;
    /** What a group's chevron takes before its name. */
    public static final double CHEVRON = 14;
    /** A card's corners. */
    public static final double RADIUS = 6;
    /** How far each sheet of a stack stands out. */
    public static final double SHEET = 4;
    /** A bar of roles: its width in headers. */
    public static final double ROLE_BAR_WIDTH = 52;
    /** A bar of roles: its height. */
    public static final double ROLE_BAR_HEIGHT = 5;
    /** A frame's header. */
    public static final double HEADER = 24;
    /** Between a frame and what is inside. */
    public static final double INSET = 12;
    /** Line one. */
    public static final TextStyle NAME = new TextStyle(Face.NAMES, 12.5);
    /** Line two. */
    public static final TextStyle TYPE = new TextStyle(Face.ADDRESSES, 10.5);
    /** A frame's label. */
    public static final TextStyle LABEL = new TextStyle(Face.ADDRESSES, 11.5);
    /** A count on a line. */
    public static final TextStyle COUNT = new TextStyle(Face.WORDS, 10);

    private CardSizes() {}

    /** What a card says of a resource's instances: {@code ×n}, or nothing for one or none. */
    public static String countLabel(int instances) {
        return instances > 1 ? "×" + instances : "";
    }
}
