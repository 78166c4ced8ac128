package org.bilan.persistence.jdbc;

/** Thrown at start when a database is set so that it may forget or damage what it has acknowledged. */
public final class StoreNotDurable extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String setting;
    private final String found;
    private final String expected;

    StoreNotDurable(String setting, String found, String expected) {
        super(setting + " (" + found + ") must be " + expected + ": else acknowledged facts may be lost");
        this.setting = setting;
        this.found = found;
        this.expected = expected;
    }

    /** The setting, as the database calls it. */
    public String setting() {
        return setting;
    }

    /** The value it has. */
    public String found() {
        return found;
    }

    /** The value or values it must have, in words. */
    public String expected() {
        return expected;
    }
}
