/** The ports of bilan-core on a DataSource: H2 and PostgreSQL, migrations shipped. */
module org.bilan.persistence.jdbc {
    requires transitive org.bilan.core;
    requires transitive java.sql;
    requires com.fasterxml.jackson.databind;
    requires com.h2database;
    requires flyway.core;
    requires org.slf4j;
    requires static transitive org.bilan.scheduling;

    exports org.bilan.persistence.jdbc;

    opens org.bilan.persistence.jdbc.migration;
}
