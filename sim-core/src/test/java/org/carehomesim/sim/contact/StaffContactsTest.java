package org.carehomesim.sim.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomePlan;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts of pairs add up to the hazards they stand for, and to the contacts that the rules ask for. */
class StaffContactsTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);
    private static final ContactRates RATES = new ContactRates(0, 0, 0, 7.9, 6, 2.4, 1.2);
    private static final int UNITS = 3;
    private static final int BEDS = 12;

    private final People people = new People(100);
    private final CareHome home = home();
    private final Gathering there = new Gathering(people);
    private final StaffContacts contacts = new StaffContacts(RATES, there);

    private CareHome home() {
        int[] unitOfBed = new int[BEDS];
        int[] rooms = new int[BEDS];
        int[] residents = new int[BEDS];
        for (int bed = 0; bed < BEDS; bed++) {
            unitOfBed[bed] = bed * UNITS / BEDS;
            rooms[bed] = bed;
            residents[bed] =
                    people.add(bed, Group.RESIDENT, SeverityGroup.RESIDENT_OLDER_PEOPLE, Whereabouts.CARE_HOME);
            people.bedOrPost[residents[bed]] = bed;
        }
        HomeSpec spec = new HomeSpec("Home", BEDS, CareType.OLDER_PEOPLE, BEDS, 0, null, null);
        int[] none = new int[0];
        return new CareHome(new HomePlan(
                0, spec, 1, unitOfBed, rooms, UNITS, BEDS, 0, none, residents, none, new StaffRole[0], none, 0));
    }

    /** Up to eight on duty, some of no unit, some from outside, some infectious; often a unit has nobody. */
    private void gather(Random random, double share) {
        StaffOnDuty staff = new StaffOnDuty(8, UNITS);
        int number = 1 + random.nextInt(6);
        for (int i = 0; i < number; i++) {
            int worker = people.add(100 + i, Group.STAFF, SeverityGroup.STAFF, Whereabouts.HOUSEHOLD);
            people.infectiousness[worker] = random.nextInt(2) * random.nextDouble();
            people.setInfectious(worker, people.infectiousness[worker] > 0);
            boolean ofUnit = random.nextInt(4) > 0;
            staff.add(worker, ofUnit ? 1 : 0.1, ofUnit ? random.nextInt(UNITS) : People.NONE);
        }
        if (random.nextBoolean()) {
            staff.addOutsider(1, staff.leastStaffedUnit(home));
        }
        for (int resident : home.residentOfBed) {
            people.infectiousness[resident] = random.nextInt(2) * random.nextDouble();
            people.contactFactor[resident] = random.nextBoolean() ? 1 : 0.25;
        }
        home.measures.staffCohortingShare = share;
        there.gatherStaff(staff);
        there.gatherResidents(home);
        there.gatherStaffOfUnits(home);
        contacts.happen(home);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.6, 1})
    void hazardsAreTheSumsOverPairs(double share) {
        Random random = new Random(5);
        for (int trial = 0; trial < 500; trial++) {
            gather(random, share);
            for (int unit = 0; unit < UNITS; unit++) {
                assertThat(contacts.hazardOfResident(unit)).isCloseTo(fromStaff(unit), ROUNDING);
            }
            for (int unit : List.of(People.NONE, 0, 1, 2)) {
                if (unit == People.NONE || there.staff.heads(unit) > 0) {
                    assertThat(contacts.hazardOfCarePerWeight(unit)).isCloseTo(fromResidents(unit), ROUNDING);
                    assertThat(contacts.hazardOfWork(unit) + contacts.hazardOnBreaks())
                            .isCloseTo(fromColleagues(unit), ROUNDING);
                }
            }
        }
    }

    private double fromStaff(int unit) {
        double sum = 0;
        for (int i = 0; i < there.staff.count(); i++) {
            sum += contacts.careContacts(unit, there.staff.unit(i))
                    * there.staff.careWeight(i)
                    * people.infectiousness[there.staff.person(i)];
        }
        return sum;
    }

    private double fromResidents(int unit) {
        double sum = 0;
        for (int resident : home.residentOfBed) {
            int unitOfResident = home.unitOfBed[people.bedOrPost[resident]];
            sum += contacts.careContacts(unitOfResident, unit)
                    * people.infectiousness[resident]
                    * people.contactFactor[resident];
        }
        return sum;
    }

    private double fromColleagues(int unit) {
        double sum = 0;
        for (int i = 0; i < there.staff.count(); i++) {
            sum += contacts.contactsOfColleagues(unit, there.staff.unit(i))
                    * people.infectiousness[there.staff.person(i)];
        }
        return sum;
    }

    /** However care is shared out, each resident has the contacts of the rule, those with outsiders included. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.6, 1})
    void everyResidentHasAllTheCare(double share) {
        Random random = new Random(6);
        for (int trial = 0; trial < 500; trial++) {
            gather(random, share);
            StaffOnDuty staff = there.staff;
            for (int unit = 0; unit < UNITS; unit++) {
                double sum = staff.hands() * contacts.careContacts(unit, People.NONE)
                        + staff.hands(unit)
                                * (contacts.careContacts(unit, unit) - contacts.careContacts(unit, People.NONE));
                assertThat(sum).isCloseTo(RATES.care(), ROUNDING);
            }
        }
    }
}
