/**
 * The configuration that a plan tells: modules, calls, resources and what each refers to; references followed through
 * variables and outputs to the resources that they mean; and which module calls reach themselves. No expression and no
 * value is kept, only what is referred to. Knows no state and no file format.
 */
@NullMarked
package dev.conescope.plan.configuration;

import org.jspecify.annotations.NullMarked;
