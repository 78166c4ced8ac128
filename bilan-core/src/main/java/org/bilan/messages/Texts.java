package org.bilan.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bilan.actions.Command;
import org.bilan.agreement.FundingKind;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.ElapsedHours;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.Stage;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.parties.Role;
import org.bilan.rules.Because;
import org.bilan.rules.DelayRange;
import org.bilan.rules.Finding;
import org.bilan.rules.Leeway;
import org.bilan.rules.Mark;
import org.bilan.rules.Measure;
import org.bilan.rules.Notice;
import org.bilan.rules.Remedy;
import org.bilan.rules.Requirement;
import org.bilan.rules.SilenceEffect;

/** The words of the library in one language: French for a French locale, English for any other. */
public final class Texts {
    private final Locale locale;
    private final Map<String, Template> templates = new HashMap<>();
    private final DateWords dates;
    private final Map<Enum<?>, String> words = new ConcurrentHashMap<>();
    private final ReadyLines ready;

    /** The root bundle is asked for by name: for any other locale without a bundle the machine's default would step in. */
    Texts(Locale locale) {
        this.locale = locale;
        Locale words = locale.equals(Locale.FRANCE) ? locale : Locale.ROOT;
        ResourceBundle bundle =
                ResourceBundle.getBundle(Texts.class.getPackageName() + ".texts", words, Texts.class.getModule());
        // Interned, so that a key in the code is the same object and no letter is compared.
        bundle.keySet().forEach(key -> templates.put(key.intern(), Template.of(bundle.getString(key))));
        dates = new DateWords(locale, format("day.first"));
        ready = new ReadyLines(this);
    }

    /** The words for a locale; never those of the machine's default locale. */
    public static Texts in(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return french ? French.TEXTS : English.TEXTS;
    }

    private Texts(Texts known, Map<String, String> rules) {
        this.locale = known.locale;
        this.templates.putAll(known.templates);
        this.dates = known.dates;
        this.ready = known.ready;
        rules.forEach((id, sentence) -> templates.put("rule." + id, Template.of(sentence)));
    }

