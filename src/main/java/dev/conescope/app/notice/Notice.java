package dev.conescope.app.notice;

import org.jspecify.annotations.Nullable;

/**
 * A few words about what happened.
 *
 * @param kind how they are meant
 * @param topic what it is about
 * @param words what happened and what to do; bears no attribute value
 * @param offer what can be done about it by one press, or null
 */
public record Notice(
        NoticeKind kind,
        NoticeTopic topic,
        String words,
        @Nullable Offer offer) {
    /**
     * What can be done about a notice.
     *
     * @param words what the button says
     * @param action what it does
     */
    public record Offer(String words, Runnable action) {}

    /** Words alone. */
    public Notice(NoticeKind kind, NoticeTopic topic, String words) {
        this(kind, topic, words, null);
    }
}
