package org.bilan.messages;

import org.bilan.rules.Requirement;

/** A requirement in words. */
record RequirementWords(Texts texts) implements Requirement.Cases<String> {
    @Override
    public String happened(Requirement.Happened requirement) {
        return texts.of(requirement.kind());
    }

    @Override
    public String quoteSays(Requirement.QuoteSays requirement) {
        return texts.word("quote", requirement.mention());
    }

    @Override
    public String draftSays(Requirement.DraftSays requirement) {
        return texts.format("requirement.mention", texts.word("mention", requirement.mention()));
    }

    @Override
    public String explained(Requirement.Explained requirement) {
        return texts.format("requirement.explained", texts.word("topic", requirement.topic()));
    }

    @Override
    public String phaseHeld(Requirement.PhaseHeld requirement) {
        String key = requirement.led() ? "requirement.phase.led" : "requirement.phase.held";
        return texts.format(key, texts.of(requirement.phase()));
    }

    @Override
    public String phasesInOrder(Requirement.PhasesInOrder requirement) {
        return texts.format("requirement.phases");
    }

    /** What is wanted, not the flaw: "missing: no session without proof" would say nothing to anybody. */
    @Override
    public String without(Requirement.Without requirement) {
        return switch (requirement.mark()) {
            case UNPROVEN_SESSION -> texts.format("requirement.attendance");
            case SESSION_WITHOUT_WORKBOOK -> texts.format("requirement.workbook");
            case WORKBOOK_WITHOUT_TIME -> texts.format("requirement.workbook.time");
            default -> texts.format("requirement.without", texts.of(requirement.mark()));
        };
    }

    @Override
    public String employerPaysAll(Requirement.EmployerPaysAll requirement) {
        return texts.format("requirement.employer");
    }
}
