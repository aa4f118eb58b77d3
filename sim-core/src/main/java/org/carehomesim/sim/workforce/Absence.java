package org.carehomesim.sim.workforce;

import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Staff who are away from work: ordinary sickness, symptoms, exclusion after a positive test. */
public final class Absence {

    private static final double DAYS_PER_YEAR = 365;

    private final People people;
    private final List<CareHome> homes;
    private final WorkforceParameters parameters;
    private final AgencyParameters agency;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final double dailyPay;
    private final DayTable spellDays;
    private final EventCalendar spells;
    private final PersonList excluded = new PersonList(64);

    /**
     * Schedules the first spells of ordinary sickness.
     *
     * @param context what all processes of the run share
     * @param parameters permanent staff
     * @param agency agency staff
     * @param staffHour pay and on-costs of an hour, GBP
     */
    public Absence(RunContext context, WorkforceParameters parameters, AgencyParameters agency, double staffHour) {
        this.people = context.people();
        this.homes = context.homes();
        this.parameters = parameters;
        this.agency = agency;
        this.streams = context.streams();
        this.today = context.today();
        this.tally = context.tally();
        this.ledger = context.ledger();
        double paidHours = 0;
        for (ShiftParameters shift : parameters.shifts()) {
            paidHours += shift.onDutyShare() * shift.hours();
        }
        dailyPay = paidHours * staffHour;
        spellDays = new DayTable(parameters.sicknessSpellDays(), 1);
        spells = new EventCalendar(today.days(), people.count());
        if (parameters.sicknessSpellsPerYear() > 0) {
            for (int person = 0; person < people.count(); person++) {
                if (people.group[person] == Group.STAFF) {
                    scheduleSpell(person, 0);
                }
            }
        }
    }

    private void scheduleSpell(int person, int from) {
        double mean = DAYS_PER_YEAR / parameters.sicknessSpellsPerYear();
        double wait = mean * streams.exponential(Purpose.SICKNESS_SPELL, people.key[person], from);
        spells.schedule(person, (int) Math.min(from + wait, EventCalendar.NEVER - 1.0));
    }

    /** Begins the spells of ordinary sickness of the day. */
    public void beginSpells() {
        int day = today.day();
        for (int person = spells.take(day); person >= 0; person = spells.take(day)) {
            double draw = streams.uniform(Purpose.SICKNESS_LENGTH, people.key[person], day);
            int days = spellDays.at(draw);
            beAbsent(person, days, 0);
            scheduleSpell(person, day + days);
        }
    }

    /** A member of staff has symptoms, and stays away or works all the same; true if staying away. */
    public boolean reactToSymptoms(int person) {
        boolean permanent = people.group[person] == Group.STAFF;
        double ordinary = permanent ? parameters.worksWithSymptoms() : agency.worksWithSymptoms();
        CareHome home = homeOf(person);
        double factor = home == null ? 1 : home.measures.worksWithSymptomsFactor;
        double draw = streams.uniform(Purpose.WORKS_WITH_SYMPTOMS, people.key[person], people.episode[person]);
        if (draw < ordinary * factor) {
            return false;
        }
        exclude(person, parameters.absenceWithSymptomsDays(), sickPayShare(home));
        return true;
    }

    /** A member of staff has a positive test, and is sent home where that is the rule. */
    public void excludeAfterTest(int person) {
        CareHome home = homeOf(person);
        if (home == null) {
            return;
        }
        double draw = streams.uniform(Purpose.EXCLUSION, people.key[person], people.episode[person]);
        if (draw < home.measures.exclusionAfterTestProbability) {
            exclude(person, home.measures.exclusionDays, sickPayShare(home));
        }
    }

    /** A contact of a case is told to isolate for {@code days} days. */
    public void isolateContact(int person, int days) {
        exclude(person, days, sickPayShare(homeOf(person)));
    }

    /** Keeps a member of staff away from work because of the infection. */
    void exclude(int person, int days, double paidShare) {
        beAbsent(person, days, paidShare);
        excluded.add(person);
    }

    /** Staff of a group away because of symptoms or a positive test. */
    public int excludedNow(Group group) {
        int now = 0;
        for (int i = excluded.size() - 1; i >= 0; i--) {
            int person = excluded.get(i);
            if (people.absentUntil[person] <= today.day()) {
                excluded.remove(person);
            } else if (people.group[person] == group) {
                now++;
            }
        }
        return now;
    }

    /** Away from work for {@code days} days from today; days already counted are not counted again. */
    private void beAbsent(int person, int days, double paidShare) {
        int from = Math.max(today.day(), people.absentUntil[person]);
        int until = Math.min(today.day() + days, today.days());
        if (until > from) {
            people.absentUntil[person] = until;
            tally.add(Outcome.STAFF_ABSENCE_DAYS, until - from);
            ledger.charge(Payer.HOME, (until - from) * paidShare * dailyPay);
        }
    }

    /** Forgets a member of staff who has died. */
    public void forget(int person) {
        spells.cancel(person);
        excluded.remove(person);
    }

    /** Home whose rules a member of staff follows: the own one, or where an agency worker worked last. */
    private CareHome homeOf(int person) {
        int home = people.home[person];
        return home == People.NONE ? null : homes.get(home);
    }

    private static double sickPayShare(CareHome home) {
        return home == null ? 0 : home.measures.sickPayShare;
    }
}
