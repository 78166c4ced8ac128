package org.bilan.port;

/** The store could not be used. Thrown by {@link BilanJournal#append} only when certainly nothing was written. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
