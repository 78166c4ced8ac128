/** Questionnaires: instruments, answers, scores, and what may honestly be said of them. */
module org.bilan.questionnaires {
    requires transitive io.vavr;
    requires transitive org.bilan.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.compress;
    requires org.apache.commons.statistics.distribution;
    requires org.dhatim.fastexcel.reader;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.bilan.questionnaires.answers;
    exports org.bilan.questionnaires.catalog;
    exports org.bilan.questionnaires.exchange;
    exports org.bilan.questionnaires.exchange.fhir;
    exports org.bilan.questionnaires.exchange.xlsform;
    exports org.bilan.questionnaires.inmemory;
    exports org.bilan.questionnaires.instrument;
    exports org.bilan.questionnaires.interests;
    exports org.bilan.questionnaires.norms;
    exports org.bilan.questionnaires.personality;
    exports org.bilan.questionnaires.port;
    exports org.bilan.questionnaires.preference;
    exports org.bilan.questionnaires.reasoning;
    exports org.bilan.questionnaires.report;
    exports org.bilan.questionnaires.scoring;
    exports org.bilan.questionnaires.statistics;
    exports org.bilan.questionnaires.values;
}
