/** Windows that ask or tell one thing and go away again. Nothing that stays beside the picture. */
@NullMarked
package dev.conescope.app.dialog;

import org.jspecify.annotations.NullMarked;
