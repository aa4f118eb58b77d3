package org.carehomesim.sim.contact;

import java.util.Arrays;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;

/**
 * Shared surfaces of homes: contaminated by infectious people, cleaned, touched by others.
 *
 * <p>Contamination {@code C} of an area (a unit or the home) is counted in days of one fully infectious person. A shift
 * with a share {@code s} of the day's contacts adds {@code s x laundry x infectiousness present}; staff leave theirs
 * evenly over the units. Somebody with {@code k} touches in the shift has the hazard {@code hands x tau k C / beds} with
 * the contamination of the shift's beginning. A day leaves {@code C (1 - decay) (1 - cleaned)^cleaning}. Within a shift,
 * contact uses up thresholds before surfaces do.
 */
public final class SharedSurfaces {

    /** Contamination of a home below this, in days of an infectious person, counts as none: a limit of the numerics. */
    private static final double NEGLIGIBLE = 1e-6;

    private static final double[] CLEAN = {};

    private final SurfaceParameters parameters;
    private final double hazardPerTouch;
    private final Transmissibility transmissibility;
    private final People people;
    private final Exposure exposure;
    private final Infections infections;
    private final double[][] contamination;
    private final int[][] bedsOfArea;
    private final boolean byUnit;

    /**
     * Starts with clean surfaces.
     *
     * @param context what all processes of the run share
     * @param exposure thresholds
     * @param infections takes note of infections
     * @param contact how surfaces infect, and hand hygiene
     */
    public SharedSurfaces(RunContext context, Exposure exposure, Infections infections, ContactParameters contact) {
        parameters = contact.surfaces();
        people = context.people();
        this.exposure = exposure;
        this.infections = infections;
        boolean used = parameters != null;
        byUnit = used && parameters.scope() == Scope.UNIT;
        transmissibility = new Transmissibility(contact.transmissibility(), context.today());
        hazardPerTouch = used ? parameters.transmissionPerTouch() * contact.handTransmissionLeft() : 0;
        contamination = new double[used ? context.homes().size() : 0][];
        Arrays.fill(contamination, CLEAN);
        bedsOfArea = new int[contamination.length][];
    }

    /** Whether somebody in the home could be infected by its surfaces. */
    public boolean areContaminated(CareHome home) {
        return parameters != null && contamination[home.number].length > 0;
    }

    /** Contamination of the surfaces of a home, in days of one fully infectious person. */
    public double contamination(CareHome home) {
        return areContaminated(home) ? Arrays.stream(contamination[home.number]).sum() : 0;
    }

    /** Lets the people of a shift touch surfaces, then contaminate them; {@code share} is that of the day's contacts. */
    void touch(CareHome home, Gathering there, double share) {
        if (parameters == null) {
            return;
        }
        if (areContaminated(home)) {
            exposeResidents(home, there, share);
            exposeStaff(home, there);
        }
        if (there.residentInfectiousness + there.staffInfectiousness > 0) {
            contaminate(home, there, share * home.measures.laundryFactor);
        }
    }

    private void exposeResidents(CareHome home, Gathering there, double share) {
        double[] amount = contamination[home.number];
        double hazard = hazardPerTouch * transmissibility.now();
        for (int i = 0; i < there.residentCount; i++) {
            int resident = there.residents[i];
            int area = byUnit ? home.unitOfBed[people.bedOrPost[resident]] : 0;
            double touches = parameters.residentTouchesPerDay() * share * people.contactFactor[resident];
            expose(resident, home, hazard * touches * amount[area] / bedsOfArea[home.number][area]);
        }
    }

    /** Staff touch surfaces all over the home. */
    private void exposeStaff(CareHome home, Gathering there) {
        double perBed = contamination(home) / home.residentOfBed.length;
        double hazard = hazardPerTouch * transmissibility.now() * parameters.staffTouchesPerShift() * perBed;
        for (int i = 0; i < there.staff.count(); i++) {
            expose(there.staff.people[i], home, hazard);
        }
    }

    private void expose(int person, CareHome home, double hazard) {
        if (hazard > 0 && people.health[person] == Health.SUSCEPTIBLE && exposure.isInfectedBy(person, hazard)) {
            infections.infect(person, Setting.SURFACE, home.number, Infections.UNKNOWN);
        }
    }

    private void contaminate(CareHome home, Gathering there, double factor) {
        if (!areContaminated(home)) {
            open(home);
        }
        double[] amount = contamination[home.number];
        double byStaff = there.staffInfectiousness / amount.length;
        for (int area = 0; area < amount.length; area++) {
            double byResidents = byUnit ? there.unitInfectiousness[area] : there.residentInfectiousness;
            amount[area] += factor * (byResidents + byStaff);
        }
    }

    private void open(CareHome home) {
        contamination[home.number] = new double[byUnit ? home.units : 1];
        if (bedsOfArea[home.number] == null) {
            int[] beds = new int[contamination[home.number].length];
            for (int unit : home.unitOfBed) {
                beds[byUnit ? unit : 0]++;
            }
            bedsOfArea[home.number] = beds;
        }
    }

    /** Lets a day's decay and cleaning of a home happen. */
    public void clean(CareHome home) {
        if (!areContaminated(home)) {
            return;
        }
        leave(
                home,
                (1 - parameters.decayPerDay())
                        * StrictMath.pow(1 - parameters.cleanedPerDay(), home.measures.cleaningFactor));
    }

    /** Removes a share of the contamination of a home besides ordinary cleaning. */
    public void cleanDeeply(CareHome home, double share) {
        if (areContaminated(home)) {
            leave(home, 1 - share);
        }
    }

    private void leave(CareHome home, double left) {
        double[] amount = contamination[home.number];
        double sum = 0;
        for (int area = 0; area < amount.length; area++) {
            amount[area] *= left;
            sum += amount[area];
        }
        if (sum < NEGLIGIBLE) {
            contamination[home.number] = CLEAN;
        }
    }
}
