package org.bilan.rules.french;

import java.util.List;

/** What the tables of the law hold besides the rules, and why it is no rule here: nothing is left out in silence. */
public final class BeyondRules {

    /** Why a row is no rule. */
    public enum Kind {
        /** It is built into the model: a fact, a kind, a form that cannot be wrong. */
        MODEL,
        /** It is checked elsewhere, on other things than the facts of one bilan. */
        OTHER_ROOM,
        /** A person must judge it, or its text is not known well enough. */
        JUDGEMENT
    }

    /** A row with its reason in both languages. */
    public record Row(String id, Kind kind, String french, String english) {}

    private BeyondRules() {}

    /** All rows, in the order of the tables. */
    public static List<Row> rows() {
        return List.of(
                new Row(
                        "S-PUR-01",
                        Kind.MODEL,
                        "le but du bilan ; la VAE s'y ajoute comme projet possible",
                        "the aim of the bilan; recognition of prior learning is added as a possible project"),
                new Row(
                        "S-PUR-02",
                        Kind.MODEL,
                        "cinq attentes possibles, codées, plus « autre » ; leur contenu reste au secret, le fait dit qu'au moins une est recueillie",
                        "five possible expectations, coded, and \"other\"; their content stays secret, the fact says that at least one was recorded"),
                new Row(
                        "S-ACC-01",
                        Kind.MODEL,
                        "le premier contact est un fait, avec son moyen ; un message vocal n'en est pas un",
                        "the first contact is a fact with its channel; a voicemail is none"),
                new Row(
                        "S-AMP-03",
                        Kind.MODEL,
                        "le suivi est hors de l'amplitude : elle va de la première séance à la fin",
                        "the follow-up is outside the amplitude, which runs from the first session to the end"),
                new Row(
                        "S-PHA-02",
                        Kind.JUDGEMENT,
                        "aucune part fixe par phase : des pourcentages ne sont jamais exigés",
                        "no fixed share per phase: percentages are never asked for"),
                new Row(
                        "S-PHA-03",
                        Kind.MODEL,
                        "la modalité de chaque séance (en présence, à distance)",
                        "the mode of each session (in person, remote)"),
                new Row(
                        "S-IND-01",
                        Kind.JUDGEMENT,
                        "le journal ne porte aucun nom : un changement de consultante s'y lirait ; à voir dans le dossier",
                        "the journal holds no name: a change of consultant is for the file of the provider"),
                new Row(
                        "S-TOO-01",
                        Kind.MODEL,
                        "la passation d'un outil est un fait ; en proposer est une faculté",
                        "that a tool was used is a fact; offering one is optional"),
                new Row(
                        "S-SYN-02",
                        Kind.MODEL,
                        "la même règle que S-SYN-01 ; « pas encore de projet » est permis",
                        "the same rule as S-SYN-01; \"no project yet\" is allowed"),
                new Row(
                        "S-TST-01",
                        Kind.MODEL,
                        "les familles de tests, dans bilan-questionnaires",
                        "the families of tests, in bilan-questionnaires"),
                new Row(
                        "S-TST-02",
                        Kind.MODEL,
                        "types et traits sont deux modèles distincts, dans bilan-questionnaires",
                        "types and traits are two models, in bilan-questionnaires"),
                new Row(
                        "S-QST-01",
                        Kind.MODEL,
                        "les familles d'auto-évaluation, dans bilan-questionnaires",
                        "the families of self-assessment, in bilan-questionnaires"),
                new Row(
                        "S-KNO-01",
                        Kind.MODEL,
                        "un apport de connaissances est un fait ; leur nombre n'est pas fixé",
                        "that knowledge was given is a fact; how often is not fixed"),
                new Row(
                        "S-SUR-01",
                        Kind.MODEL,
                        "une enquête-métier est un fait ; leur nombre n'est pas fixé",
                        "an occupation survey is a fact; how many is not fixed"),
                new Row(
                        "S-WKB-02",
                        Kind.MODEL,
                        "le travail personnel est une séance à distance non accompagnée",
                        "personal work is a remote session without the consultant"),
                new Row(
                        "S-MEA-01",
                        Kind.JUDGEMENT,
                        "une affirmation sur l'équipe, que personne ne calcule",
                        "a statement about the team that nobody computes"),
                new Row(
                        "S-EVA-01",
                        Kind.MODEL,
                        "la même règle que S-FUP-01 : le suivi est à proposer",
                        "the same rule as S-FUP-01: the follow-up is to be offered"),
                new Row(
                        "S-AUD-01",
                        Kind.MODEL,
                        "le statut de la personne est un fait, dont dépendent les règles",
                        "the person's status is a fact on which rules depend"),
                new Row(
                        "S-DIS-01",
                        Kind.JUDGEMENT,
                        "l'accessibilité des locaux se constate sur place",
                        "the accessibility of premises is seen on the spot"),
                new Row(
                        "S-DIS-06",
                        Kind.MODEL,
                        "la personne référente est une donnée de configuration",
                        "the contact person is configuration"),
                new Row(
                        "L-CNS-02",
                        Kind.MODEL,
                        "le motif d'un refus n'est jamais enregistré : rien ne peut en être tiré",
                        "the reason of a refusal is never recorded: nothing can be drawn from it"),
                new Row(
                        "L-CNS-03",
                        Kind.OTHER_ROOM,
                        "chaque question porte son but ; vérifié dans bilan-questionnaires",
                        "each question carries its purpose; checked in bilan-questionnaires"),
                new Row(
                        "L-SEC-01",
                        Kind.OTHER_ROOM,
                        "le secret se vérifie à chaque lecture de contenu, pas sur les faits d'un bilan",
                        "secrecy is checked at each reading of content, not on the facts of a bilan"),
                new Row(
                        "L-ORG-01",
                        Kind.OTHER_ROOM,
                        "concerne l'organisme, pas un bilan : à revoir chaque année",
                        "is about the provider, not about one bilan: reviewed yearly"),
                new Row(
                        "L-CEP-01",
                        Kind.OTHER_ROOM,
                        "l'usage de ce qui est conservé se vérifie à la lecture",
                        "the use of what is kept is checked when it is read"),
                new Row(
                        "L-TRI-04",
                        Kind.MODEL,
                        "l'effet de L-TRI-03 : sans réponse, refus réputé",
                        "the effect of L-TRI-03: no answer is a deemed refusal"),
                new Row(
                        "L-CON-07",
                        Kind.JUDGEMENT,
                        "« au fur et à mesure » n'a pas de formule ; le relevé d'heures est à côté des demandes",
                        "\"as the action proceeds\" has no formula; the hours ledger stands beside the requests"),
                new Row(
                        "L-CON-08",
                        Kind.MODEL,
                        "la force majeure est un fait qui excuse ; le prorata est à calculer par qui facture",
                        "force majeure is a fact that excuses; the share due is for whoever invoices"),
                new Row(
                        "L-ADV-01",
                        Kind.OTHER_ROOM,
                        "une phrase exacte dans un document : le journal n'en porte aucun",
                        "an exact sentence in a document: the journal holds none"),
                new Row(
                        "L-ADV-02",
                        Kind.JUDGEMENT,
                        "ce qui trompe se juge par une personne",
                        "what misleads is judged by a person"),
                new Row(
                        "L-CPF-07",
                        Kind.OTHER_ROOM,
                        "un contrat de l'organisme avec un sous-traitant, pas un fait d'un bilan",
                        "a contract of the provider with a subcontractor, not a fact of a bilan"),
                new Row(
                        "L-MCF-04",
                        Kind.JUDGEMENT,
                        "les conditions actuelles d'annulation tardive n'ont pas été lues",
                        "the present terms on late cancellation were not read"),
                new Row(
                        "L-PUB-07",
                        Kind.MODEL,
                        "la même règle que L-CNS-04 : l'autorité est un destinataire comme un autre",
                        "the same rule as L-CNS-04: the authority is a recipient like others"),
                new Row(
                        "L-PUB-08",
                        Kind.MODEL,
                        "un financement à part (CPF public), hors de la plateforme",
                        "a scheme of its own (public CPF), off the platform"),
                new Row(
                        "L-TNS-02",
                        Kind.JUDGEMENT,
                        "aucun chiffre de ces fonds n'a été vérifié",
                        "no figure of these funds was checked"),
                new Row(
                        "L-QUA-01",
                        Kind.OTHER_ROOM,
                        "le certificat est celui de l'organisme, pas d'un bilan",
                        "the certificate is the provider's, not a bilan's"),
                new Row(
                        "L-QUA-02",
                        Kind.OTHER_ROOM,
                        "l'audit de surveillance est celui de l'organisme",
                        "the surveillance audit is the provider's"),
                new Row(
                        "L-QUA-03",
                        Kind.OTHER_ROOM,
                        "la version du référentiel suit la date de l'audit de l'organisme",
                        "the version of the framework follows the date of the provider's audit"),
                new Row(
                        "L-BPF-01",
                        Kind.OTHER_ROOM,
                        "une déclaration annuelle de l'organisme",
                        "a yearly report of the provider"),
                new Row(
                        "L-OPC-01",
                        Kind.MODEL,
                        "payeur et financeur sont distincts ; les dates par OPCO sont des données",
                        "payer and funder differ; the dates by OPCO are data"),
                new Row(
                        "L-VAT-01",
                        Kind.MODEL,
                        "le montant du devis est TTC ; le régime fiscal est une donnée de l'organisme",
                        "the amount of the quote includes tax; the tax status is the provider's"),
                new Row(
                        "L-GDP-01",
                        Kind.JUDGEMENT,
                        "base légale et minimisation se décident pour un traitement, pas pour un bilan",
                        "lawful basis and minimisation are decided for a processing, not for a bilan"),
                new Row(
                        "L-GDP-03",
                        Kind.OTHER_ROOM,
                        "preuve et contenu sont séparés : l'effacement ne touche pas la preuve",
                        "proof and content are apart: erasure leaves the proof"),
                new Row(
                        "L-GDP-05",
                        Kind.OTHER_ROOM,
                        "les données de santé sont hors du journal ; un fait n'en nomme aucune",
                        "health data are outside the journal; no fact names any"),
                new Row(
                        "L-GDP-06",
                        Kind.JUDGEMENT,
                        "un score nourrit un entretien ; aucune décision n'en sort seule",
                        "a score feeds an interview; no decision comes from it alone"));
    }
}
