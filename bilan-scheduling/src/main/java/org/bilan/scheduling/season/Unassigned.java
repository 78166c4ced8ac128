package org.bilan.scheduling.season;

import java.util.Locale;
import org.bilan.lifecycle.BilanId;

/** A bilan that has no place, and why. */
public record Unassigned(BilanId bilan, Obstacle obstacle) {
    /** What stands in the way, from what no planning can change to what another one might. */
    public enum Obstacle {
        /** No consultant has the qualifications, or the one who holds it has not. */
        NOBODY_QUALIFIED("aucune consultante qualifiée", "no consultant is qualified"),
        /** No plan is lawful with any of them, even if she had no other bilan. */
        IMPOSSIBLE_ALONE("impossible même sans les autres bilans", "impossible even without the other bilans"),
        /** It would fit if it were alone; the others take the hours, the rooms or the caseload. */
        CROWDED_OUT("plus de place à côté des autres bilans", "no room left beside the other bilans"),
        /** The search was stopped before its turn came. */
        NOT_REACHED("la recherche a été arrêtée avant", "the search was stopped before it");

        private final String french;
        private final String english;

        Obstacle(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /** In words: French for a French locale, English for any other. */
        public String in(Locale locale) {
            return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
        }
    }
}
