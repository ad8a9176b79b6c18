/** The output of {@code terraform show -json} and {@code tofu show -json} for a state. */
@NullMarked
package dev.conescope.state.read.show;

import org.jspecify.annotations.NullMarked;
