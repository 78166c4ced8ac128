package org.bilan.secrecy;

import org.bilan.papers.DataKind;
import org.bilan.papers.Purpose;

/** What is wanted: an action on data of a kind, for a purpose. */
public record Access(DataKind kind, Action action, Purpose purpose) {}
