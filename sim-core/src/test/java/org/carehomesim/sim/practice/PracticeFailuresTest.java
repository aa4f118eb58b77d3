package org.carehomesim.sim.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;
import org.junit.jupiter.api.Test;

/** Statistical checks are at 5 standard errors or wider: each would fail by chance at most once in 1.7 million seeds. */
class PracticeFailuresTest {

    private static final int HOMES = 400;
    private static final PracticeArea AREA = PracticeArea.LAUNDRY;

    private final Tally tally = new Tally();
    private final List<HomePractice> homes = IntStream.range(0, HOMES)
            .mapToObj(n -> new HomePractice(n, Streams.childKey(0, n)))
            .toList();
    private Today today;

    private Practice practice(int days, ChecklistParameters checklist) {
        today = new Today(LocalDate.of(2020, 2, 1), days);
        return new Practice(
                new PracticeParameters(new Distribution.Constant(0.6), 0.5, 0.01, 0.5, checklist),
                homes,
                new Streams(3, 0),
                today,
                tally);
    }

    private static ChecklistParameters laundryFails(double meanDays, OwnAuditParameters audit) {
        return new ChecklistParameters(0, 0.6, null, 0.1, audit, Map.of(AREA, new AreaParameters(null, meanDays)));
    }

    private void day(Practice practice) {
        today.advance();
        practice.advance();
    }

    /** Mended every morning by somebody who finds everything, areas fail as a Poisson process: 400 homes, 200 days. */
    @Test
    void areasFailOnceInTheirMeanTime() {
        Practice practice = practice(200, laundryFails(20, null));
        assertThat(practice.failedNow()).isZero();
        for (int day = 0; day < 200; day++) {
            day(practice);
            homes.forEach(home -> practice.review(home, EnumSet.of(AREA), 1, 0, 0));
            assertThat(practice.failedNow()).isZero();
        }
        double expected = HOMES * 200 * -Math.expm1(-1 / 20.0);
        assertThat(tally.get(Outcome.PRACTICE_FAILURES)).isCloseTo(expected, Offset.offset(5 * Math.sqrt(expected)));
    }

    @Test
    void areasFailByTheirOwnTimeOrThatOfAll() {
        Practice practice = practice(
                300, new ChecklistParameters(0, 0.6, 1e9, 0.1, null, Map.of(AREA, new AreaParameters(null, 2.0))));
        for (int day = 0; day < 300; day++) {
            day(practice);
        }
        assertThat(practice.failedNow()).isEqualTo(HOMES);
        assertThat(homes).allMatch(home -> home.hasFailed(AREA));
    }

    /** A failure of a day is found by the first audit with probability p, by the second with (1 - p) p, and so on. */
    @Test
    void auditsFindFailuresGeometrically() {
        int interval = 10;
        double detection = 0.4;
        Practice practice = practice(400, laundryFails(30, new OwnAuditParameters(interval, detection)));
        int[] failedOn = new int[HOMES];
        Arrays.fill(failedOn, -1);
        int[] foundAt = new int[3];
        int found = 0;
        for (int day = 0; day < 400; day++) {
            boolean[] before = new boolean[HOMES];
            for (int n = 0; n < HOMES; n++) {
                before[n] = homes.get(n).hasFailed(AREA);
            }
            day(practice);
            for (int n = 0; n < HOMES; n++) {
                boolean now = homes.get(n).hasFailed(AREA);
                if (now && !before[n]) {
                    failedOn[n] = day;
                } else if (!now && before[n] && failedOn[n] >= 0) {
                    int audits = (day - failedOn[n] - 1) / interval;
                    // cut off failures that could not be followed to their third audit
                    if (failedOn[n] < 400 - 4 * interval && audits < 3) {
                        foundAt[audits]++;
                    }
                    found += failedOn[n] < 400 - 4 * interval ? 1 : 0;
                    failedOn[n] = -1;
                }
            }
        }
        assertThat(found).isGreaterThan(2000);
        double p = detection;
        for (int audits = 0; audits < 3; audits++) {
            double half = 5 * Math.sqrt(p * (1 - p) / found) + 0.01; // failures of the end still unfound
            assertThat((double) foundAt[audits] / found)
                    .as("audit %d", audits + 1)
                    .isCloseTo(p, Offset.offset(half));
            p *= 1 - detection;
        }
    }

