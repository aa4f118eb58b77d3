package org.carehomesim.sim.workforce;

import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Ordinary sickness of permanent staff: spells at a constant rate between spells, unpaid. */
public final class SicknessSpells {

    private static final double DAYS_PER_YEAR = 365;

    private final People people;
    private final Absence absence;
    private final double spellsPerYear;
    private final Streams streams;
    private final Today today;
    private final DayTable spellDays;
    private final EventCalendar spells;

    /**
     * Schedules everybody's first spell.
     *
     * @param context what all processes of the run share
     * @param absence keeps the ill away
     * @param parameters permanent staff
     */
    public SicknessSpells(RunContext context, Absence absence, WorkforceParameters parameters) {
        this.people = context.people();
        this.absence = absence;
        this.streams = context.streams();
        this.today = context.today();
        spellsPerYear = parameters.sicknessSpellsPerYear();
        spellDays = new DayTable(parameters.sicknessSpellDays(), 1);
        spells = new EventCalendar(today.days(), people.count());
        for (int person = 0; person < people.count(); person++) {
            if (people.group[person] == Group.STAFF) {
                schedule(person, 0);
            }
        }
    }

    /** Draws when a member of staff falls ill next, from a day on. */
    public void schedule(int person, int from) {
        if (spellsPerYear > 0) {
            double wait = DAYS_PER_YEAR
                    / spellsPerYear
                    * streams.exponential(Purpose.SICKNESS_SPELL, people.key[person], from);
            spells.scheduleAfter(person, from, wait);
        }
    }

    /** Begins the spells of the day. */
    public void begin() {
        int day = today.day();
        for (int person = spells.take(day); person >= 0; person = spells.take(day)) {
            int days = spellDays.at(streams.uniform(Purpose.SICKNESS_LENGTH, people.key[person], day));
            absence.begin(person, days, AbsenceReason.SICKNESS, 0);
            schedule(person, day + days);
        }
    }

    /** Forgets a member of staff who has died or left. */
    public void forget(int person) {
        spells.cancel(person);
    }
}
