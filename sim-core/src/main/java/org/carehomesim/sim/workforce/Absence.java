package org.carehomesim.sim.workforce;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/** Who is away from work, why and until when; own symptoms and positive tests keep staff away. */
public final class Absence {

    private static final AbsenceReason[] REASONS = AbsenceReason.values();

    private final People people;
    private final List<CareHome> homes;
    private final WorkforceParameters parameters;
    private final AgencyParameters agency;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final double dailyPay;
    private final double dailyPayOfBankStaff;
    private final WorkforceCounts counts;
    private final PersonList away = new PersonList(64);
    private byte[] reasonOf;
    private final int[][] awayNow = new int[Group.values().length][REASONS.length];

    /**
     * Starts with everybody at work.
     *
     * @param context what all processes of the run share
     * @param parameters permanent staff
     * @param agency agency staff
     * @param staffHour pay and on-costs of an hour, GBP
     * @param counts where absence is written down by day
     */
    public Absence(
            RunContext context,
            WorkforceParameters parameters,
            AgencyParameters agency,
            double staffHour,
            WorkforceCounts counts) {
        this.people = context.people();
        this.homes = context.homes();
        this.parameters = parameters;
        this.agency = agency;
        this.streams = context.streams();
        this.today = context.today();
        this.tally = context.tally();
        this.ledger = context.ledger();
        this.counts = counts;
        dailyPay = parameters.hoursPerPostDay() * staffHour;
        dailyPayOfBankStaff = parameters.hoursPerBankDay() * staffHour;
        reasonOf = new byte[people.count()];
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
        stayAway(person, parameters.absenceWithSymptomsDays(), AbsenceReason.SYMPTOMS);
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
            stayAway(person, home.measures.exclusionDays, AbsenceReason.TEST);
        }
    }

    /** A contact of a case is told to isolate for {@code days} days. */
    public void isolateContact(int person, int days) {
        stayAway(person, days, AbsenceReason.CONTACT);
    }

    /** Keeps a member of staff away because of the infection for some days from today, with the home's sick pay. */
    void stayAway(int person, int days, AbsenceReason reason) {
        CareHome home = homeOf(person);
        begin(person, days, reason, home == null ? 0 : home.measures.sickPayShare);
    }

    /** Keeps a member of staff away for some days from today; pay for days already away is not booked again. */
    void begin(int person, int days, AbsenceReason reason, double paidShare) {
        int day = today.day();
        int from = Math.max(day, people.absentUntil[person]);
        int until = Math.min(day + days, today.days());
        if (person >= reasonOf.length) {
            reasonOf = Arrays.copyOf(reasonOf, people.count() + people.count() / 8);
        }
        boolean already = people.absentUntil[person] > day;
        if (!already || reason.ordinal() < reasonOf[person]) {
            reasonOf[person] = (byte) reason.ordinal();
        }
        if (until > from) {
            people.absentUntil[person] = until;
            if (paidShare > 0) {
                boolean post = people.group[person] != Group.STAFF || people.bedOrPost[person] != People.NONE;
                Payer payer = homes.get(people.home[person]).measures.sickPayPayer;
                ledger.charge(payer, (until - from) * paidShare * (post ? dailyPay : dailyPayOfBankStaff));
            }
            away.add(person);
        }
    }

    /** Counts who is away today. */
    public void countDay() {
        for (int[] group : awayNow) {
            Arrays.fill(group, 0);
        }
        for (int i = away.size() - 1; i >= 0; i--) {
            int person = away.get(i);
            if (people.absentUntil[person] <= today.day()) {
                away.remove(person);
            } else {
                awayNow[people.group[person].ordinal()][reasonOf[person]]++;
            }
        }
        for (AbsenceReason reason : REASONS) {
            int number = awayNow(Group.STAFF, reason) + awayNow(Group.AGENCY, reason);
            counts.add(today.day(), reason.absent(), number);
            tally.add(reason.days(), number);
            tally.add(Outcome.STAFF_ABSENCE_DAYS, number);
        }
    }

    /** Staff of a group away for a reason when the day was counted last. */
    public int awayNow(Group group, AbsenceReason reason) {
        return awayNow[group.ordinal()][reason.ordinal()];
    }

    /** Staff of a group away because of own symptoms, a positive test or a colleague's case. */
    public int excludedNow(Group group) {
        return awayNow(group, AbsenceReason.TEST)
                + awayNow(group, AbsenceReason.SYMPTOMS)
                + awayNow(group, AbsenceReason.CONTACT);
    }

    /** Forgets a member of staff who has died or left. */
    public void forget(int person) {
        away.remove(person);
    }

    /** Home whose rules a member of staff follows: the own one, or where an agency worker worked last. */
    private CareHome homeOf(int person) {
        int home = people.home[person];
        return home == People.NONE ? null : homes.get(home);
    }
}
