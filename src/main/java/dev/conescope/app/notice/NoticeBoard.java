package dev.conescope.app.notice;

/** Where the features of the window post what happened. For the JavaFX thread. */
@FunctionalInterface
public interface NoticeBoard {
    /** Shows a notice; one with the same words takes the place of the one that is there. */
    void post(Notice notice);

    /** Tells that something was done that was asked for. */
    default void done(String words) {
        post(new Notice(NoticeKind.DONE, words));
    }

    /** Tells what could not be done. */
    default void failed(String words) {
        post(new Notice(NoticeKind.ERROR, words));
    }

    /** Tells why something could not be done. */
    default void failed(Exception failure) {
        failed(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }
}
