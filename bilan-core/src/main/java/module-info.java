/** The story of one bilan, the law about it, and the ports to plug in. */
module org.bilan.core {
    requires transitive io.vavr;
    requires org.slf4j;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.bilan;
}
