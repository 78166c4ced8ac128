package org.bilan.scheduling.need;

import java.util.Locale;

/** Where a constraint comes from: what stands first gives way last. */
public enum Source {
    /** Nobody can be in two places, and no clock shows an hour that is left out. */
    NATURE("la force des choses", "the nature of things"),
    /** A law, a regulation, or a rule of the provider above it. */
    RULE("une règle", "a rule"),
    AGREEMENT("la convention", "the agreement"),
    ESTABLISHMENT("l'établissement", "the establishment"),
    CONSULTANT("la consultante", "the consultant"),
    BENEFICIARY("le bénéficiaire", "the beneficiary");

    private final String french;
    private final String english;

    Source(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** In words: French for a French locale, English for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }
}
