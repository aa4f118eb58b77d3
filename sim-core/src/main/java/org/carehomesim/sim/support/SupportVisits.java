package org.carehomesim.sim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.carehomesim.sim.contact.HomeContacts;
import org.carehomesim.sim.contact.StaffOnDuty;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.place.CareHome;

/** The day's visits of team members who are infectious; those of the others harm nobody. */
final class SupportVisits {

    private final HomeContacts homeContacts;
    private final List<Visit> visits = new ArrayList<>();

    private record Visit(CareHome home, double infectiousness, double withResidents, double withStaff) {}

    SupportVisits(HomeContacts homeContacts) {
        this.homeContacts = homeContacts;
    }

    void note(CareHome home, double infectiousness, double withResidents, double withStaff) {
        visits.add(new Visit(home, infectiousness, withResidents, withStaff));
    }

    /** Lets those who visit meet residents and the staff on duty. */
    void happen(Function<CareHome, StaffOnDuty> onDuty) {
        for (Visit visit : visits) {
            homeContacts.meetOutsider(
                    visit.home(),
                    onDuty.apply(visit.home()),
                    visit.infectiousness(),
                    visit.withResidents(),
                    visit.withStaff(),
                    Setting.SUPPORT_VISIT);
        }
        visits.clear();
    }
}
