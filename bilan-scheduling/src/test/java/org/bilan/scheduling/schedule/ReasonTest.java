package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.need.LegalBound;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReasonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);
    private static final DateWindow ONE = DateWindow.between(DAY, DAY);
    private static final DateWindow WEEK = DateWindow.between(DAY, DAY.plusDays(6));
    private static final List<Reason> ALL = List.of(
            new Reason.TooManyMinutes(1500, 1440, Optional.empty()),
            new Reason.OutsideLegalWindow(new LegalBound(HandMadeFrame.norm("T-END"), DateWindow.until(DAY))),
            new Reason.OutsideWishedDays(WEEK),
            new Reason.NoDayLeft(DAY.plusDays(1), DAY),
            new Reason.Holiday(ONE),
            new Reason.Away(WEEK, "congés"),
            new Reason.Away(ONE, ""),
            new Reason.NoHours(WEEK),
            new Reason.OpeningTooShort(WEEK, 90),
            new Reason.Waits(List.of("preliminary-1")));

    @Test
    void each_reason_is_a_sentence_in_French() {
        assertThat(ALL)
                .extracting(reason -> reason.in(Locale.FRANCE))
                .containsExactly(
                        "1500 minutes prévues, 1440 au plus : accord",
                        "T-END (Test, T-END) ne permet que jusqu'au 8 mai 2026",
                        "les parties ne souhaitent que du 8 mai 2026 au 14 mai 2026",
                        "possible au plus tôt le 9 mai 2026, permise au plus tard le 8 mai 2026",
                        "férié le 8 mai 2026",
                        "absence du 8 mai 2026 au 14 mai 2026 (congés)",
                        "absence le 8 mai 2026",
                        "aucune ouverture du 8 mai 2026 au 14 mai 2026",
                        "ouvertures de 90 minutes au plus du 8 mai 2026 au 14 mai 2026",
                        "vient après preliminary-1");
    }

    @Test
    void each_reason_is_a_sentence_in_English() {
        assertThat(ALL)
                .extracting(reason -> reason.in(Locale.ENGLISH))
                .startsWith("1500 minutes planned, 1440 at most: agreement")
                .contains("possible on 9 May 2026 at the earliest, allowed until 8 May 2026", "holiday on 8 May 2026");
    }

    @Test
    void codes_are_stable_and_days_are_given_where_there_are_some() {
        assertThat(ALL)
                .extracting(Reason::code)
                .containsExactly(
                        "too-many-minutes",
                        "outside-legal-window",
                        "outside-wished-days",
                        "no-day-left",
                        "holiday",
                        "away",
                        "away",
                        "no-hours",
                        "opening-too-short",
                        "waits");
        assertThat(ALL).filteredOn(reason -> reason.days().isEmpty()).hasSize(3);
    }

    @Test
    void a_session_without_a_place_has_a_reason() {
        assertThatThrownBy(() -> new Unplaced(Samples.threePhases().get(0), List.of()))
                .hasMessageContaining("preliminary-1");
    }
}
