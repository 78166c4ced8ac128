package org.bilan.persistence.jdbc;

/** Thrown at start when a database is set so that it may forget what it has acknowledged. */
public final class StoreNotDurable extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    StoreNotDurable(String setting, String found, String expected) {
        super(setting + " (" + found + ") must be " + expected + ": else acknowledged facts may be lost");
    }
}
