/** What the window is about, without any control: the open state, the selection and what follows from it. */
@NullMarked
package dev.conescope.app.model;

import org.jspecify.annotations.NullMarked;