    /**
     * These words, and those of rules of one's own, which no bundle knows.
     *
     * @param rules what each norm asks, as one sentence in this locale, by the norm's id
     * @throws IllegalArgumentException if a sentence is blank, or an id is that of a rule that has its words already; the
     *     message names all such ids
     */
    public Texts saying(Map<String, String> rules) {
        List<String> refused = rules.entrySet().stream()
                .filter(rule -> rule.getValue().isBlank() || templates.containsKey("rule." + rule.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(
                    "rules " + refused + " must be without words so far, and their sentences not blank");
        }
        return new Texts(this, rules);
    }

    /** Made when it is first asked for. */
    private static final class French {
        private static final Texts TEXTS = new Texts(Locale.FRANCE);
    }

    /** Made when it is first asked for. */
    private static final class English {
        private static final Texts TEXTS = new Texts(Locale.UK);
    }

    public Locale locale() {
        return locale;
    }

    public String of(FactKind kind) {
        return word("fact", kind);
    }

    public String of(Phase phase) {
        return word("phase", phase);
    }

    public String of(DeliveryMode mode) {
        return word("mode", mode);
    }

    public String of(Stage stage) {
        return word("stage", stage);
    }

    public String of(CloseReason reason) {
        return word("close", reason);
    }

    public String of(BreachReason reason) {
        return word("breach", reason);
    }

    public String of(Role role) {
        return word("role", role);
    }

    public String of(Command command) {
        return word("command", command);
    }

    /** Roles in the order of their type, separated by commas. */
    String of(Set<Role> roles) {
        return roles.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    public String of(Finding.Verdict verdict) {
        return word("verdict", verdict);
    }

    public String of(Requirement requirement) {
        return requirement.match(new RequirementWords(this));
    }

    public String of(Mark mark) {
        return word("mark", mark);
    }

    public String of(Measure measure) {
        return word("measure", measure);
    }

    public String of(FundingKind funding) {
        return word("funding", funding);
    }

    public String of(BeneficiaryStatus status) {
        return word("status", status);
    }

    public String of(Leeway.Reason reason) {
        return word("waiver", reason);
    }

    /** What would put a finding right, as one sentence. */
    public String of(Remedy remedy) {
        return remedy.match(new RemedySentence(this));
    }

    public String of(SilenceEffect effect) {
        return word("silence", effect);
    }

    /**
     * What a norm asks, as one sentence.
     *
     * @throws IllegalArgumentException if it is not one of the library's, and {@link #saying} was not told its words
     */
    public String of(Norm norm) {
        return format("rule." + norm.id());
    }

    /** What a finding says, as one sentence: verdict, and the limit or the effect. */
    public String of(Finding finding) {
        return finding.match(new FindingSentence(this));
    }

    /** The reasons, one line each, in the order in which they were read. */
    public List<String> of(Because because) {
        return because.match(new BecauseLines(this)).lines();
    }

    /** The reasons of a finding: the same lines as those of its tree of reasons, which is not made for them. */
    public List<String> reasons(Finding finding) {
        BecauseLines lines = new BecauseLines(this);
        finding.tell(lines);
        return lines.lines();
    }

    ReadyLines ready() {
        return ready;
    }

    /** Why a fact was not recorded, as one sentence. */
    public String of(Refusal refusal) {
        return refusal.match(new RefusalSentence(this));
    }

    /** A date in words: {@code 3 mars 2026} and {@code 1er mars 2026}, {@code 3 March 2026}. */
    public String of(LocalDate date) {
        return dates.of(date.toEpochDay());
    }

    /** The same for a day counted since 1970-01-01. */
    String day(long epochDay) {
        return dates.of(epochDay);
    }

    /** An instant in words, in UTC, which needs no territory to be right: {@code 3 mars 2026 à 18 h 05 UTC}. */
    String of(Instant instant) {
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return format("instant", of(at.toLocalDate()), twoDigits(at.getHour()), twoDigits(at.getMinute()));
    }

    /** Lawful days in words. */
    public String of(DateWindow window) {
        LocalDate from = window.earliest().orElse(null);
        LocalDate to = window.latest().orElse(null);
        if (from == null) {
            return to == null ? format("window.always") : ready.until.with(of(to));
        }
        return to == null ? ready.from.with(of(from)) : format("window.between", of(from), of(to));
    }

    /** A length in hours and minutes: {@code 2 h 05}. */
    public String minutes(int minutes) {
        return MinuteWords.of(minutes);
    }

    /** An amount in euros: {@code 555,00 €}. */
    String cents(int cents) {
        String separator = locale.equals(Locale.FRANCE) ? "," : ".";
        return cents / 100 + separator + twoDigits(cents % 100) + " €";
    }

    String amount(Measure measure, int value) {
        return measure.isMoney() ? cents(value) : minutes(value);
    }

    /** A value of the law in words; a number by the unit that the name of the value ends with. */
    String value(String name, Object value) {
        if (value instanceof Delay delay) {
            return delay.in(locale);
        }
        if (value instanceof DelayRange range) {
            return range.in(locale);
        }
        if (value instanceof Notice notice) {
            return notice.in(locale);
        }
        if (value instanceof ElapsedHours hours) {
            return hours.in(locale);
        }
        int number = (Integer) value;
        if (name.endsWith("percent")) {
            return number + " %";
        }
        return name.startsWith("cpf.") ? cents(number) : minutes(number);
    }

    /** The words under a key of the bundle, with its arguments filled in. */
    String format(String key, String... arguments) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("key (" + key + ") has no text in " + locale);
        }
        return template.with(arguments);
    }

    static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** The word for a value; all values of one type belong to one family. */
    String word(String family, Enum<?> value) {
        String known = words.get(value);
        return known != null ? known : remembered(value, format(family + "." + value.name()));
    }

    private String remembered(Enum<?> value, String word) {
        words.put(value, word);
        return word;
    }
}
