package org.bilan.questionnaires.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.interests.RiasecTheme;
import org.bilan.questionnaires.port.InstrumentCatalog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedInstrumentsTest {

    private final InstrumentCatalog catalog = new ShippedInstruments();
    private final Instrument interests =
            catalog.find(ShippedInstruments.INTERESTS_RIASEC).orElseThrow();

    @Test
    void clause_1_a_known_id_is_found_and_an_unknown_one_is_not() {
        assertThat(interests.id()).isEqualTo(ShippedInstruments.INTERESTS_RIASEC);
        assertThat(catalog.find(new InstrumentId("no-such-thing"))).isEmpty();
    }

    @Test
    void clause_2_an_edition_is_found_by_its_exact_text_only() {
        InstrumentEdition edition = interests.edition();

        assertThat(catalog.findEdition(edition)).contains(interests);
        assertThat(catalog.findEdition(new InstrumentEdition(edition.id(), "0.9.0", edition.contentHash())))
                .isEmpty();
        assertThat(catalog.findEdition(new InstrumentEdition(edition.id(), edition.version(), "0")))
                .isEmpty();
    }

    @Test
    void clause_3_every_id_is_named_once() {
        assertThat(catalog.ids())
                .extracting(InstrumentId::value)
                .contains("interests-riasec", "potential")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void the_text_of_a_version_is_never_edited_only_a_new_version_is_added() {
        assertThat(interests.version()).isEqualTo("1.0.0");
        assertThat(interests.contentHash())
                .as("whoever changes a word, a key or a label gives the instrument a new version")
                .isEqualTo("a2563de1119070fd41f59f9752f1a8ac0bd0f27769b4569caaf60d104ebac1ad");
    }

    @Test
    void each_theme_has_nine_items_of_which_a_third_is_reversed() {
        assertThat(interests.items()).hasSize(54);
        assertThat(interests.scales()).extracting(Scale::id).containsExactly("R", "I", "A", "S", "E", "C");
        for (RiasecTheme theme : RiasecTheme.values()) {
            Scale scale = interests.scale(theme.letter()).orElseThrow();
            assertThat(scale.keys()).hasSize(9);
            assertThat(scale.keys().stream().filter(Keyed::isReversed)).hasSize(3);
            assertThat(scale.minAnswered()).isEqualTo(8);
            assertThat(scale.label()).isEqualTo(theme.label());
        }
    }

    @Test
    void every_item_says_something_else_in_both_languages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Set<String> texts = new HashSet<>();
            interests
                    .items()
                    .forEach(item -> assertThat(texts.add(item.text().in(locale)))
                            .as(item.id())
                            .isTrue());
        }
        assertThat(interests.items())
                .allSatisfy(item -> assertThat(item.text().in(Locale.FRENCH))
                        .isNotEqualTo(item.text().in(Locale.ENGLISH)));
    }

    @Test
    void two_neighbouring_items_never_ask_for_the_same_theme() {
        for (int i = 1; i < interests.items().size(); i++) {
            assertThat(interests.items().get(i).id().charAt(0))
                    .isNotEqualTo(interests.items().get(i - 1).id().charAt(0));
        }
    }

    @Test
    void no_item_touches_health_family_union_or_religion() {
        String forbidden =
                "(?iu).*\\b(santé|malad\\w*|handicap\\w*|famille|enfance|parent\\w*|mari\\w*|syndic\\w*|relig\\w*|pri(er|ère)"
                        + "|health|ill|illness|disab\\w*|family|union\\w*|church|pray\\w*)\\b.*";

        assertThat(interests.items())
                .allSatisfy(item ->
                        assertThat(item.text().byLanguage().values()).noneMatch(text -> text.matches(forbidden)));
    }

    @Test
    void the_passport_is_honest_about_norms_and_reliability() {
        assertThat(interests.passport().norms().in(Locale.ENGLISH)).startsWith("No norms yet");
        assertThat(interests.passport().reliability().in(Locale.ENGLISH)).startsWith("None yet");
        assertThat(interests.passport().purpose().in(Locale.FRENCH)).contains("L.6313-4");
        assertThat(ShippedInstruments.class.getResource("interests-riasec/README.md"))
                .isNotNull();
    }
}
