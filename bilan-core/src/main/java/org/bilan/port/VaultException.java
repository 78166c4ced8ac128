package org.bilan.port;

/** A vault or an access log could not be used. Its message holds ids, never contents. */
public final class VaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
