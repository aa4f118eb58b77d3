package org.carehomesim.sim.workforce;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.person.StaffRole;

/** Rosters, absence and cover of permanent staff. */
public record WorkforceParameters(
        @Parameter(meaning = "The shifts of a day in order") List<ShiftParameters> shifts,

        @Parameter(
                meaning = "Days in a row that a post is on duty before its days off",
                unit = "days",
                source = "judgement: 3-4 twelve-hour shifts a week",
                min = 1,
                max = 28)
        int consecutiveDays,

        @Parameter(
                meaning = "Share of posts without a holder",
                unit = "share",
                source = "Skills for Care: 7.3-7.8%",
                min = 0,
                max = 1)
        double vacancyRate,

        @Parameter(
                meaning = "Spells of ordinary sickness",
                unit = "spells per person and year",
                source = "Skills for Care: 5 days a year; the split into spells is judgement",
                min = 0)
        double sicknessSpellsPerYear,

        @Parameter(
                meaning = "Length of a spell of ordinary sickness",
                unit = "days",
                source = "Skills for Care: 5 days a year; the split into spells is judgement")
        Distribution sicknessSpellDays,

        @Parameter(
                meaning = "Probability that permanent staff with symptoms keep working when nothing excludes them",
                unit = "probability",
                source = "judgement: above the 0.3 of exclusion without sick pay",
                min = 0,
                max = 1)
        double worksWithSymptoms,

        @Parameter(
                meaning = "Absence of staff who stay away with symptoms",
                unit = "days",
                source = "UK guidance spring 2020: 7 days",
                min = 0)
        int absenceWithSymptomsDays,

        @Parameter(
                meaning = "Share of permanent staff with a second job in another home",
                unit = "share",
                source = "Rosello 2022: 1%; Ladhani 2020: 10.6% in London outbreak homes",
                min = 0,
                max = 1)
        double secondJobShare,

        @Parameter(
                meaning = "Share of open shifts that the home's own staff cover by overtime",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double overtimeShare,

        @Parameter(meaning = "Staff who care for ill members of their household; left out: nobody stays at home for it")
        FamilyAbsenceParameters family,

        @Parameter(meaning = "Staff who stay away out of fear of infection; left out: nobody does")
        FearParameters fear,

        @Parameter(meaning = "Strain of short staffing and burn-out; left out: none")
        BurnOutParameters burnOut,

        @Parameter(meaning = "Staff who leave and are replaced; left out: nobody leaves, and vacant posts stay vacant")
        TurnoverParameters turnover,

        @Parameter(meaning = "Roles of staff and their posts; left out: everybody is a carer")
        Map<StaffRole, RoleParameters> roles,

        @Parameter(
                meaning = "Share of posts that are part-time",
                unit = "share of posts",
                source = "Skills for Care 2020: 35-40%, from memory",
                min = 0,
                max = 1)
        double partTimeShare,

        @Parameter(
                meaning = "Hours of a part-time post relative to a full-time one",
                unit = "ratio",
                source = "judgement: two twelve-hour shifts a week against three to four",
                min = 0.05,
                max = 1)
        double partTimeHours,

        @Parameter(meaning = "Whether rosters rotate or are drawn anew each day")
        RosterPattern rosterPattern,

        @Parameter(
                meaning = "Bank staff on zero-hours contracts, not on the roster, as a share of a home's own staff",
                unit = "share",
                source = "Skills for Care: 24% of all adult social care; homes less, judgement",
                min = 0,
                max = 0.9)
        double bankShare,

        @Parameter(
                meaning = "Days in a week that bank staff can be called, at most one shift each",
                unit = "days per week",
                source = "judgement: two shifts a week",
                min = 0,
                max = 7)
        double bankDaysPerWeek) {

    private static final double ROUNDING = 1e-6;
    private static final double DAYS_OF_WEEK = 7;

    /** Refuses roles that do not share out all posts. */
    public WorkforceParameters {
        if (roles != null && !roles.isEmpty()) {
            requireAll("share-of-posts", sum(roles, RoleParameters::shareOfPosts));
            requireAll("share-of-posts-nursing", sum(roles, RoleParameters::shareOfPostsNursing));
        }
    }

    /**
     * Refuses roles on duty in shifts that are not there, or in more than one a day.
     *
     * @throws InvalidParameterException if there are any
     */
    public void checkShiftsOfRoles() {
        Set<String> names = shifts.stream().map(ShiftParameters::name).collect(Collectors.toCollection(TreeSet::new));
        postsByRole().forEach((role, parameters) -> checkShifts(role, parameters, names));
    }

    private static double sum(Map<StaffRole, RoleParameters> roles, ToDoubleFunction<RoleParameters> share) {
        return roles.values().stream().mapToDouble(share).sum();
    }

    private static void requireAll(String name, double sum) {
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new InvalidParameterException(
                    name + " must add up to 1 over the roles but adds up to " + Math.round(sum * 1e6) / 1e6);
        }
    }

    private static void checkShifts(StaffRole role, RoleParameters parameters, Set<String> names) {
        if (parameters.onDutyShare() == null) {
            return;
        }
        String label = role.name().toLowerCase(Locale.ROOT);
        for (String shift : parameters.onDutyShare().keySet()) {
            if (!names.contains(shift)) {
                throw new InvalidParameterException(
                        "on-duty-share of " + label + " names a shift '" + shift + "' but shifts are " + names);
            }
        }
        double sum = parameters.onDutyShare().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        if (sum > 1 + ROUNDING) {
            throw new InvalidParameterException("on-duty-share of " + label
                    + " must add up to at most 1, since a post works at most one shift a day, but adds up to " + sum);
        }
    }

    /** Posts by role; all of them are carers' where no roles are set. */
    Map<StaffRole, RoleParameters> postsByRole() {
        return roles == null || roles.isEmpty()
                ? new EnumMap<>(Map.of(StaffRole.CARER, RoleParameters.EVERYBODY))
                : roles;
    }

    /** Which posts are part-time. */
    PartTime partTime() {
        return new PartTime(partTimeShare, partTimeHours);
    }

    /** Shifts a day of a permanent post, before roles are told apart. */
    public double shiftsPerPost() {
        return shifts.stream().mapToDouble(ShiftParameters::onDutyShare).sum();
    }

    /** Hours that a post works on a day on average, days off included. */
    double hoursPerPostDay() {
        double hours = 0;
        for (ShiftParameters shift : shifts) {
            hours += shift.onDutyShare() * shift.hours();
        }
        return hours;
    }

    /** Hours for which bank staff can be called on a day on average, at most those of a post. */
    double hoursPerBankDay() {
        double onDuty = shiftsPerPost();
        double ofPost = hoursPerPostDay();
        return onDuty == 0 ? 0 : Math.min(ofPost, ofPost / onDuty * bankDaysPerWeek / DAYS_OF_WEEK);
    }

    /** Number of shifts of a day in which visitors come. */
    public int visitingShifts() {
        return (int) shifts.stream().filter(ShiftParameters::visits).count();
    }
}
