package org.bilan.messages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.actions.Action;
import org.bilan.actions.ActionMenu;
import org.bilan.actions.CaseView;
import org.bilan.actions.GivenReason;
import org.bilan.actions.HoursView;
import org.bilan.actions.Objection;
import org.bilan.law.Citation;
import org.bilan.rules.Finding;
import org.bilan.secrecy.DatedFact;

/**
 * What one role sees of a case and may do, as JSON for front ends: codes and data, and beside them the words of one
 * language. Needs jackson-core, which the embedder adds.
 *
 * <p>The published schema is {@code case.schema.json} beside this class ({@link #schema()}).
 */
public final class CaseJson {
    private static final String SCHEMA = "case.schema.json";

    private final Texts texts;

    /** Writes with the words of this language. */
    public CaseJson(Texts texts) {
        this.texts = texts;
    }

    /** The JSON Schema (2020-12) that every text of {@link #write} keeps. */
    public static String schema() {
        return JsonText.schema(SCHEMA);
    }

    /**
     * The view and the menu of one role.
     *
     * @throws IllegalArgumentException if they are of different roles
     */
    public String write(CaseView view, ActionMenu menu) {
        if (view.role() != menu.role()) {
            throw new IllegalArgumentException(
                    "menu of " + menu.role() + " must be of the role of the view, " + view.role());
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("case", view.id().value());
        data.put("role", view.role().name());
        data.put("roleLabel", texts.of(view.role()));
        data.put("asOf", view.asOf().toString());
        data.put("language", texts.locale().getLanguage());
        putStanding(data, view);
        view.consented().ifPresent(consented -> data.put("consented", consented));
        view.adaptation().ifPresent(adaptation -> data.put("adaptation", adaptation));
        view.hours().ifPresent(hours -> data.put("hours", hours(hours)));
        data.put("facts", view.facts().stream().map(this::fact).toList());
        data.put("agenda", view.agenda().stream().map(this::due).toList());
        data.put("breaches", view.breaches().stream().map(this::breach).toList());
        data.put("reasons", view.reasons().stream().map(this::reason).toList());
        data.put("actionsOn", menu.day().toString());
        data.put("actions", menu.actions().stream().map(this::action).toList());
        return JsonText.of(data);
    }

    private void putStanding(Map<String, Object> data, CaseView view) {
        view.stage().ifPresent(stage -> {
            data.put("stage", stage.name());
            data.put("stageLabel", texts.of(stage));
        });
        view.closeReason().ifPresent(reason -> {
            data.put("closeReason", reason.name());
            data.put("closeReasonLabel", texts.of(reason));
        });
    }

    private static Map<String, Object> hours(HoursView hours) {
        Map<String, Object> data = new LinkedHashMap<>();
        hours.agreedMinutes().ifPresent(minutes -> data.put("agreed", minutes));
        hours.plannedMinutes().ifPresent(minutes -> data.put("planned", minutes));
        data.put("held", hours.heldMinutes());
        data.put("accompanied", hours.accompaniedMinutes());
        data.put("personal", hours.personalMinutes());
        hours.cancelledMinutes().ifPresent(minutes -> data.put("cancelled", minutes));
        hours.missedMinutes().ifPresent(minutes -> data.put("missed", minutes));
        hours.leaveMinutes().ifPresent(minutes -> data.put("leave", minutes));
        if (!hours.heldByPhase().isEmpty()) {
            Map<String, Object> phases = new LinkedHashMap<>();
            hours.heldByPhase().forEach((phase, minutes) -> phases.put(phase.name(), minutes));
            data.put("heldByPhase", phases);
        }
        return data;
    }

    private Map<String, Object> fact(DatedFact fact) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("fact", fact.kind().name());
        data.put("label", texts.of(fact.kind()));
        data.put("on", fact.on().toString());
        return data;
    }

    private Map<String, Object> due(Finding.Due due) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", due.norm().id());
        data.put("fact", due.awaited().name());
        data.put("label", texts.of(due.awaited()));
        BecauseData.put(data, due.window());
        data.put("sentence", texts.of(due));
        return data;
    }

    private Map<String, Object> breach(Finding.Breached breach) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", breach.norm().id());
        data.put("severity", breach.norm().severity().name());
        data.put("text", texts.of(breach.norm()));
        data.put("source", breach.norm().source().toString());
        return data;
    }

    private Map<String, Object> reason(GivenReason given) {
        Map<String, Object> data = fact(given.fact());
        data.put("reason", given.reason().name());
        data.put("reasonLabel", texts.of(given.reason()));
        return data;
    }

    private Map<String, Object> action(Action action) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("command", action.command().name());
        data.put("label", texts.of(action.command()));
        data.put("fact", action.fact().name());
        data.put("factLabel", texts.of(action.fact()));
        data.put("allowed", action.isAllowed());
        if (!action.isAllowed()) {
            data.put(
                    "objections",
                    action.objections().stream().map(this::objection).toList());
        }
        return data;
    }

    private Map<String, Object> objection(Objection objection) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", objection.refusal().code());
        data.put("sentence", texts.of(objection.refusal()));
        data.put("sources", objection.sources().stream().map(Citation::toString).toList());
        data.put("remedies", objection.remedies().stream().map(texts::of).toList());
        return data;
    }
}
