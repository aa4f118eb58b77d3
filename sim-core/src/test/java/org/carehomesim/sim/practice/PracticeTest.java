package org.carehomesim.sim.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carehomesim.sim.checklist.PracticeArea.CLEANING;
import static org.carehomesim.sim.checklist.PracticeArea.HAND_HYGIENE;
import static org.carehomesim.sim.checklist.PracticeArea.LAUNDRY;
import static org.carehomesim.sim.checklist.PracticeArea.TESTING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private static final Set<PracticeArea> ONE = EnumSet.of(LAUNDRY);

    private static PracticeParameters parameters(double score, double drift, ChecklistParameters checklist) {
        return new PracticeParameters(new Distribution.Constant(score), 0.5, drift, 0.5, checklist);
    }

    private static ChecklistParameters tied(double reference, Map<PracticeArea, AreaParameters> areas) {
        return new ChecklistParameters(0, reference, null, 0.1, null, areas);
    }

    private static Practice practice(PracticeParameters parameters, List<HomePractice> homes) {
        return new Practice(
                parameters, homes, new Streams(1, 0), new Today(LocalDate.of(2020, 2, 1), 100), new Tally());
    }

    private static HomePractice home(PracticeParameters parameters) {
        HomePractice home = new HomePractice(0, 4);
        practice(parameters, List.of(home));
        return home;
    }

    @Test
    void unfilledShiftsLowerThePracticeOfTheDayOnly() {
        HomePractice home = home(parameters(0.8, 0.01, null));
        home.work(10, 3, 0, 0);
        assertThat(home.scoreToday(LAUNDRY)).isCloseTo(0.8 * 0.85, EXACT);
        assertThat(home.meanToday()).isCloseTo(0.8 * 0.85, EXACT);
        assertThat(home.score(LAUNDRY)).isEqualTo(0.8);
        home.work(10, 0, 0, 0);
        assertThat(home.scoreToday(LAUNDRY)).isEqualTo(0.8);
    }

    @Test
    void aReviewMakesGoodAShareOfWhatIsMissing() {
        PracticeParameters parameters = parameters(0.5, 0.1, null);
        HomePractice home = new HomePractice(0, 4);
        Practice practice = practice(parameters, List.of(home));
        practice.review(home, ONE, 0, 0.9, 0.25);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.6, EXACT);
        assertThat(home.score(CLEANING)).isEqualTo(0.5);
        practice.review(home, ONE, 0, 0.9, 1);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.9, EXACT);
        practice.review(home, ONE, 0, 0.7, 1);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.9, EXACT);
        assertThat(home.meanToday()).isCloseTo(0.5 + 0.4 / 19, EXACT);
    }

    /** After n days the share (1 - drift)^n of a gain is left, however many reviews there were. */
    @Test
    void gainsDriftAway() {
        HomePractice home = new HomePractice(0, 4);
        Today today = new Today(LocalDate.of(2020, 2, 1), 100);
        Practice practice =
                new Practice(parameters(0.5, 0.1, null), List.of(home), new Streams(1, 0), today, new Tally());
        practice.review(home, ONE, 0, 0.7, 0.5);
        practice.review(home, ONE, 0, 0.7, 1);
        for (int day = 1; day <= 20; day++) {
            today.advance();
            practice.advance();
            assertThat(home.score(LAUNDRY)).isCloseTo(0.5 + 0.2 * Math.pow(0.9, day), EXACT);
        }
    }

    @Test
    void leadsAndTrainingMakeGoodSharesOfWhatIsMissing() {
        HomePractice home = home(parameters(0.6, 0.01, null));
        home.lead(0.5);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.8, EXACT);
        home.train(LAUNDRY, 0.25);
        assertThat(home.score(LAUNDRY)).isCloseTo(1 - 0.4 * 0.5 * 0.75, EXACT);
        assertThat(home.score(CLEANING)).isCloseTo(0.8, EXACT);
        home.lead(0);
        assertThat(home.score(LAUNDRY)).isCloseTo(1 - 0.4 * 0.75, EXACT);
        assertThat(home.score(CLEANING)).isEqualTo(0.6);
    }

    /** Each newcomer among ten takes a tenth of what training left; agency staff do without unless briefed. */
    @Test
    void trainingErodesWithTurnoverAndAgencyWork() {
        HomePractice home = home(parameters(0.6, 0.01, null));
        home.newcomer(10);
        home.train(LAUNDRY, 0.5);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.8, EXACT);
        home.newcomer(10);
        home.newcomer(10);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.6 + 0.4 * 0.5 * 0.81, EXACT);
        home.train(LAUNDRY, 0.5);
        home.work(10, 0, 4, 0);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.6 + 0.4 * 0.5 * 0.6, EXACT);
        home.work(10, 0, 8, 0.5);
        assertThat(home.agencyShiftsOfDay()).isEqualTo(4);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.6 + 0.4 * 0.5 * 0.8, EXACT);
        home.work(10, 0, 8, 0.5);
        assertThat(home.score(LAUNDRY)).isCloseTo(0.8, EXACT);
    }

    @Test
    void failureLimitsTheScore() {
        HomePractice home = home(parameters(0.6, 0.01, tied(0.6, null)));
        home.fail(LAUNDRY);
        assertThat(home.score(LAUNDRY)).isEqualTo(0.1);
        assertThat(home.meanToday()).isCloseTo(0.6 - 0.5 / 19, EXACT);
        home.mend(LAUNDRY);
        assertThat(home.score(LAUNDRY)).isEqualTo(0.6);
        home.setOrdinary(LAUNDRY, 0.05);
        home.fail(LAUNDRY);
        assertThat(home.score(LAUNDRY)).isEqualTo(0.05);
    }

    @Test
    void leversStandAtTheirValueAtTheReferenceScore() {
        Map<PracticeArea, AreaParameters> areas =
                Map.of(LAUNDRY, new AreaParameters(0.5, null), TESTING, new AreaParameters(0.5, null));
        HomePractice ordinary = home(parameters(0.6, 0.01, tied(0.6, areas)));
        assertThat(ordinary.factor(LAUNDRY)).isEqualTo(1);
        assertThat(ordinary.factor(TESTING)).isEqualTo(1);
        assertThat(ordinary.applyTo(0.37, TESTING)).isEqualTo(0.37);
        HomePractice perfect = home(parameters(1, 0.01, tied(0.6, areas)));
        assertThat(perfect.factor(LAUNDRY)).isCloseTo(0.5 / 0.7, EXACT);
        assertThat(perfect.factor(TESTING)).isCloseTo(1 / 0.8, EXACT);
        assertThat(perfect.applyTo(0.9, TESTING)).isEqualTo(1);
        HomePractice none = home(parameters(0, 0.01, tied(0.6, areas)));
        assertThat(none.factor(LAUNDRY)).isCloseTo(1 / 0.7, EXACT);
        assertThat(none.factor(TESTING)).isCloseTo(0.5 / 0.8, EXACT);
        assertThat(none.applyTo(0.9, LAUNDRY)).isEqualTo(1);
        assertThat(none.factor(CLEANING)).isEqualTo(1);
    }

    @Test
    void areasWithoutEffectChangeNothing() {
        HomePractice without = home(parameters(0.2, 0.01, null));
        HomePractice zero = home(parameters(0.2, 0.01, tied(0.6, Map.of(LAUNDRY, new AreaParameters(0.0, null)))));
        for (PracticeArea area : PracticeArea.values()) {
            assertThat(without.factor(area)).isEqualTo(1);
            assertThat(zero.factor(area)).isEqualTo(1);
            assertThat(zero.applyTo(1.5, area)).isEqualTo(1.5);
        }
    }

    /**
     * The deviation of an area is uniform: over 500 homes of 19 areas its mean is 0 and its variance spread^2/3. Both are
     * checked at 5 standard errors, so that each would fail by chance once in 1.7 million seeds.
     */
    @Test
    void areasOfAHomeDiffer() {
        ChecklistParameters checklist = new ChecklistParameters(0.2, 0.6, null, 0, null, null);
        List<HomePractice> homes = IntStream.range(0, 500)
                .mapToObj(n -> new HomePractice(n, 1000L + n))
                .toList();
        practice(parameters(0.5, 0, checklist), homes);
        double sum = 0;
        double squares = 0;
        for (HomePractice home : homes) {
            for (PracticeArea area : PracticeArea.values()) {
                double deviation = home.score(area) - 0.5;
                assertThat(deviation).isBetween(-0.2, 0.2);
                sum += deviation;
                squares += deviation * deviation;
            }
        }
        double n = 500 * 19;
        double variance = 0.04 / 3;
        assertThat(sum / n).isCloseTo(0, Offset.offset(5 * Math.sqrt(variance / n)));
        double sdOfSquare = Math.sqrt(0.0016 / 5 - variance * variance);
        assertThat(squares / n).isCloseTo(variance, Offset.offset(5 * sdOfSquare / Math.sqrt(n)));
    }

    @Test
    void refusesEffectsThatOtherParametersSet() {
        AreaParameters effect = new AreaParameters(0.2, null);
        assertThatThrownBy(() -> tied(0.6, Map.of(HAND_HYGIENE, effect)))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage("areas.hand-hygiene must not have an effect: what it does is set by"
                        + " practice.transmission-reduction");
        assertThatThrownBy(() -> tied(0.6, Map.of(PracticeArea.PROTECTIVE_EQUIPMENT_USE, effect)))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("the factors of the policy masking");
    }
}
