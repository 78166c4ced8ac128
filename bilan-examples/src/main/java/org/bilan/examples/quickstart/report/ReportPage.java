package org.bilan.examples.quickstart.report;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/** All that the page shows, as words and numbers; the template only places them. */
@JStache(path = "org/bilan/examples/quickstart/report/report.mustache")
@BilanValue
@Value.Immutable
public interface ReportPage {
    String language();

    /** The page's own words by key. */
    Map<String, String> words();

    String dossier();

    String provider();

    String consultant();

    String stage();

    Timeline timeline();

    List<HoursLine> hours();

    /** The rules that apply. */
    List<FindingLine> findings();

    /** The rules that do not apply to this bilan. */
    List<RuleName> notApplicable();

    List<Day> days();

    Interests interests();

    List<SessionLine> sessions();

    List<String> unplaced();

    /** A line of the hours ledger. */
    record HoursLine(String label, String amount) {}

    /** A rule by its id, and what it asks. */
    record RuleName(String id, String rule, String source) {}

    /**
     * A finding with its reasons.
     *
     * @param remedy what would put it right, or may still be done; empty where nothing does
     */
    record FindingLine(RuleName name, String verdict, String style, List<String> reasons, String remedy) {
        /** The line with its verdict in words. */
        public String anchor() {
            return "r-" + name.id();
        }

        public boolean hasRemedy() {
            return !remedy.isEmpty();
        }
    }

    /** What was to be said on one day. */
    record Day(String date, String stage, List<String> broken, List<String> agenda) {
        public boolean isNothingBroken() {
            return broken.isEmpty();
        }

        public boolean isNothingDue() {
            return agenda.isEmpty();
        }
    }

    /** The interests: the picture, the code, the scores and what may be said. */
    record Interests(Hexagon hexagon, String code, String reading, List<ScoreLine> scores, List<String> notes) {}

    /** One scale. */
    record ScoreLine(String label, String score, String detail) {}

    /** A planned session. */
    record SessionLine(String number, String phase, String when, String length, String mode) {}

    /** Builds a page. */
    class Builder extends ImmutableReportPage.Builder {}
}
