package org.bilan.examples.pages;

/** The few elements that the pages are made of; every text is escaped here and nowhere else. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    /** A radio button or a check box with its words. */
    static String pick(String type, String name, String value, String words) {
        return "<label><input type=\"" + type + "\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\"/> "
                + escaped(words) + "</label>\n";
    }

    static String number(String name, int min, int max, int step, String words) {
        return "<label>" + escaped(words) + " <input type=\"number\" name=\"" + escaped(name) + "\" min=\"" + min
                + "\" max=\"" + max + "\" step=\"" + step + "\"/></label>\n";
    }

    /** A group within a fieldset, with words of its own. */
    static String group(String words, String controls) {
        return "<fieldset><legend>" + escaped(words) + "</legend>\n" + controls + "</fieldset>\n";
    }

    static String option(String value, String words) {
        return "<option value=\"" + escaped(value) + "\">" + escaped(words) + "</option>";
    }
}
