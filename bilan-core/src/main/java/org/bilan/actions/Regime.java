package org.bilan.actions;

import org.bilan.legaltime.LegalCalendar;
import org.bilan.rules.Enforcement;
import org.bilan.rules.RuleSet;

/** Under which rules facts are admitted, in which calendar days are counted, and whether what breaks the law is refused. */
public record Regime(RuleSet rules, LegalCalendar calendar, Enforcement enforcement) {}
