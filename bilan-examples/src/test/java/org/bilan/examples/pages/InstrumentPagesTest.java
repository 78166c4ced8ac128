package org.bilan.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bilan.questionnaires.catalog.ShippedInstruments;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentPagesTest {
    private static final ShippedInstruments CATALOG = new ShippedInstruments();

    @Test
    void every_instrument_has_a_page_in_both_languages(@TempDir Path folder) throws Exception {
        for (String language : List.of("fr", "en")) {
            Path pages = folder.resolve(language);
            InstrumentPages.main(new String[] {pages.toString(), language});
            for (var id : CATALOG.ids()) {
                holds(CATALOG.find(id).orElseThrow(), Files.readString(pages.resolve(id + ".html")), language);
            }
        }
    }

    private static void holds(Instrument instrument, String page, String language) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        Element root = document.getDocumentElement();
        Locale locale = Locale.forLanguageTag(language);

        assertThat(root.getAttribute("lang")).isEqualTo(language);
        assertThat(instrument.items().stream().flatMap(Item::texts))
                .allSatisfy(text -> assertThat(root.getTextContent()).contains(text.in(locale)));
        assertThat(root.getTextContent()).contains(instrument.passport().norms().in(locale));
        for (Item item : instrument.items()) {
            assertThat(controls(document, item.id()))
                    .as(instrument.id() + " " + item.id())
                    .isNotEmpty();
        }
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }

    /** Every control of an item stands in a label, so that a screen reader has something to say. */
    private static List<Element> controls(Document document, String itemId) {
        List<Element> controls = new ArrayList<>();
        for (String tag : List.of("input", "select", "textarea")) {
            NodeList found = document.getElementsByTagName(tag);
            for (int i = 0; i < found.getLength(); i++) {
                Element control = (Element) found.item(i);
                if (control.getAttribute("name").equals(itemId)
                        || control.getAttribute("name").startsWith(itemId + ".")) {
                    assertThat(control.getParentNode().getNodeName()).isEqualTo("label");
                    controls.add(control);
                }
            }
        }
        return controls;
    }

    @Test
    void a_text_that_looks_like_markup_stays_a_text() {
        assertThat(Html.pick("radio", "a\"b", "<", "1 < 2 & \"3\""))
                .isEqualTo(
                        "<label><input type=\"radio\" name=\"a&quot;b\" value=\"&lt;\"/> 1 &lt; 2 &amp; &quot;3&quot;</label>\n");
    }
}
