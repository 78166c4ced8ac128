/** The story of one bilan, the law about it, and the ports to plug in. */
module org.bilan.core {
    requires transitive io.vavr;
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.bilan;
    exports org.bilan.agreement;
    exports org.bilan.inmemory;
    exports org.bilan.law;
    exports org.bilan.legaltime;
    exports org.bilan.lifecycle;
    exports org.bilan.messages;
    exports org.bilan.papers;
    exports org.bilan.parties;
    exports org.bilan.port;
    exports org.bilan.proof;
    exports org.bilan.quality;
    exports org.bilan.reminders;
    exports org.bilan.retention;
    exports org.bilan.rules;
    exports org.bilan.rules.french;
    exports org.bilan.sealing;
    exports org.bilan.secrecy;
    exports org.bilan.usecase;
}
