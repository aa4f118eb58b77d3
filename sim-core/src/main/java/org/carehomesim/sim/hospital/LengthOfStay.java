package org.carehomesim.sim.hospital;

import java.time.temporal.ChronoUnit;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.HazardCurve;
import org.carehomesim.sim.time.Today;

/**
 * Draws how long residents stay: until they die of other causes, move away, or a temporary stay ends.
 *
 * <p>A resident of frailty {@code z} dies at {@code rate x ratio of the kind of home x z x season}, where the season is
 * {@code 1 + amplitude x cos(2 pi (date - peak) / year)}. With a mean frailty of 1 a lasting stay then ends at {@code e =
 * rate x ratio + moves}. A share {@code s} of new residents comes for a temporary stay of mean length {@code L}, so that
 * the mean stay is {@code s L + (1 - s) / e}, and {@code s L} of it is the share of residents on a temporary stay.
 */
final class LengthOfStay {

    private static final int WHETHER_TEMPORARY = 0;
    private static final int HOW_LONG = 1;
    private static final double DAYS_PER_YEAR = 365.25;

    private final StayParameters parameters;
    private final People people;
    private final Streams streams;
    private final Today today;
    private final double deathRate;
    private final HazardCurve deathHazard;
    private final DayTable temporary;
    private final DayTable temporaryLeft;
    private final double temporaryDaysPerNewcomer;

    LengthOfStay(HospitalParameters hospital, People people, Streams streams, Today today) {
        parameters = hospital.stays();
        this.people = people;
        this.streams = streams;
        this.today = today;
        deathRate = hospital.backgroundDeathsPerResidentDay();
        double[] hazard = new double[today.days()];
        for (int day = 0; day < hazard.length; day++) {
            hazard[day] = deathRate * season(day);
        }
        deathHazard = new HazardCurve(hazard);
        boolean stays = parameters != null && parameters.temporaryShare() > 0;
        temporary = stays ? new DayTable(parameters.temporaryStayDays(), 1) : null;
        temporaryLeft = stays ? temporary.remaining() : null;
        temporaryDaysPerNewcomer = stays ? parameters.temporaryShare() * temporary.mean() : 0;
    }

    private double season(int day) {
        if (parameters == null) {
            return 1;
        }
        long sincePeak = ChronoUnit.DAYS.between(
                parameters.deathSeasonPeak(), today.start().plusDays(day));
        return 1 + parameters.deathSeasonAmplitude() * StrictMath.cos(2 * Math.PI * sincePeak / DAYS_PER_YEAR);
    }

    /** Draws the day, from {@code day} on, on which a resident dies of another cause. */
    int deathDay(int resident, int day) {
        boolean older = people.severity[resident] == SeverityGroup.RESIDENT_OLDER_PEOPLE;
        double relative = deathRatio(older, people.nursing[resident]) * people.frailty[resident];
        double wait = streams.exponential(Purpose.BACKGROUND_DEATH, people.key[resident], 0);
        return deathHazard.dayReaching(deathHazard.before(day) + wait / relative);
    }

    /** Draws the day on which a resident who lives in the home at the start of the run moves away. */
    int moveDayFromStart(int resident, CareHome home) {
        long key = people.key[resident];
        if (streams.uniform(Purpose.TEMPORARY_STAY, key, WHETHER_TEMPORARY) < temporaryShareOfResidents(home)) {
            return temporaryLeft.at(streams.uniform(Purpose.TEMPORARY_STAY, key, HOW_LONG));
        }
        return moveDay(key, 0);
    }

    /** Draws the day on which a resident who comes today moves away. */
    int moveDayOfNewcomer(int resident) {
        long key = people.key[resident];
        if (comesForTemporaryStay(key)) {
            return today.day() + temporary.at(streams.uniform(Purpose.TEMPORARY_STAY, key, HOW_LONG));
        }
        return moveDay(key, today.day() + 1);
    }

    private int moveDay(long key, int from) {
        if (parameters == null || parameters.movesAwayPerResidentDay() == 0) {
            return EventCalendar.NEVER;
        }
        double wait = streams.exponential(Purpose.MOVING_AWAY, key, 0) / parameters.movesAwayPerResidentDay();
        return (int) Math.min(from + wait, EventCalendar.NEVER);
    }

    /**
     * Whether a new resident takes the place of somebody who died, and not of one who moved away or was there for a
     * temporary stay. Replacing like by like keeps the frailty of residents steady.
     */
    boolean replacesDead(long key, CareHome home) {
        double share = deathRate * deathRatio(home) / lastingOutflow(home);
        return !comesForTemporaryStay(key) && streams.uniform(Purpose.NEW_RESIDENT_REPLACES, key, 0) < share;
    }

    private boolean comesForTemporaryStay(long key) {
        return parameters != null
                && streams.uniform(Purpose.TEMPORARY_STAY, key, WHETHER_TEMPORARY) < parameters.temporaryShare();
    }

    /** Outflow from a home relative to that from a home for older people without nursing; 1 if there is none. */
    double relativeOutflow(CareHome home) {
        double reference = outflow(1);
        return reference == 0 ? 1 : outflow(deathRatio(home)) / reference;
    }

    /** Residents who leave a home in an ordinary year, dead or alive, per resident and day. */
    private double outflow(double deathRatio) {
        double lasting = deathRate * deathRatio + movesAway();
        if (lasting == 0) {
            return 0;
        }
        return 1 / (temporaryDaysPerNewcomer + (1 - temporaryShare()) / lasting);
    }

    private double temporaryShareOfResidents(CareHome home) {
        return temporaryDaysPerNewcomer * outflow(deathRatio(home));
    }

    private double temporaryShare() {
        return parameters == null ? 0 : parameters.temporaryShare();
    }

    private double movesAway() {
        return parameters == null ? 0 : parameters.movesAwayPerResidentDay();
    }

    private double lastingOutflow(CareHome home) {
        return deathRate * deathRatio(home) + movesAway();
    }

    private double deathRatio(CareHome home) {
        return deathRatio(home.spec.careType() == CareType.OLDER_PEOPLE, home.spec.isNursing());
    }

    private double deathRatio(boolean older, boolean nursing) {
        if (parameters == null) {
            return 1;
        }
        if (!older) {
            return parameters.deathRatioOtherAdults();
        }
        return nursing ? parameters.deathRatioNursing() : 1;
    }
}
