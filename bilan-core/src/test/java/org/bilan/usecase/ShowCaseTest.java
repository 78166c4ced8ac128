package org.bilan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bilan.actions.CaseView;
import org.bilan.actions.Regime;
import org.bilan.lifecycle.Stage;
import org.bilan.papers.DataKind;
import org.bilan.parties.Role;
import org.bilan.port.VaultException;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.AccessEntry;
import org.bilan.secrecy.DatedFact;
import org.bilan.secrecy.FactSecrecy;
import org.bilan.secrecy.RoleView;
import org.bilan.secrecy.Viewer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views and menus are looks: decided on the facts of now, and in the log before anything is shown. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowCaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final PaperDesk desk = new PaperDesk();
    private final ShowCase show = new ShowCase(
            desk.journal,
            new Regime(FrenchRules.shipped(), PaperDesk.CALENDAR, Enforcement.REFUSE_UNLAWFUL),
            desk.gate);

    @ParameterizedTest
    @EnumSource
    void each_kind_of_data_that_a_view_shows_stands_in_the_log_as_permitted(Role role) {
        desk.running();
        desk.tell("disability disclosed 2026-02-01; consent given 2026-02-01; funding file opened 2026-02-01 CPF 0");
        CaseView view = show.view(viewer(role), PaperDesk.ID, DAY);
        List<AccessEntry> log = desk.log.of(PaperDesk.ID);
        assertThat(log).isNotEmpty();
        assertThat(log).allSatisfy(entry -> {
            assertThat(entry.request().viewer()).isEqualTo(viewer(role));
            assertThat(entry.at()).isEqualTo(desk.clock.instant());
        });
        List<DataKind> permitted = log.stream()
                .filter(entry -> entry.verdict().permitted())
                .map(entry -> entry.request().access().kind())
                .toList();
        assertThat(permitted)
                .doesNotHaveDuplicates()
                .containsAll(view.facts().stream()
                        .map(DatedFact::kind)
                        .map(FactSecrecy::of)
                        .toList());
        assertThat(permitted.contains(DataKind.CONSENTS))
                .isEqualTo(view.consented().isPresent());
        assertThat(permitted.contains(DataKind.ACCOMMODATION))
                .isEqualTo(view.adaptation().isPresent());
        assertThat(permitted.contains(DataKind.ATTENDANCE))
                .isEqualTo(view.hours().isPresent());
    }

    @Test
    void the_form_of_a_role_and_the_menu_are_logged_too_and_the_beneficiary_can_read_it() {
        desk.running();
        assertThat(show.roleView(viewer(Role.FUNDER), PaperDesk.ID, DAY)).isInstanceOf(RoleView.FunderView.class);
        show.menu(viewer(Role.CONSULTANT), PaperDesk.ID, DAY);
        show.menu(viewer(Role.EMPLOYER), PaperDesk.ID, DAY);
        assertThat(desk.log.of(PaperDesk.ID))
                .extracting(entry -> entry.request().viewer().role() + " "
                        + entry.request().access().kind() + " "
                        + entry.verdict().rule())
                .containsExactly("FUNDER ATTENDANCE P60", "CONSULTANT DEADLINES P10", "EMPLOYER DEADLINES DEFAULT");
    }

    @Test
    void without_a_log_nothing_is_shown() {
        desk.running();
        for (Runnable look : List.<Runnable>of(
                () -> show.view(viewer(Role.BENEFICIARY), PaperDesk.ID, DAY),
                () -> show.roleView(viewer(Role.BENEFICIARY), PaperDesk.ID, DAY),
                () -> show.menu(viewer(Role.BENEFICIARY), PaperDesk.ID, DAY))) {
            desk.whenWritten = () -> {
                throw new VaultException("the log is full", new IllegalStateException());
            };
            assertThatThrownBy(look::run).isInstanceOf(VaultException.class);
        }
    }

    @Test
    void a_bilan_that_is_not_there_is_shown_and_logged_like_one_that_is_closed_to_the_asker() {
        CaseView notThere = show.view(viewer(Role.COLLEAGUE), PaperDesk.ID, DAY);
        desk.running();
        assertThat(show.view(viewer(Role.COLLEAGUE), PaperDesk.ID, DAY)).isEqualTo(notThere);
        assertThat(desk.log.of(PaperDesk.ID))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.verdict().permitted()).isFalse());
        assertThat(desk.log.of(PaperDesk.ID).get(0).request())
                .isEqualTo(desk.log.of(PaperDesk.ID).get(1).request());
    }

    /** Else whoever accompanied would see what they saw then by asking for a day of then. */
    @Test
    void a_past_day_is_looked_at_with_the_rights_of_now() {
        desk.running();
        desk.tell("workbook handed over 2026-02-02; instrument administered 2026-02-02");
        CaseView running = show.view(viewer(Role.CONSULTANT), PaperDesk.ID, DAY);
        assertThat(running.facts()).extracting(ShowCaseTest::data).contains(DataKind.NOTES, DataKind.ANSWERS);
        desk.ended();
        CaseView after = show.view(viewer(Role.CONSULTANT), PaperDesk.ID, DAY);
        assertThat(after.stage()).contains(Stage.PRELIMINARY);
        assertThat(after.facts())
                .extracting(ShowCaseTest::data)
                .doesNotContain(DataKind.NOTES, DataKind.ANSWERS)
                .contains(DataKind.DEADLINES, DataKind.ATTENDANCE);
    }

    private static DataKind data(DatedFact fact) {
        return FactSecrecy.of(fact.kind());
    }

    private static Viewer viewer(Role role) {
        return new Viewer("account", role);
    }
}
