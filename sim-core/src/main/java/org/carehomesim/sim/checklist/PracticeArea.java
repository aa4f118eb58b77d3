package org.carehomesim.sim.checklist;

/**
 * The areas of infection-control practice that a home is asked about, each tied to one lever of the model.
 *
 * <p>Source: the 19-area checklist of Stoke-on-Trent's support team; the names of the areas are judgement, after the topics
 * of UK guidance on infection control in care homes of 2020.
 */
public enum PracticeArea {
    /** Hand hygiene in care: transmission in every contact in the home. */
    HAND_HYGIENE,
    /** Putting on, wearing and taking off protective equipment: protection by masks. */
    PROTECTIVE_EQUIPMENT_USE,
    /** Stock control and orders of protective equipment: share of the target stock that is ordered. */
    PROTECTIVE_EQUIPMENT_STOCK,
    /** Organising tests: uptake of tests that are due. */
    TESTING,
    /** Noticing and reporting early signs: probability that residents who are cases are isolated. */
    RECOGNITION,
    /** Keeping cases isolated: contacts that isolated residents still have. */
    ISOLATION,
    /** Use of space, at meals and activities: contacts of residents of a unit with each other. */
    USE_OF_SPACE,
    /** Fresh air in shared rooms: transmission between residents of a home. */
    VENTILATION,
    /** Keeping staff to units: share of care that crosses units where units are kept apart. */
    ZONING,
    /** Cleaning: how often surfaces are cleaned. */
    CLEANING,
    /** Laundry: what infectious people leave on surfaces and linen. */
    LAUNDRY,
    /** Waste and spills: how much of the contamination of surfaces reaches hands. */
    WASTE,
    /** Reception of visitors: visitors with symptoms who are let in. */
    VISITORS,
    /** Staff who are ill stay away: probability that staff with symptoms work. */
    STAFF_SICKNESS,
    /** Breaks and changing rooms: contacts of staff on breaks and when handing over. */
    STAFF_BREAKS,
    /** Planning of cover: willingness of own staff to work overtime. */
    STAFFING,
    /** Those who move in or come from hospital: contacts that residents in quarantine still have. */
    ADMISSIONS,
    /** Care planning: hospital admissions of residents for the infection. */
    CARE_PLANNING,
    /** Looking after staff: strain, and what follows from it. */
    WELLBEING
}
