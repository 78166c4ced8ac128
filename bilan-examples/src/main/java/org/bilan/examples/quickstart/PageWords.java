package org.bilan.examples.quickstart;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.bilan.examples.quickstart.report.ReportPage;
import org.bilan.questionnaires.answers.AnswerProblem;

/** The example's own words in one language: those of the page and those for a file that is wrong. */
record PageWords(Map<String, String> byKey) {

    /** French for a French locale, English for any other. */
    static PageWords in(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        ResourceBundle bundle = ResourceBundle.getBundle(
                ReportPage.class.getPackageName() + ".words", french ? Locale.FRANCE : Locale.ROOT);
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return new PageWords(words);
    }

    String of(String key) {
        return byKey.getOrDefault(key, key);
    }

    /** What is wrong with an answer: place, value, kind and what was expected. */
    String sentence(AnswerProblem problem) {
        String where =
                of("file_line") + " " + problem.line() + (problem.column().isEmpty() ? "" : ", " + problem.column());
        return where + " : « " + problem.value() + " » ; " + of("answer_" + problem.kind()) + " ; "
                + of("file_expected") + " " + problem.expected();
    }
}
