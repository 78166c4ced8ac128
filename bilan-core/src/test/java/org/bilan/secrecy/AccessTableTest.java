package org.bilan.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilan.papers.DataKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;
import org.bilan.secrecy.AccessTable.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every decision there is, against a second reader of the reviewed file that shares no code with the first. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTableTest {
    private static final AccessTable TABLE = AccessTable.reviewed();

    /** The dimensions in the order of the columns of the file, as plain names. */
    private static final List<List<String>> DIMENSIONS = List.of(
            names(Role.values()),
            names(DataKind.values()),
            names(Action.values()),
            names(Purpose.values()),
            names(ConsentState.values()),
            names(CaseState.values()),
            List.of("yes", "no"));

    @Test
    void every_decision_equals_the_independent_reading_of_the_reviewed_file() {
        BitSet expected = SecondReader.permitted(AccessTable.reviewedText());
        List<String> differences = new ArrayList<>();
        int cell = 0;
        for (Role role : Role.values()) {
            for (DataKind kind : DataKind.values()) {
                for (Action action : Action.values()) {
                    for (Purpose purpose : Purpose.values()) {
                        for (Circumstances circumstances : circumstances()) {
                            Verdict verdict = TABLE.decide(role, new Access(kind, action, purpose), circumstances);
                            if (verdict.permitted() != expected.get(cell++)) {
                                differences.add(role + " " + kind + " " + action + " " + purpose + circumstances);
                            }
                        }
                    }
                }
            }
        }
        assertThat(cell).isEqualTo(SecondReader.size()).isEqualTo(14 * 20 * 5 * 12 * 4 * 6 * 2);
        assertThat(differences).isEmpty();
    }

    @Test
    void the_number_of_permitted_cells_is_the_one_that_was_reviewed() {
        Matcher reviewed = Pattern.compile("# permitted cells: (\\d+)").matcher(AccessTable.reviewedText());
        assertThat(reviewed.find()).isTrue();
        assertThat(SecondReader.permitted(AccessTable.reviewedText()).cardinality())
                .isEqualTo(Integer.parseInt(reviewed.group(1)));
    }

    /** A star names nobody: who is added without a line of the table is found here. */
    @Test
    void every_role_kind_purpose_and_action_is_named_in_a_line() {
        String table = AccessTable.reviewedText()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .reduce("", (a, b) -> a + " " + b + " ");
        assertThat(Stream.of(DIMENSIONS.get(0), DIMENSIONS.get(1), DIMENSIONS.get(2), DIMENSIONS.get(3))
                        .flatMap(List::stream))
                .allSatisfy(name -> assertThat(table).containsPattern("\\b" + name + "\\b"));
    }

    @Test
    void every_line_has_an_id_of_its_own_and_a_source() {
        List<String[]> lines = SecondReader.lines(AccessTable.reviewedText());
        assertThat(lines).extracting(line -> line[0]).doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> assertThat(line[9]).isNotBlank());
    }

    @Test
    void nobody_sees_a_bilan_that_is_not_there_and_no_key_and_a_colleague_sees_nothing() {
        everywhere((role, access, circumstances, permitted) -> {
            boolean never = circumstances.state() == CaseState.UNKNOWN
                    || access.kind() == DataKind.KEYS
                    || role == Role.COLLEAGUE;
            assertThat(never && permitted).isFalse();
        });
    }

    @Test
    void taking_a_consent_away_never_opens_anything() {
        everywhere((role, access, circumstances, permitted) -> {
            if (permitted && circumstances.consent() != ConsentState.LIVE) {
                Circumstances live =
                        new Circumstances(circumstances.state(), ConsentState.LIVE, circumstances.onWorkingTime());
                assertThat(TABLE.decide(role, access, live).permitted()).isTrue();
            }
        });
    }

    @Test
    void what_no_line_names_is_refused_by_default() {
        Access access = new Access(DataKind.RESULTS, Action.READ, Purpose.OWN_DATA);
        Circumstances running = new Circumstances(CaseState.RUNNING, ConsentState.NONE, false);
        assertThat(AccessTable.parse("").decide(Role.BENEFICIARY, access, running))
                .isEqualTo(new Verdict(false, AccessTable.BY_DEFAULT));
        assertThat(TABLE.decide(Role.BENEFICIARY, access, running)).isEqualTo(new Verdict(true, "P01"));
    }

    @Test
    void a_line_that_forbids_beats_one_that_permits_wherever_it_stands() {
        String permit = "P | permit | FUNDER | RESULTS | READ | * | * | * | * | x";
        String forbid = "F | forbid | FUNDER | * | * | * | * | RUNNING | yes | x";
        Access access = new Access(DataKind.RESULTS, Action.READ, Purpose.DISCLOSURE);
        Circumstances forbidden = new Circumstances(CaseState.RUNNING, ConsentState.LIVE, true);
        Circumstances other = new Circumstances(CaseState.RUNNING, ConsentState.LIVE, false);
        for (String table : List.of(permit + "\n" + forbid, forbid + "\n" + permit)) {
            assertThat(AccessTable.parse(table).decide(Role.FUNDER, access, forbidden))
                    .isEqualTo(new Verdict(false, "F"));
            assertThat(AccessTable.parse(table).decide(Role.FUNDER, access, other))
                    .isEqualTo(new Verdict(true, "P"));
        }
    }

    @Test
    void a_table_with_a_word_that_nobody_knows_is_refused_as_a_whole() {
        assertThatThrownBy(() -> AccessTable.parse("P | permit | FUNDERS | * | * | * | * | * | * | x"))
                .hasMessageContaining("FUNDERS");
        assertThatThrownBy(() -> AccessTable.parse("P | permit | * | * | * | * | * | * | maybe | x"))
                .hasMessageContaining("maybe");
        assertThatThrownBy(() -> AccessTable.parse("P | permit | * | * | * | * | * | *"))
                .hasMessageContaining("10 cells");
        assertThatThrownBy(() -> AccessTable.parse("P | allow | * | * | * | * | * | * | * | x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_kind_of_fact_stands_in_the_reviewed_list() {
        assertThat(FactSecrecy.notListed()).isEmpty();
    }

    private interface Cell {
        void look(Role role, Access access, Circumstances circumstances, boolean permitted);
    }

    private static void everywhere(Cell cell) {
        for (Role role : Role.values()) {
            for (DataKind kind : DataKind.values()) {
                for (Action action : Action.values()) {
                    for (Purpose purpose : Purpose.values()) {
                        Access access = new Access(kind, action, purpose);
                        for (Circumstances each : circumstances()) {
                            cell.look(
                                    role,
                                    access,
                                    each,
                                    TABLE.decide(role, access, each).permitted());
                        }
                    }
                }
            }
        }
    }

    private static List<Circumstances> circumstances() {
        List<Circumstances> all = new ArrayList<>();
        for (ConsentState consent : ConsentState.values()) {
            for (CaseState state : CaseState.values()) {
                all.add(new Circumstances(state, consent, true));
                all.add(new Circumstances(state, consent, false));
            }
        }
        return all;
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    /** Reads the file as text and colours cells: first what is permitted, then what is forbidden is wiped out. */
    private static final class SecondReader {
        static int size() {
            return DIMENSIONS.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        }

        static List<String[]> lines(String table) {
            List<String[]> lines = new ArrayList<>();
            for (String line : table.lines().toList()) {
                if (line.contains("|") && line.charAt(0) != '#') {
                    lines.add(line.trim().split("\\s*\\|\\s*", -1));
                }
            }
            return lines;
        }

        static BitSet permitted(String table) {
            BitSet permitted = new BitSet();
            BitSet forbidden = new BitSet();
            for (String[] line : lines(table)) {
                paint(line[1].equals("forbid") ? forbidden : permitted, line, 0, 0);
            }
            permitted.andNot(forbidden);
            return permitted;
        }

        private static void paint(BitSet cells, String[] line, int dimension, int index) {
            if (dimension == DIMENSIONS.size()) {
                cells.set(index);
                return;
            }
            List<String> names = DIMENSIONS.get(dimension);
            Set<String> named = new HashSet<>(List.of(line[dimension + 2].split(" ")));
            for (int i = 0; i < names.size(); i++) {
                if (named.contains("*") || named.contains(names.get(i))) {
                    paint(cells, line, dimension + 1, index * names.size() + i);
                }
            }
        }
    }
}
