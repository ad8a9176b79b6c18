/** What a person searches for by typing: which resources match, and which of them is looked at. Knows no control. */
@NullMarked
package dev.conescope.app.filter;

import org.jspecify.annotations.NullMarked;
