package org.carehomesim.sim.observe;

import java.util.Locale;

/** The figures that sum up a run, in the order of the columns of {@code runs.csv}. */
public enum Outcome {
    HOMES("Care homes", "homes", false),
    RESIDENTS("Residents at the start", "people", false),
    STAFF("Permanent staff", "people", false),
    AGENCY_STAFF("Agency staff", "people", false),
    HOMES_AFFECTED("Homes with a resident infected", "homes", true),
    HOMES_WITH_OUTBREAK("Homes with an outbreak", "homes", true),
    RESIDENT_INFECTIONS("Infections of residents", "infections", true),
    STAFF_INFECTIONS("Infections of permanent staff", "infections", true),
    AGENCY_INFECTIONS("Infections of agency staff", "infections", true),
    VISITOR_INFECTIONS("Infections of visitors", "infections", true),
    HOUSEHOLD_INFECTIONS("Infections in households", "infections", true),
    RESIDENT_DEATHS("Deaths of residents", "deaths", true),
    STAFF_DEATHS("Deaths of staff", "deaths", true),
    HOSPITAL_ADMISSIONS("Hospital admissions of residents for the infection", "admissions", true),
    HOSPITAL_BED_DAYS("Hospital bed-days of residents for the infection", "days", true),
    DELAYED_DISCHARGE_DAYS("Days of delayed discharge", "days", true),
    PEAK_RESIDENT_INFECTIONS("Most residents infectious on one day", "people", true),
    PEAK_DAY("Day of that peak", "day", false),
    STAFF_ABSENCE_DAYS("Days of staff absence", "days", true),
    AGENCY_SHIFTS("Agency shifts", "shifts", true),
    UNFILLED_SHIFTS("Unfilled shifts", "shifts", true),
    PPE_ITEMS_USED("Items of protective equipment used", "items", false),
    PPE_SHORT_DAYS("Home-days short of protective equipment", "days", true),
    TESTS_USED("Tests used", "tests", false),
    ISOLATION_DAYS("Resident-days in isolation, at home or in hospital", "days", true),
    VISITS_LOST("Visits lost", "visits", true),
    COST_GBP("Cost", "GBP", true),
    QALY_LOSS("Quality-adjusted life years lost", "QALYs", true),
    COST_HOME_GBP("Cost to homes", "GBP", true),
    COST_COUNCIL_GBP("Cost to the council", "GBP", true),
    COST_NHS_GBP("Cost to the NHS", "GBP", true),
    RESIDENT_DEATHS_IN_HOSPITAL("Deaths of residents in hospital", "deaths", true),
    BACKGROUND_DEATHS("Deaths of residents from other causes", "deaths", false),
    OTHER_HOSPITAL_ADMISSIONS("Hospital admissions of residents for other reasons", "admissions", false),
    OVERTIME_SHIFTS("Overtime shifts", "shifts", true),
    NOSOCOMIAL_INFECTIONS("Infections of residents in hospital", "infections", true),
    RESIDENTS_MOVED_AWAY("Residents who moved away or whose temporary stay ended", "people", false),
    HOUSEHOLD_INFECTIONS_BY_STAFF("Infections in households that staff brought from a home", "infections", true),
    HOUSEHOLD_INFECTIONS_BY_VISITORS("Infections in households that visitors brought from a visit", "infections", true),
    VACCINE_DOSES("Vaccine doses given", "doses", false),
    ABSENCE_DAYS_TEST("Days of staff absence after a positive test", "days", true),
    ABSENCE_DAYS_SYMPTOMS("Days of staff absence with symptoms", "days", true),
    ABSENCE_DAYS_CONTACT("Days of staff isolating as contacts of a colleague", "days", true),
    ABSENCE_DAYS_FAMILY("Days of staff absence for ill family", "days", true),
    ABSENCE_DAYS_FEAR("Days of staff absence out of fear", "days", true),
    ABSENCE_DAYS_BURN_OUT("Days of staff absence by burn-out", "days", true),
    ABSENCE_DAYS_SICKNESS("Days of ordinary sickness of staff", "days", true),
    STAFF_LEFT("Staff who left their job", "people", false),
    STAFF_HIRED("Staff hired", "people", false),
    SHORT_STAFFED_HOME_DAYS("Home-days with a shift unfilled", "days", true),
    EMPTY_BED_DAYS("Days of beds of homes that are nobody's", "days", true),
    NEW_RESIDENTS_REFUSED("New residents whom homes turned away", "people", true),
    STEP_DOWN_DAYS("Days of residents in step-down places", "days", true),
    HOSPITAL_ADMISSIONS_AVOIDED("Residents cared for in the home instead of hospital", "admissions", false),
    STAFF_STRAIN("Strain of staff", "strain-days", true),
    SUPPORT_CONTACTS("Contacts of support teams with homes", "contacts", false),
    SUPPORT_CONTACTS_IN_PERSON("Contacts of support teams in person", "contacts", false),
    SUPPORT_WAIT_DAYS("Home-days waiting for a support team", "days", true),
    PRACTICE_FAILURES("Failures of an area of infection-control practice", "failures", true),
    PRACTICE_FAILURE_DAYS("Home-area-days of failed infection-control practice", "days", true),
    PPE_COST_GBP("Cost of protective equipment bought", "GBP", true),
    PPE_ITEMS_FROM_STOCKPILE("Items of protective equipment from stores of councils and the nation", "items", false),
    PPE_ITEMS_SHARED("Items of protective equipment that homes gave to each other", "items", false);

    private final String label;
    private final String unit;
    private final boolean lowerIsBetter;

    Outcome(String label, String unit, boolean lowerIsBetter) {
        this.label = label;
        this.unit = unit;
        this.lowerIsBetter = lowerIsBetter;
    }

    /** Name of the column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name for readers. */
    public String label() {
        return label;
    }

    /** Unit for readers. */
    public String unit() {
        return unit;
    }

    /** Whether less of it is better; false where it is neither good nor bad in itself. */
    public boolean lowerIsBetter() {
        return lowerIsBetter;
    }
}