    /** The number that has failed is the same at the start as after years, and near what renewal theory gives. */
    @Test
    void startsInTheLongRun() {
        int interval = 14;
        double detection = 0.5;
        double rate = 1 / 60.0;
        Practice practice = practice(1000, laundryFails(1 / rate, new OwnAuditParameters(interval, detection)));
        double atStart = practice.failedNow();
        double sum = 0;
        for (int day = 0; day < 1000; day++) {
            day(practice);
            sum += practice.failedNow();
        }
        double works = Math.exp(-rate * interval);
        double afterAudit = (1 - detection) * (1 - works) / (1 - (1 - detection) * works);
        double expected = 0;
        for (int since = 0; since < interval; since++) {
            expected += (1 - (1 - afterAudit) * Math.exp(-rate * (since + 1))) / interval;
        }
        // each of 400 x 1000 / 81 cycles has about one independent failure
        assertThat(sum / 1000 / HOMES)
                .isCloseTo(expected, Offset.offset(5 * Math.sqrt(expected / (HOMES * 1000 / 81.0))));
        double share = expected * Math.exp(rate);
        assertThat(atStart / HOMES).isCloseTo(share, Offset.offset(5 * Math.sqrt(share * (1 - share) / HOMES) + 0.02));
    }

    /** Two who look on the same day look for themselves: the second finds the same share of what the first has left. */
    @Test
    void othersFindFailuresWithTheirProbability() {
        Practice practice = practice(200, laundryFails(1, null));
        for (int day = 0; day < 100; day++) {
            day(practice);
        }
        assertThat(practice.failedNow()).isEqualTo(HOMES);
        int left = HOMES;
        for (int look = 0; look < 3; look++) {
            homes.forEach(home -> practice.review(home, PracticeArea.ALL, 0.3, 0, 0));
            double sd = Math.sqrt(left * 0.3 * 0.7);
            assertThat((double) practice.failedNow()).isCloseTo(left * 0.7, Offset.offset(5 * sd));
            left = practice.failedNow();
        }
        homes.forEach(home -> practice.review(home, EnumSet.of(PracticeArea.CLEANING), 1, 0, 0));
        assertThat(practice.failedNow()).isEqualTo(left);
        homes.forEach(home -> practice.review(home, PracticeArea.ALL, 0, 1, 1));
        assertThat(practice.failedNow()).isEqualTo(left);
        homes.forEach(home -> practice.review(home, PracticeArea.ALL, 1, 0, 0));
        assertThat(practice.failedNow()).isZero();
    }

    /** Looking does not change what fails when: the first failures are those of homes that nobody looks at. */
    @Test
    void failureTimesDoNotDependOnWhoLooks() {
        Practice watched = practice(100, laundryFails(50, null));
        int[] first = new int[HOMES];
        for (int day = 0; day < 100; day++) {
            day(watched);
            for (HomePractice home : homes) {
                if (home.hasFailed(AREA) && first[home.number] == 0) {
                    first[home.number] = day + 1;
                }
                watched.review(home, PracticeArea.ALL, 0.5, 0, 0);
            }
        }
        homes.forEach(home -> home.mend(AREA));
        Practice alone = practice(100, laundryFails(50, null));
        for (int day = 0; day < 100; day++) {
            day(alone);
            for (HomePractice home : homes) {
                boolean failed = first[home.number] > 0 && first[home.number] <= day + 1;
                assertThat(home.hasFailed(AREA)).isEqualTo(failed);
            }
        }
    }
}
