package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.quality.BpfLine;
import org.bilan.quality.Indicator;
import org.bilan.quality.QualiopiRow;
import org.bilan.reminders.Reminder;
import org.bilan.reminders.ReminderKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Reminders, indicators and lines of the report in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QualityTextTest {
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void a_reminder_says_what_is_awaited_until_when_and_by_which_rule() {
        LocalDate due = LocalDate.of(2026, 3, 12);
        Reminder reminder = new Reminder(
                new ReminderKey(new BilanId("2026-0042"), "S-ACC-02", due),
                FactKind.INTAKE_INTERVIEW_OFFERED,
                due.minusDays(3));
        assertThat(new ReminderText(ENGLISH).message(reminder))
                .isEqualTo("Bilan 2026-0042: welcome interview offered is awaited by 12 March 2026 at the latest"
                        + " (S-ACC-02).");
        assertThat(new ReminderText(FRENCH).message(reminder))
                .startsWith("Bilan 2026-0042")
                .contains("est attendu le 12 mars 2026 au plus tard (S-ACC-02).");
        assertThat(new ReminderText(ENGLISH).subject(reminder)).isEqualTo("Reminder: welcome interview offered");
        assertThat(new ReminderText(FRENCH).subject(reminder)).startsWith("Rappel");
    }

    @Test
    void indicators_and_lines_have_words() {
        assertThat(new QualityText(FRENCH).of(new Indicator(4))).isEqualTo("Analyse du besoin");
        assertThat(new QualityText(ENGLISH).of(new Indicator(33))).isEqualTo("Apprenticeship only, from 2026 on");
        assertThat(new QualityText(ENGLISH).of(QualiopiRow.Status.TO_BE_CONFIRMED))
                .isEqualTo("not applicable, to be confirmed by a person");
        assertThat(new QualityText(FRENCH).of(BpfLine.F3_E_BILANS)).isEqualTo("F-3 e, bilans de compétences");
    }
}
