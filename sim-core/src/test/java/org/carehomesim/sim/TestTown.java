package org.carehomesim.sim;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.HandHygieneParameters;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.SurfaceParameters;
import org.carehomesim.sim.disease.RiskFactors;
import org.carehomesim.sim.hospital.StayParameters;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.ResidentParameters;
import org.carehomesim.sim.practice.AreaParameters;
import org.carehomesim.sim.practice.ChecklistParameters;
import org.carehomesim.sim.practice.OwnAuditParameters;
import org.carehomesim.sim.supply.TestSupply;
import org.carehomesim.sim.workforce.BurnOutParameters;
import org.carehomesim.sim.workforce.FamilyAbsenceParameters;
import org.carehomesim.sim.workforce.FearParameters;
import org.carehomesim.sim.workforce.RoleParameters;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.carehomesim.sim.workforce.TurnoverParameters;

/** A town of twelve homes where everything happens, with an epidemic outside. */
public final class TestTown {

    private TestTown() {}

    /** Twelve homes where everything happens, with an epidemic outside. */
    static ScenarioBuilder build() {
        ScenarioBuilder builder = new ScenarioBuilder();
        int[] beds = {8, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80};
        for (int i = 0; i < beds.length; i++) {
            CareType type = beds[i] < 10 ? CareType.OTHER_ADULTS : CareType.OLDER_PEOPLE;
            builder.homes.add(new HomeSpec("Home " + (i + 1), beds[i], type, null, null, i % 2 == 1, null));
        }
        builder.days = 90;
        builder.singleRooms = 0.8;
        builder.dementia = 0.6;
        builder.residents = new ResidentParameters(
                new Distribution.Normal(86, 7.9), new Distribution.Normal(50, 15), 0.3, 0.5, 0.5, 0.2, 3);
        builder.riskFactors = new RiskFactors(86, 1.4, 1.5, 0.5, 0.8);
        builder.stays = new StayParameters(
                1.9, 0.2, 0.12, LocalDate.of(2020, 1, 15), 0.0001, 0.389, new Distribution.Gamma(28, 2));
        builder.shifts = List.of(
                new ShiftParameters("day", 0.28, 0.8, true, 12), new ShiftParameters("night", 0.12, 0.2, false, 12));
        builder.roles = roles();
        builder.partTimeShare = 0.4;
        builder.partTimeHours = 0.6;
        builder.bankShare = 0.05;
        builder.plannedAgencyShare = 0.03;
        builder.vacancyRate = 0.075;
        builder.sicknessSpells = 1.5;
        builder.worksWithSymptoms = 0.6;
        builder.secondJobs = 0.05;
        builder.overtime = 0.3;
        builder.agencyShare = 0.1;
        builder.visitors = 2;
        builder.visitsPerResidentDay = 0.243;
        builder.households = Map.of(1, 0.28, 2, 0.35, 3, 0.16, 4, 0.21);
        builder.otherAdmissions = 0.0011;
        builder.nosocomial = 0.001;
        builder.newResidents = 0.008;
        builder.backgroundDeaths = 0.0011;
        builder.incidence = 0.0006;
        builder.latent = new Distribution.Gamma(4, 3);
        builder.presymptomatic = new Distribution.Gamma(2, 4);
        builder.infectiousPeriod = new Distribution.Gamma(5, 4);
        builder.asymptomaticInfectiousness = 0.5;
        builder.multiplier = new Distribution.Gamma(1, 0.5);
        builder.symptomatic = 0.6;
        builder.fatality = 0.3;
        builder.hospitalised = 0.2;
        builder.transmission = 0.02;
        builder.homeMultiplier = new Distribution.Gamma(1, 5);
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.ROOM, 3, 1));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.UNIT, 3.1, 1));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.HOME, 1, 1));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, 7.9, 1));
        builder.rules.add(new ContactRule(Group.STAFF, Group.STAFF, Scope.HOME, 6, 1));
        builder.rules.add(new ContactRule(Group.STAFF, Group.STAFF, Scope.BREAK, 2.4, 1));
        builder.rules.add(new ContactRule(Group.STAFF, Group.STAFF, Scope.HANDOVER, 1.2, 1));
        builder.householdAttackRate = 0.21;
        builder.practiceReduction = 0.3;
        builder.immuneAtStart = Map.of(Group.STAFF, 0.02);
        builder.surfaces = new SurfaceParameters(Scope.UNIT, 0.0001, 20, 10, 0.3, 0.3);
        builder.handHygiene = new HandHygieneParameters(0.1, 0.3);
        builder.initialStockDays = 14;
        builder.supply = TestSupply.APRONS_AND_MASKS;
        builder.shortfallSensitivity = 1;
        builder.checklist =
                new ChecklistParameters(0.15, 0.6, 300.0, 0.1, new OwnAuditParameters(28, 0.5), effects(0.3));
        builder.agencyTurnover = 0.3;
        builder.familyAbsence = new FamilyAbsenceParameters(0.2, new Distribution.Gamma(5, 2));
        builder.fear = new FearParameters(0.05, 0.1, new Distribution.Gamma(7, 2), 28);
        builder.burnOut = new BurnOutParameters(14, 0.5, 0.1, 0.02, new Distribution.Gamma(21, 2));
        builder.turnover = new TurnoverParameters(0.3, new Distribution.Exponential(99), 1);
        return builder;
    }

    /** All roles of staff, for shifts called day and night. */
    /** Carers, nurses, domestic staff and managers. */
    public static Map<StaffRole, RoleParameters> roles() {
        return Map.of(
                StaffRole.CARER, new RoleParameters(0.75, 0.65, 1, null, true),
                StaffRole.NURSE, new RoleParameters(0, 0.1, 0.5, null, true),
                StaffRole.DOMESTIC, new RoleParameters(0.2, 0.2, 0.1, Map.of("day", 0.4), false),
                StaffRole.MANAGER, new RoleParameters(0.05, 0.05, 0.1, Map.of("day", 0.6), false));
    }

    /** Every area of practice that can be tied to a lever has the same effect. */
    public static Map<PracticeArea, AreaParameters> effects(double effect) {
        EnumMap<PracticeArea, AreaParameters> effects = new EnumMap<>(PracticeArea.class);
        for (PracticeArea area : PracticeArea.values()) {
            if (area != PracticeArea.HAND_HYGIENE && area != PracticeArea.PROTECTIVE_EQUIPMENT_USE) {
                effects.put(area, new AreaParameters(effect, null));
            }
        }
        return effects;
    }
}
