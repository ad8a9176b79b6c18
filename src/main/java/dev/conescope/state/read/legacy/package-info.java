/**
 * States of versions 1 to 3, as Terraform up to 0.11 wrote them: resources inside modules, each key an instance, and
 * direct dependencies as seen from the module.
 */
@NullMarked
package dev.conescope.state.read.legacy;

import org.jspecify.annotations.NullMarked;
