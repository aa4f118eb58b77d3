package org.carehomesim.sim.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.policy.ContactIsolation;
import org.carehomesim.sim.policy.HouseholdIsolation;
import org.carehomesim.sim.policy.LiveInStaff;
import org.carehomesim.sim.policy.RoutineTesting;
import org.carehomesim.sim.policy.StaffExclusion;
import org.carehomesim.sim.policy.StaffingSupport;
import org.carehomesim.sim.policy.SupportTeam;
import org.junit.jupiter.api.Test;

/** Absence brings agency staff, they bring infection, infection brings absence: each link shows in the daily counts. */
class WorkforceFeedbackTest {

    private static final int REPLICATES = 12;

    /** Mean over days and replicates of a column. */
    private static double mean(ScenarioBuilder builder, WorkforceColumn column) {
        double sum = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            sum += total(builder.runWithoutLineList(replicate).workforce(), column);
        }
        return sum / REPLICATES / builder.days;
    }

    private static double total(WorkforceCounts counts, WorkforceColumn column) {
        double sum = 0;
        for (int day = 0; day < counts.days(); day++) {
            sum += counts.get(day, column);
        }
        return sum;
    }

    private static ScenarioBuilder sickTown(double spellsPerYear) {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.sicknessSpells = spellsPerYear;
        builder.shortfallSensitivity = 1;
        builder.overtime = 0.1;
        return builder;
    }

    @Test
    void absenceRaisesAgencyWorkAndWorkloadAndLowersPractice() {
        ScenarioBuilder healthy = sickTown(0);
        ScenarioBuilder sick = sickTown(12);
        ScenarioBuilder verySick = sickTown(30);
        for (WorkforceColumn raised : new WorkforceColumn[] {WorkforceColumn.ABSENT_SICKNESS, WorkforceColumn.AGENCY}) {
            assertThat(mean(sick, raised)).as(raised.column()).isGreaterThan(mean(healthy, raised) + 1);
        }
        for (WorkforceColumn raised :
                new WorkforceColumn[] {WorkforceColumn.UNFILLED, WorkforceColumn.RELATIVE_WORKLOAD}) {
            assertThat(mean(verySick, raised)).as(raised.column()).isGreaterThan(mean(healthy, raised) + 0.02);
        }
        assertThat(mean(verySick, WorkforceColumn.MEAN_PRACTICE))
                .isLessThan(mean(healthy, WorkforceColumn.MEAN_PRACTICE) - 0.02);
    }

    /** Infection that only agency staff can carry on: more of it, and with it more absence, the more staff are away. */
    @Test
    void agencyWorkSpreadsInfectionAndInfectionRaisesAbsence() {
        double few = 0;
        double many = 0;
        double absentFew = 0;
        double absentMany = 0;
        for (int replicate = 0; replicate < 40; replicate++) {
            RunRecord healthy = spreading(0).runWithoutLineList(replicate);
            RunRecord sick = spreading(25).runWithoutLineList(replicate);
            few += healthy.outcome(Outcome.HOMES_AFFECTED);
            many += sick.outcome(Outcome.HOMES_AFFECTED);
            absentFew += healthy.outcome(Outcome.ABSENCE_DAYS_SYMPTOMS);
            absentMany += sick.outcome(Outcome.ABSENCE_DAYS_SYMPTOMS);
        }
        assertThat(many).isGreaterThan(1.5 * few);
        assertThat(absentMany).isGreaterThan(absentFew);
    }

    /** One infected resident at the start, and nobody but agency staff who works in two homes. */
    private static ScenarioBuilder spreading(double spellsPerYear) {
        ScenarioBuilder builder = sickTown(spellsPerYear);
        builder.incidence = 0;
        builder.nosocomial = 0;
        builder.otherAdmissions = 0;
        builder.visitors = 0;
        builder.secondJobs = 0;
        builder.vacancyRate = 0.02;
        builder.bankShare = 0;
        builder.plannedAgencyShare = 0;
        builder.transmission = 0.04;
        return builder.index(Group.RESIDENT, 8, 1);
    }

    @Test
    void countsOfDaysAddUpToTotals() {
        ScenarioBuilder builder = ScenarioBuilder.town()
                .with(new StaffExclusion())
                .with(new ContactIsolation())
                .with(new HouseholdIsolation())
                .with(new RoutineTesting())
                .with(new SupportTeam())
                .with(new StaffingSupport(3, 0, 204, Payer.COUNCIL))
                .with(new LiveInStaff());
        builder.sicknessSpells = 10;
        builder.vacancyRate = 0.2;
        RunRecord run = builder.run(1);
        WorkforceCounts counts = run.workforce();
        for (int day = 0; day < counts.days(); day++) {
            double worked = counts.get(day, WorkforceColumn.ROSTERED)
                    + counts.get(day, WorkforceColumn.OVERTIME)
                    + counts.get(day, WorkforceColumn.BANK)
                    + counts.get(day, WorkforceColumn.AGENCY)
                    + counts.get(day, WorkforceColumn.SUPPORT)
                    + counts.get(day, WorkforceColumn.UNFILLED);
            assertThat(worked).isEqualTo(counts.get(day, WorkforceColumn.SHIFTS_NEEDED));
        }
        assertThat(total(counts, WorkforceColumn.AGENCY)).isPositive().isEqualTo(run.outcome(Outcome.AGENCY_SHIFTS));
        assertThat(total(counts, WorkforceColumn.OVERTIME))
                .isPositive()
                .isEqualTo(run.outcome(Outcome.OVERTIME_SHIFTS));
        assertThat(total(counts, WorkforceColumn.UNFILLED)).isEqualTo(run.outcome(Outcome.UNFILLED_SHIFTS));
        double absent = 0;
        for (AbsenceReason reason : AbsenceReason.values()) {
            assertThat(total(counts, reason.absent())).isEqualTo(run.outcome(reason.days()));
            absent += run.outcome(reason.days());
        }
        assertThat(run.outcome(Outcome.STAFF_ABSENCE_DAYS)).isCloseTo(absent, Offset.offset(1e-6));
        for (AbsenceReason reason : new AbsenceReason[] {
            AbsenceReason.TEST, AbsenceReason.SYMPTOMS, AbsenceReason.CONTACT, AbsenceReason.FAMILY
        }) {
            assertThat(run.outcome(reason.days())).as(reason.name()).isPositive();
        }
    }
}
