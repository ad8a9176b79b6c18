/**
 * How things look: themes, colours, marks of roles, and the measures of the bundled fonts. No positions and no toolkit.
 */
@NullMarked
package dev.conescope.scene.look;

import org.jspecify.annotations.NullMarked;
