package org.carehomesim.sim.workforce;

import java.util.Map;
import org.carehomesim.sim.parameter.Parameter;

/** Posts of one role: how many there are, when they are on duty, and how much they have to do with residents. */
public record RoleParameters(
        @Parameter(
                meaning = "Share of permanent posts in homes without nursing",
                unit = "share of posts",
                source = "Skills for Care 2020, from memory",
                min = 0,
                max = 1)
        double shareOfPosts,

        @Parameter(
                meaning = "Share of permanent posts in nursing homes",
                unit = "share of posts",
                source = "Skills for Care 2020, from memory",
                min = 0,
                max = 1)
        double shareOfPostsNursing,

        @Parameter(
                meaning = "Contacts with residents relative to a carer's; care is shared out by this weight",
                unit = "ratio",
                source = "1 for carers by definition; judgement",
                min = 0,
                max = 10)
        double careWeight,

        @Parameter(
                meaning =
                        "Posts of the role on duty by name of shift; shifts not named have none; left out: as stated for the shifts",
                unit = "share of posts",
                source = "judgement: cleaning and kitchen work by day",
                min = 0,
                max = 1)
        Map<String, Double> onDutyShare,

        @Parameter(meaning = "Whether agency staff and a support team can do this work")
        boolean coveredByAgency) {

    /** A role whose on-duty share is that of the shifts. */
    static final RoleParameters EVERYBODY = new RoleParameters(1, 1, 1, null, true);

    /** Share of the role's posts on duty in a shift. */
    double onDutyShare(ShiftParameters shift) {
        return onDutyShare == null ? shift.onDutyShare() : onDutyShare.getOrDefault(shift.name(), 0.0);
    }
}
