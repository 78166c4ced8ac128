package org.bilan.lifecycle;

/** How time is spent together or alone (présentiel, distanciel). */
public enum DeliveryMode {
    IN_PERSON,
    /** At a distance, together (distanciel synchrone). */
    REMOTE_SYNC,
    /** At a distance, alone: step workbooks (distanciel asynchrone, cahiers d'étape). */
    REMOTE_ASYNC;

    /** Whether the consultant is there: what counts as accompaniment (accompagnement effectif). */
    public boolean isAccompanied() {
        return this != REMOTE_ASYNC;
    }
}
