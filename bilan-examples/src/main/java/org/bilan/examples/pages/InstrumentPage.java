package org.bilan.examples.pages;

import java.util.Locale;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ShowIf;

/** One instrument as HTML that is also well-formed XML. Items that depend on others say so; a script may hide them. */
final class InstrumentPage {
    private InstrumentPage() {}

    static String of(Instrument instrument, Locale locale) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + locale.toLanguageTag() + "\">\n<head>");
        String title = Html.escaped(instrument.title().in(locale));
        page.append("<meta charset=\"utf-8\"/><title>").append(title).append("</title></head>\n<body>\n<main>\n");
        page.append("<h1>").append(title).append("</h1>\n");
        page.append(Html.paragraph(instrument.instructions().in(locale)));
        page.append("<form method=\"post\" data-instrument=\"")
                .append(instrument.id())
                .append("\" data-version=\"");
        page.append(instrument.version()).append("\">\n");
        instrument.items().forEach(item -> page.append(item(item, locale)));
        page.append("<p><button type=\"submit\">")
                .append(french(locale) ? "Envoyer" : "Send")
                .append("</button></p>\n");
        page.append("</form>\n<footer>\n");
        page.append(Html.paragraph(instrument.passport().purpose().in(locale)));
        page.append(Html.paragraph(instrument.passport().norms().in(locale)));
        return page.append("</footer>\n</main>\n</body>\n</html>\n").toString();
    }

    static boolean french(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    private static String item(Item item, Locale locale) {
        String dependent = item.showIf().equals(ShowIf.ALWAYS) ? "" : " data-dependent=\"true\"";
        return "<fieldset id=\"" + Html.escaped(item.id()) + "\"" + dependent + "><legend>"
                + Html.escaped(item.text().in(locale)) + "</legend>\n"
                + item.format().match(new Controls(item.id(), locale))
                + "</fieldset>\n";
    }
}
