package org.carehomesim.sim.sector;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.contact.StaffOnDuty;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;

/**
 * Who lives in one home and who was on duty there, at the end of a day, for those who watch.
 *
 * @param beds the beds by number
 * @param staff everyone of the model on duty on the day, by shift; empty before the first day
 */
public record HomeInterior(List<Bed> beds, List<Worker> staff) {

    /**
     * A bed and whose it is.
     *
     * @param unit unit of the home, from 0
     * @param room room of the home, from 0; beds with the same number share it
     * @param resident number of the person whose bed it is, or {@link People#NONE}
     * @param health course of the resident's infection; that of somebody {@linkplain Health#LEFT gone} for an empty bed
     * @param whereabouts place of the resident, who may be in hospital; {@link Whereabouts#NOWHERE} for an empty bed
     * @param isolated whether the resident is isolated or quarantined in the home
     */
    public record Bed(int unit, int room, int resident, Health health, Whereabouts whereabouts, boolean isolated) {

        /** Whether the resident is in the home. */
        public boolean isPresent() {
            return whereabouts == Whereabouts.CARE_HOME;
        }
    }

    /**
     * Somebody on duty.
     *
     * @param person number of the person
     * @param group permanent or agency staff
     * @param health course of the infection
     * @param shift shift of the day, from 0
     * @param unit unit of the home, or {@link People#NONE} for the whole home
     */
    public record Worker(int person, Group group, Health health, int shift, int unit) {}

    /** Copies both lists. */
    public HomeInterior {
        beds = List.copyOf(beds);
        staff = List.copyOf(staff);
    }

    /** Looks into a home. */
    static HomeInterior of(Processes run, CareHome home) {
        return new HomeInterior(beds(run, home), staff(run, home));
    }

    private static List<Bed> beds(Processes run, CareHome home) {
        People people = run.people;
        // before day 0 as on day 0: nobody is isolated yet
        int today = Math.max(0, run.today.day());
        List<Bed> beds = new ArrayList<>(home.residentOfBed.length);
        for (int bed = 0; bed < home.residentOfBed.length; bed++) {
            int resident = home.residentOfBed[bed];
            boolean empty = resident == People.NONE;
            beds.add(new Bed(
                    home.unitOfBed[bed],
                    home.roomOfBed[bed],
                    resident,
                    empty ? Health.LEFT : people.health[resident],
                    empty ? Whereabouts.NOWHERE : people.whereabouts[resident],
                    !empty && people.isolatedUntil[resident] > today));
        }
        return beds;
    }

    private static List<Worker> staff(Processes run, CareHome home) {
        People people = run.people;
        List<Worker> staff = new ArrayList<>();
        for (int shift = 0; shift < run.duty.shifts(); shift++) {
            StaffOnDuty onDuty = run.duty.staff(home, shift);
            for (int i = 0; i < onDuty.count(); i++) {
                int person = onDuty.person(i);
                staff.add(new Worker(person, people.group[person], people.health[person], shift, onDuty.unit(i)));
            }
        }
        return staff;
    }
}
