/**
 * What there is to say about one selected resource: why it is in the cone, what it hangs together with, its attributes.
 */
@NullMarked
package dev.conescope.app.inspector;

import org.jspecify.annotations.NullMarked;
