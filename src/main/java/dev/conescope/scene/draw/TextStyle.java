package dev.conescope.scene.draw;

/**
 * A face at a size.
 *
 * @param face which of the bundled faces
 * @param size in scene units an em
 */
public record TextStyle(Face face, double size) {
    /** The faces that are bundled with the program. */
    public enum Face {
        /** Inter, for words. */
        WORDS("Inter", 400, "Inter-Regular.otf"),
        /** Inter, semi-bold, for names. */
        NAMES("Inter", 600, "Inter-SemiBold.otf"),
        /** JetBrains Mono, for addresses. */
        ADDRESSES("JetBrains Mono", 400, "JetBrainsMono-Regular.ttf"),
        /** JetBrains Mono, semi-bold. */
        ADDRESSES_STRONG("JetBrains Mono", 600, "JetBrainsMono-SemiBold.ttf");

        private final String family;
        private final int weight;
        private final String file;

        Face(String family, int weight, String file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }

        /** The family's name. */
        public String family() {
            return family;
        }

        /** The weight, 400 for regular. */
        public int weight() {
            return weight;
        }

        /** The font file's name in the folder {@code fonts} beside this class. */
        public String file() {
            return file;
        }
    }
}
