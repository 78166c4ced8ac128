package org.bilan.agreement;

/** The paper that binds the parties (contrat ou convention). */
public enum AgreementKind {
    /** Contract with a person at own cost (L.6353-3). */
    TRAINING_CONTRACT,
    /** Agreement with a funder (convention, D.6353-1). */
    FUNDED_AGREEMENT,
    /** Agreement of employer, employee and provider (convention tripartite, R.6313-8). */
    TRIPARTITE_AGREEMENT,
    /** Agreement of agent, public employer and provider. */
    PUBLIC_SERVICE_AGREEMENT,
    /** Terms of use of Mon Compte Formation, which stand in for an agreement (D.6353-1 III). */
    PLATFORM_TERMS
}
