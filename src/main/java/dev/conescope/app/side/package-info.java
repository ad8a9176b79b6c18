/** What stands beside the picture and may be folded away. Not what is in it. */
@NullMarked
package dev.conescope.app.side;

import org.jspecify.annotations.NullMarked;
