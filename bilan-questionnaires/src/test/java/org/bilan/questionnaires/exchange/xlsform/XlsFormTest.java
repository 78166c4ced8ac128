package org.bilan.questionnaires.exchange.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.exchange.DefinitionProblem;
import org.bilan.questionnaires.exchange.xlsform.XlsForm.Imported;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ShowIf;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsFormTest {

    private static final String SURVEY = """
            type|name|label::Français (fr)|label::English (en)|relevant|parameters|hint|bilan_scale|bilan_key
            note|hello|Bonjour|Hello
            select_one agree|A1|J'aime planifier|I like to plan|||courage|order|1
            select_one agree|A2|J'improvise|I improvise||||order|-1
            select_one way|W|Comment venez-vous ?|How do you come?
            text|why|Pourquoi à vélo ?|Why by bicycle?|${W} = 'bike'
            range|far|À quelle distance ?|How far?|${A1} = 3 and selected(${W}, 'bike')|start=0 end=20 step=5||distance
            select_multiple way|all|Quels autres ?|Which others?||||ways
            rank way|order|Rangez|Put in order
            """;
    private static final String CHOICES = """
            list_name|name|label::Français (fr)|label::English (en)|bilan_points
            agree|1|Non|No
            agree|2|Un peu|A little
            agree|3|Oui|Yes
            way|bike|Vélo|Bicycle|2
            way|train|Train|Train|1
            way|foot|À pied|On foot|3
            """;
    private static final String SETTINGS = """
            form_title|form_id|version
            Trajet|way_to_work|2026112501
            """;

    @Test
    void a_form_becomes_an_instrument_that_scores() throws IOException {
        Imported imported = read(SURVEY.replace(
                "Comment venez-vous ?|How do you come?", "Comment venez-vous ?|How do you come?||||ways"));
        Instrument instrument = imported.instrument();

        assertThat(instrument.id().value()).isEqualTo("way-to-work");
        assertThat(instrument.version()).isEqualTo("20261125.1.0");
        assertThat(instrument.items())
                .extracting(item -> item.format().name())
                .containsExactly(
                        "likert", "likert", "single-choice", "free-text", "slider", "multiple-choice", "full-ranking");
        assertThat(instrument.item("why").map(Item::showIf)).contains(new ShowIf.Picked("W", "bike"));
        assertThat(instrument.item("far").map(Item::showIf))
                .contains(new ShowIf.AllOf(List.of(new ShowIf.Between("A1", 3, 3), new ShowIf.Picked("W", "bike"))));
        assertThat(instrument.item("A1").orElseThrow().text().in(Locale.ENGLISH))
                .isEqualTo("I like to plan");
        assertThat(imported.leftOut())
                .extracting(DefinitionProblem::toString)
                .containsExactly("survey row 2, type: note is left out", "survey row 3, hint: is left out");
        assertThat(scored(instrument)).isEqualTo(6);
    }

    private static double scored(Instrument instrument) {
        AnswerSheet sheet = AnswerSheet.parse(
                        instrument, Map.of("A1", "3", "A2", "1", "W", "bike", "all", "train|foot"))
                .get();
        ScaleScore order = Scorer.score(instrument, sheet).score("order").orElseThrow();
        return ((ScaleScore.Given) order).value();
    }

    @Test
    void everything_that_cannot_be_kept_is_told_with_sheet_row_and_column() throws IOException {
        String bad = """
                type|name|label::Français (fr)|label::English (en)|relevant|calculation|bilan_scale|bilan_key
                select_one nowhere|A1|J'aime planifier|I like to plan||||1
                calculate|A2|J'improvise|I improvise||1+1|order|1
                text||Sans nom|Without a name
                text|T||
                select_one agree|A3|Encore|Again|${A9} > 3||order|2
                geopoint|G|Où ?|Where?
                """;

        assertThat(problems(bad))
                .containsExactly(
                        "survey row 2, type: the name of one list of the sheet choices, and nothing else, is expected",
                        "survey row 3, type: one of select_one, select_multiple, rank, range, text, note is expected",
                        "survey row 3, calculation: cannot be kept, and would change what is asked",
                        "survey row 4, name: a name is expected",
                        "survey row 5, label: a localized text needs at least one language",
                        "survey row 6, relevant: tests like ${name} = 'choice' joined by and, or by or, of items above are"
                                + " expected",
                        "survey row 6, bilan_key: 1 or -1 is expected",
                        "survey row 7, type: one of select_one, select_multiple, rank, range, text, note is expected");
    }

    @Test
    void a_file_that_is_no_sheet_or_unpacks_to_too_much_is_refused() throws IOException {
        assertThat(read(new byte[0]).get(0)).startsWith("not a readable XLSX file");
        assertThat(read("type,name\n".getBytes(StandardCharsets.UTF_8)))
                .allMatch(problem -> problem.startsWith("not a readable XLSX file"));
        assertThat(read(new byte[XlsForm.MAX_BYTES + 1])).containsExactly("the file is longer than 5242880 bytes");
        assertThat(read(zip(1, XlsForm.MAX_UNPACKED + 1)).get(0)).startsWith("the file unpacks to more than");
        assertThat(read(zip(XlsForm.MAX_ENTRIES + 1, 1)).get(0)).startsWith("the file unpacks to more than");
        assertThat(read(zip(1, 10)).get(0)).startsWith("not a readable XLSX file");
    }

    @Test
    void a_form_without_its_sheets_is_refused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            sheet(workbook, "survey", SURVEY);
        }
        assertThat(read(file.toByteArray()))
                .containsExactly("choices: this sheet is expected", "settings: this sheet is expected");
    }

    @Test
    void a_form_that_makes_no_instrument_is_told_with_every_reason() throws IOException {
        assertThat(problems("""
                type|name|label::Français (fr)|label::English (en)
                select_one way|W|Comment ?|How?
                """)).containsExactly("there is no scale and no comparison", "item W is keyed by no scale");
    }

    @Test
    void conditions_joined_by_both_words_and_points_that_are_no_numbers_are_told() throws IOException {
        String both = SURVEY.replace("${W} = 'bike'|", "|")
                .replace("${W} = 'bike'", "${W} = 'bike' and ${A1} = 3 or ${A2} = 1");
        assertThat(problems(both))
                .containsExactly(
                        "survey row 6, relevant: tests like ${name} = 'choice' joined by and, or by or, of items above are"
                                + " expected");
        assertThat(read(file(SURVEY, CHOICES.replace("Bicycle|2", "Bicycle|two"), SETTINGS)))
                .containsExactly("choices row 5, bilan_points: a whole number of at most three digits is expected");
    }

    @Test
    void the_version_is_read_as_a_number_or_as_three() throws IOException {
        assertThat(version("3")).isEqualTo("3.0.0");
        assertThat(version("2.1.4")).isEqualTo("2.1.4");
        assertThat(read(file(SURVEY, CHOICES, SETTINGS.replace("2026112501", "soon"))))
                .containsExactly("version soon is not three numbers");
    }

    private static String version(String written) throws IOException {
        byte[] form = file(SURVEY, CHOICES, SETTINGS.replace("2026112501", written));
        return XlsForm.read(new ByteArrayInputStream(form), Samples.passport())
                .get()
                .instrument()
                .version();
    }

    private static byte[] zip(int entries, int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.write(new byte[size]);
            }
        }
        return file.toByteArray();
    }

    private static List<String> read(byte[] file) throws IOException {
        return XlsForm.read(new ByteArrayInputStream(file), Samples.passport())
                .getError()
                .map(DefinitionProblem::toString)
                .asJava();
    }

    private static List<String> problems(String survey) throws IOException {
        return read(file(survey));
    }

    private static Imported read(String survey) throws IOException {
        return XlsForm.read(new ByteArrayInputStream(file(survey)), Samples.passport())
                .get();
    }

    private static byte[] file(String survey) throws IOException {
        return file(survey, CHOICES, SETTINGS);
    }

    private static byte[] file(String survey, String choices, String settings) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            sheet(workbook, "survey", survey);
            sheet(workbook, "choices", choices);
            sheet(workbook, "settings", settings);
        }
        return file.toByteArray();
    }

    private static void sheet(Workbook workbook, String name, String rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        List<String> lines = rows.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }
}
