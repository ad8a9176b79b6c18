/**
 * What resources are grouped by, which groups a state has, and which of them are open: modules, alike modules, types,
 * providers. Tells {@link dev.conescope.scene.DiagramBuilder} what is one card; knows no card, no place and no colour.
 */
@NullMarked
package dev.conescope.scene.group;

import org.jspecify.annotations.NullMarked;
