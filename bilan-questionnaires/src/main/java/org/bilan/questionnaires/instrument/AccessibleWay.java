package org.bilan.questionnaires.instrument;

/**
 * The way to answer that every front end must offer: by keyboard alone, without dragging, with a name for every control that
 * a screen reader can say. A front end may offer others beside it. (RGAA 4.1 themes 7 and 11; WCAG 2.2, 2.1.1, 2.5.7.)
 */
public enum AccessibleWay {
    /** One group of radio buttons; arrow keys move, the space bar picks. */
    RADIO_GROUP("radiogroup"),
    /** One check box per choice; tab moves, the space bar ticks. */
    CHECK_BOXES("group"),
    /** A number in steps; arrow keys change it, digits may be typed. */
    STEPPED_NUMBER("spinbutton"),
    /** One radio group per row, the row's text as its name. */
    RADIO_GROUP_PER_ROW("grid"),
    /** One box per object for its place; digits are typed, 1 is first. */
    PLACE_PER_OBJECT("list"),
    /** Two radio groups over the same choices: one for the most, one for the least. */
    MOST_AND_LEAST_GROUPS("group"),
    /** One number per object, the rest still to be given is said after each change. */
    AMOUNT_PER_OBJECT("list"),
    /** One drop-down of piles per card. */
    PILE_PER_CARD("list"),
    /** A text field. */
    TEXT_FIELD("textbox");

    private final String role;

    AccessibleWay(String role) {
        this.role = role;
    }

    /** The WAI-ARIA role of the whole control. */
    public String role() {
        return role;
    }
}
