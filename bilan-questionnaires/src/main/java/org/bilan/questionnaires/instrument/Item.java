package org.bilan.questionnaires.instrument;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/**
 * One thing asked: its words, how it is answered, why it is asked, and when it is shown.
 *
 * <p>What is asked of a beneficiary must have a direct and necessary link with the aim of the bilan (Labour Code, L.6313-4):
 * an item may say its own, else the {@link Passport#purpose()} of the instrument is its link.
 */
@BilanValue
@Value.Immutable
public interface Item extends WithItem {

    /** Unique in the instrument; also the name of the item in files of answers. */
    String id();

    /** What the person reads. */
    LocalizedText text();

    /** How it is answered. */
    ItemFormat format();

    /** The item's own link with the aim of the bilan, where it differs from the passport's. */
    Optional<LocalizedText> purpose();

    /** On what earlier answers it is shown; always, unless said otherwise. */
    @Value.Default
    default ShowIf showIf() {
        return ShowIf.ALWAYS;
    }

    /** An item that is always shown, for the purpose of its instrument. */
    static Item of(String id, LocalizedText text, ItemFormat format) {
        return new Builder().id(id).text(text).format(format).build();
    }

    /** Every text of the item, in the order in which it is read aloud. */
    default Stream<LocalizedText> texts() {
        return Stream.concat(Stream.of(text()), format().texts());
    }

    /** What a screen reader says: the words of the item, then those of its choices, one sentence each. */
    default String readingText(Locale locale) {
        return texts().map(text -> text.in(locale).strip()).collect(Collectors.joining(". "));
    }

    /** Builds an item; a missing attribute is named in the exception. */
    class Builder extends ImmutableItem.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
