package org.bilan.questionnaires.exchange;

/**
 * Keeps a spreadsheet from taking a cell for a formula (CSV injection): whatever begins with a sign that starts one gets a tab
 * before it. Taking one tab off gives back exactly what was there, because what begins with a tab gets one too.
 */
final class Guard {

    /** Equals, plus, minus, at, their full-width forms, the minus sign proper, and blanks that a spreadsheet skips. */
    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\t\r\n\u0000";

    private Guard() {}

    static String on(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "\t" + cell : cell;
    }

    static String off(String cell) {
        return cell.startsWith("\t") ? cell.substring(1) : cell;
    }
}
