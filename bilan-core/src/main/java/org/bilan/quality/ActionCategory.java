package org.bilan.quality;

/** The categories of actions that a certificate covers (L.6313-1). The table shipped is that of bilans only. */
public enum ActionCategory {
    TRAINING,
    /** Bilan de compétences. */
    BILAN,
    /** Validation of experience (VAE). */
    PRIOR_LEARNING,
    APPRENTICESHIP
}
