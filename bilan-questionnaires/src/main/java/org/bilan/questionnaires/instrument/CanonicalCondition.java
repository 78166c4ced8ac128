package org.bilan.questionnaires.instrument;

import java.util.List;

/** A condition, its name before its parts. */
final class CanonicalCondition implements ShowIf.Cases<CanonicalForm> {

    private final CanonicalForm form;

    CanonicalCondition(CanonicalForm form) {
        this.form = form;
    }

    @Override
    public CanonicalForm always(ShowIf.Always condition) {
        return form.add("always");
    }

    @Override
    public CanonicalForm answered(ShowIf.Answered condition) {
        return form.add("answered").add(condition.itemId());
    }

    @Override
    public CanonicalForm between(ShowIf.Between condition) {
        return form.add("between")
                .add(condition.itemId())
                .add(condition.lowest())
                .add(condition.highest());
    }

    @Override
    public CanonicalForm picked(ShowIf.Picked condition) {
        return form.add("picked").add(condition.itemId()).add(condition.choiceId());
    }

    @Override
    public CanonicalForm allOf(ShowIf.AllOf condition) {
        return all("all-of", condition.conditions());
    }

    @Override
    public CanonicalForm anyOf(ShowIf.AnyOf condition) {
        return all("any-of", condition.conditions());
    }

    @Override
    public CanonicalForm not(ShowIf.Not condition) {
        form.add("not");
        return condition.condition().match(this);
    }

    private CanonicalForm all(String name, List<ShowIf> conditions) {
        form.add(name).add(conditions.size());
        conditions.forEach(condition -> condition.match(this));
        return form;
    }
}
