package org.bilan.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.agreement.Quote;
import org.bilan.parties.BeneficiaryStatus;
import org.jspecify.annotations.Nullable;

/** What the papers of one case say: the last quote, the funding, who the person is, what was explained and drafted. */
final class Papers {
    @Nullable
    Quote quote;

    @Nullable
    FundingKind funding;

    int employerPercent;

    @Nullable
    BeneficiaryStatus status;

    boolean priority;

    @Nullable
    Set<AgreementMention> draft;

    /** When each topic was first explained. */
    private @Nullable Map<InformationTopic, Integer> explained;

    /** The price of the last quote in cents; {@link CaseFile#NEVER} if it names none. Worked out when it is asked for. */
    int price() {
        return quote == null
                ? CaseFile.NEVER
                : quote.amountIncludingTax().map(Reader::cents).orElse(CaseFile.NEVER);
    }

    void explain(Set<InformationTopic> topics, int day) {
        Map<InformationTopic, Integer> known = explained == null ? new EnumMap<>(InformationTopic.class) : explained;
        topics.forEach(topic -> known.merge(topic, day, Math::min));
        explained = known;
    }

    boolean explainedBy(InformationTopic topic, int day) {
        Integer on = explained == null ? null : explained.get(topic);
        return on != null && on <= day;
    }
}
