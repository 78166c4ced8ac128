package org.bilan.examples.houserules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.messages.Texts;
import org.bilan.rules.MustFollowWithin;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;
import org.bilan.rules.Trigger;
import org.bilan.rules.french.FrenchRules;
import org.bilan.rules.french.HouseRules;

/** A provider that welcomes within 5 days instead of 10, and sends the action plan a week after the synthesis. */
public final class OwnRules {
    private OwnRules() {}

    /** The law, the promises with a number of one's own, and one rule more. */
    public static RuleSet mine() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        Citation charter =
                new Citation("Charte du centre", "engagement 2", from, new Citation.Check(Confidence.VERIFIED, from));
        Rule actionPlan = new MustFollowWithin(
                new Norm("OWN-01", Severity.COMMITMENT, List.of(charter)),
                Trigger.first(FactKind.SYNTHESIS_DELIVERED),
                Occurrence.first(FactKind.ACTION_PLAN_DELIVERED),
                LegalValue.of("own.action-plan", new Delay.CalendarDays(7), from, charter));
        return FrenchRules.with(HouseRules.PROMISES.welcomeWithin(new Delay.CalendarDays(5)))
                .above("our centre", List.of(actionPlan));
    }

    /** The library's words, and those of the rule that it does not know. */
    public static Texts words() {
        return Texts.in(Locale.FRANCE)
                .saying(Map.of("OWN-01", "Le plan d'action est remis dans les sept jours qui suivent la synthèse."));
    }
}
