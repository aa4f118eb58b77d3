package org.carehomesim.sim.workforce;

import org.carehomesim.sim.parameter.Parameter;

/** The pools of agency staff that homes share. */
public record AgencyParameters(
        @Parameter(
                meaning = "Agency staff as a share of all staff",
                unit = "share",
                source = "Nguyen 2022: 5-20%, base case 10%",
                min = 0,
                max = 0.9)
        double shareOfStaff,

        @Parameter(
                meaning = "Homes that share one pool; homes are grouped in the order listed",
                unit = "homes",
                source = "Nguyen 2022: networks of 12; a city shares one pool, judgement",
                min = 1)
        int homesPerPool,

        @Parameter(
                meaning =
                        "Share of shifts given to the free worker with most past shifts in the home, the others to a random one",
                unit = "share",
                source = "Nguyen 2022: half",
                min = 0,
                max = 1)
        double familiarShare,

        @Parameter(
                meaning = "Days in a week that an agency worker can be called, at most one shift each",
                unit = "days per week",
                source = "judgement",
                min = 0,
                max = 7)
        double availableDaysPerWeek,

        @Parameter(
                meaning = "Probability that agency staff with symptoms keep working when nothing excludes them",
                unit = "probability",
                source = "judgement: no sick pay",
                min = 0,
                max = 1)
        double worksWithSymptoms,

        @Parameter(
                meaning = "Agency staff who leave, relative to the pool; each is replaced at once",
                unit = "per year",
                source = "judgement: as permanent staff",
                min = 0)
        double leaversPerYear,

        @Parameter(
                meaning =
                        "Mean share of a day's shifts given to agency staff even when nobody is missing; the number is Poisson",
                unit = "share of shifts",
                source = "Nguyen 2022: as the share of agency staff",
                min = 0,
                max = 1)
        double plannedShare,

        @Parameter(meaning = "Homes that an agency worker serves at most; left out: no limit", unit = "homes", min = 1)
        Integer maxHomesPerWorker) {}
