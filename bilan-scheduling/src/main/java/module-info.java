/** Availability to a lawful schedule to a calendar file. */
module org.bilan.scheduling {
    requires transitive org.bilan.core;
    requires ical4j.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.bilan.scheduling.audit;
    exports org.bilan.scheduling.availability;
    exports org.bilan.scheduling.booking;
    exports org.bilan.scheduling.calendarfile;
    exports org.bilan.scheduling.constraint;
    exports org.bilan.scheduling.need;
    exports org.bilan.scheduling.portfolio;
    exports org.bilan.scheduling.schedule;
    exports org.bilan.scheduling.season;
}
