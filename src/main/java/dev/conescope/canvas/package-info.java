/**
 * The picture in the window: shows a scene, lets people move about in it and tells what they pick. The only package
 * that knows GraphStream; also knows JavaFX and the scene. What a click means to the program, and how roles come about,
 * does not belong here. Everything runs on the JavaFX thread.
 */
@NullMarked
package dev.conescope.canvas;

import org.jspecify.annotations.NullMarked;
