package dev.conescope.app.model;

import dev.conescope.app.notice.NoticeTopic;

/**
 * What went wrong.
 *
 * @param topic what was tried
 * @param words what is wrong and what to do, for the user
 */
public record Problem(NoticeTopic topic, String words) {}
