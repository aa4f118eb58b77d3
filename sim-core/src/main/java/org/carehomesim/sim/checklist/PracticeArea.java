package org.carehomesim.sim.checklist;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The areas of infection-control practice that a home is asked about, each tied to one lever of the model.
 *
 * <p>Source: the 19-area checklist of Stoke-on-Trent's support team; the names of the areas are judgement, after the topics
 * of UK guidance on infection control in care homes of 2020.
 */
public enum PracticeArea {
    /** Hand hygiene in care: transmission in every contact in the home, by {@code practice.transmission-reduction}. */
    HAND_HYGIENE(Tie.OF_ITS_OWN),
    /** Putting on, wearing and taking off protective equipment: protection by masks, by the factors of the mask. */
    PROTECTIVE_EQUIPMENT_USE(Tie.OF_ITS_OWN),
    /** Stock control and orders of protective equipment: stock that the home orders up to. */
    PROTECTIVE_EQUIPMENT_STOCK(Tie.RAISES),
    /** Organising tests: probability that a test offered is taken. */
    TESTING(Tie.RAISES),
    /** Noticing and reporting early signs: probability that residents who are cases are isolated. */
    RECOGNITION(Tie.RAISES),
    /** Keeping cases isolated: contacts that isolated residents and contacts of cases in quarantine still have. */
    ISOLATION(Tie.LOWERS),
    /** Use of space, at meals and activities: contacts of residents of a unit with each other. */
    USE_OF_SPACE(Tie.LOWERS),
    /** Fresh air in rooms: transmission between residents of a home. */
    VENTILATION(Tie.LOWERS),
    /** Keeping staff to units: share of care that crosses units where units are kept apart. */
    ZONING(Tie.LOWERS),
    /** Cleaning: how often surfaces are cleaned. */
    CLEANING(Tie.RAISES),
    /** Laundry: what infectious people leave on surfaces and linen. */
    LAUNDRY(Tie.LOWERS),
    /** Waste and spills: how much of the contamination of surfaces reaches hands. */
    WASTE(Tie.LOWERS),
    /** Reception of visitors: probability that visitors with symptoms come in. */
    VISITORS(Tie.LOWERS),
    /** Staff who are ill stay away: probability that staff with symptoms work. */
    STAFF_SICKNESS(Tie.LOWERS),
    /** Breaks and changing rooms: contacts of staff on breaks and when handing over. */
    STAFF_BREAKS(Tie.LOWERS),
    /** Planning of cover: probability that own staff work an open shift as overtime. */
    STAFFING(Tie.RAISES),
    /** Those who come from hospital: contacts that residents in quarantine still have. */
    ADMISSIONS(Tie.LOWERS),
    /** Care planning: probability that a resident with a severe infection goes to hospital. */
    CARE_PLANNING(Tie.LOWERS),
    /** Looking after staff: daily load that strains them, and staff who stay away out of fear. */
    WELLBEING(Tie.LOWERS);

    /** All areas. */
    public static final Set<PracticeArea> ALL = Collections.unmodifiableSet(EnumSet.allOf(PracticeArea.class));

    /** What good practice does to the lever of an area. */
    public enum Tie {
        /** The lever falls with the score. */
        LOWERS,
        /** The lever rises with the score. */
        RAISES,
        /** Other parameters say what the score does. */
        OF_ITS_OWN
    }

    private final Tie tie;

    PracticeArea(Tie tie) {
        this.tie = tie;
    }

    /** What good practice does to the lever. */
    public Tie tie() {
        return tie;
    }

    /** Name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
