/**
 * A plan beside the open state: how it is loaded and left, what it changes, and which attributes it marks as sensitive.
 */
@NullMarked
package dev.conescope.app.plan;

import org.jspecify.annotations.NullMarked;
