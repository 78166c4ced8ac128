package org.bilan.questionnaires.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one scale must keep towards its instrument. */
final class ScaleCheck {

    private final Instrument instrument;
    private final Scale scale;
    private final List<String> problems = new ArrayList<>();

    private ScaleCheck(Instrument instrument, Scale scale) {
        this.instrument = instrument;
        this.scale = scale;
    }

    static List<String> problems(Instrument instrument, Scale scale) {
        ScaleCheck check = new ScaleCheck(instrument, scale);
        check.duplicates();
        scale.keys().forEach(check::fit);
        check.minimum();
        check.ranges();
        return check.problems;
    }

    /** An item may count twice only by different rows of it. */
    private void duplicates() {
        Set<String> seen = new HashSet<>();
        for (Keyed keyed : scale.keys()) {
            String place = keyed instanceof Keyed.ByRow row ? keyed.itemId() + " row " + row.rowId() : keyed.itemId();
            report(keyed.itemId().isBlank(), "item id is blank");
            report(!seen.add(place), "item " + place + " is there twice");
        }
    }

    private void fit(Keyed keyed) {
        instrument
                .item(keyed.itemId())
                .ifPresentOrElse(
                        item -> report(
                                keyed.bounds(item.format()).isEmpty(),
                                "the key of item " + item.id() + " does not fit a "
                                        + item.format().name()),
                        () -> report(true, "item " + keyed.itemId() + " is unknown"));
    }

    private void minimum() {
        int items = scale.keys().size();
        int least = scale.minAnswered();
        report(least < 1 || least > items, "minAnswered " + least + " is not in 1.." + items);
    }

    /** Numbers of different ranges have no common mean; points per choice are meant to differ. */
    private void ranges() {
        Set<String> ranges = new TreeSet<>();
        scale.keys().stream()
                .filter(keyed -> keyed instanceof Keyed.ByNumber || keyed instanceof Keyed.ByRow)
                .forEach(keyed -> instrument
                        .item(keyed.itemId())
                        .flatMap(item -> keyed.bounds(item.format()))
                        .ifPresent(range -> ranges.add(range.toString())));
        report(ranges.size() > 1, "mixes the ranges " + String.join(" and ", ranges));
    }

    private void report(boolean wrong, String problem) {
        if (wrong) {
            problems.add("scale " + scale.id() + ": " + problem);
        }
    }
}
