package dev.conescope.app.notice;

/** Where the features of the window post what happened. For the JavaFX thread. */
@FunctionalInterface
public interface NoticeBoard {
    /** Shows a notice in the place of all that are about the same. */
    void post(Notice notice);

    /** Tells that something was done that was asked for. */
    default void done(NoticeTopic topic, String words) {
        post(new Notice(NoticeKind.DONE, topic, words));
    }

    /** Tells what could not be done. */
    default void failed(NoticeTopic topic, String words) {
        post(new Notice(NoticeKind.ERROR, topic, words));
    }

    /** Tells why something could not be done. */
    default void failed(NoticeTopic topic, Exception failure) {
        failed(topic, failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }
}
