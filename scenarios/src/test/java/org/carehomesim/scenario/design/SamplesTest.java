package org.carehomesim.scenario.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.carehomesim.scenario.design.UnitPoint.Part;
import org.carehomesim.scenario.tree.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    private static final List<String> PATHS = List.of("a", "b", "c");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 500})
    void everyPartOfEveryRangeOfALatinHypercubeHoldsExactlyOnePoint(int points) {
        List<UnitPoint> sample = LatinHypercube.of(points, PATHS, 3);
        assertThat(sample).hasSize(points);
        for (int column = 0; column < PATHS.size(); column++) {
            int parameter = column;
            assertThat(sample.stream()
                            .map(point -> (int) Math.floor(point.position().get(parameter) * points))
                            .sorted())
                    .containsExactlyElementsOf(
                            IntStream.range(0, points).boxed().toList());
        }
    }

    @Test
    void aColumnOfALatinHypercubeDependsOnSeedAndNameAlone() {
        List<UnitPoint> one = LatinHypercube.of(20, PATHS, 3);
        assertThat(LatinHypercube.of(20, PATHS, 3)).isEqualTo(one);
        assertThat(LatinHypercube.of(20, PATHS, 4)).isNotEqualTo(one);
        assertThat(column(LatinHypercube.of(20, List.of("z", "c"), 3), 1)).isEqualTo(column(one, 2));
        assertThat(column(one, 0)).isNotEqualTo(column(one, 1));
    }

    @Test
    void aPowerOfTwoOfSobolPointsHasOneInEachPartOfEachRange() {
        int points = 64;
        List<UnitPoint> sample = SaltelliSample.of(points, 2, 5);
        for (Part half : List.of(Part.FIRST, Part.SECOND)) {
            List<UnitPoint> ofHalf =
                    sample.stream().filter(point -> point.part() == half).toList();
            for (int column = 0; column < 2; column++) {
                Set<Integer> parts = new HashSet<>();
                column(ofHalf, column).forEach(value -> parts.add((int) (value * points)));
                assertThat(parts).hasSize(points);
            }
        }
        assertThat(SaltelliSample.of(points, 2, 5)).isEqualTo(sample);
        assertThat(SaltelliSample.of(points, 2, 6)).isNotEqualTo(sample);
    }

    @Test
    void theSequenceIsThatOfTheLibraryUpToTheShift() {
        SobolSequence sequence = new SobolSequence(2, 1);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            points.add(sequence.next());
        }
        // by hand, in two dimensions: (0, 0), (1/2, 1/2), (3/4, 1/4), (1/4, 3/4); a digital shift keeps which halves
        // differ
        int[][] halves = {{0, 0}, {1, 1}, {1, 0}, {0, 1}};
        for (int i = 0; i < 4; i++) {
            for (int dimension = 0; dimension < 2; dimension++) {
                boolean differs = points.get(i)[dimension] < 0.5 ^ points.get(0)[dimension] < 0.5;
                assertThat(differs).isEqualTo(halves[i][dimension] != halves[0][dimension]);
                assertThat(points.get(i)[dimension]).isGreaterThan(0).isLessThan(1);
            }
        }
    }

    @Test
    void mixedPointsOfTheSaltelliSampleAreTheFirstButForOneParameterOfTheSecond() {
        int parameters = 3;
        List<UnitPoint> sample = SaltelliSample.of(8, parameters, 1);
        assertThat(sample).hasSize(8 * (parameters + 2));
        for (int block = 0; block < 8; block++) {
            List<UnitPoint> points = sample.subList(block * 5, block * 5 + 5);
            UnitPoint first = points.get(0);
            UnitPoint second = points.get(4);
            assertThat(first.part()).isEqualTo(Part.FIRST);
            assertThat(second.part()).isEqualTo(Part.SECOND);
            for (int varied = 0; varied < parameters; varied++) {
                UnitPoint mixed = points.get(1 + varied);
                assertThat(mixed.varied()).isEqualTo(varied);
                for (int i = 0; i < parameters; i++) {
                    UnitPoint source = i == varied ? second : first;
                    assertThat(mixed.position().get(i))
                            .isEqualTo(source.position().get(i));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void aTrajectoryChangesEachParameterOnceByTheStepAndStaysOnTheLevels(int levels) {
        int parameters = 5;
        double step = levels / (2.0 * (levels - 1));
        List<UnitPoint> points = MorrisTrajectories.of(30, levels, parameters, 9);
        assertThat(points).hasSize(30 * (parameters + 1));
        int[][] used = new int[parameters][levels];
        for (int walk = 0; walk < 30; walk++) {
            Set<Integer> changed = new HashSet<>();
            for (int i = 0; i <= parameters; i++) {
                UnitPoint point = points.get(walk * (parameters + 1) + i);
                for (int p = 0; p < parameters; p++) {
                    double level = point.position().get(p) * (levels - 1);
                    assertThat(level).isCloseTo(Math.rint(level), within(1e-9)).isBetween(-1e-9, levels - 1 + 1e-9);
                    used[p][(int) Math.rint(level)]++;
                }
                if (i > 0) {
                    assertThat(changed.add(point.varied())).isTrue();
                    UnitPoint before = points.get(walk * (parameters + 1) + i - 1);
                    for (int p = 0; p < parameters; p++) {
                        double change =
                                point.position().get(p) - before.position().get(p);
                        assertThat(change).isCloseTo(p == point.varied() ? point.step() : 0, within(1e-9));
                    }
                    assertThat(Math.abs(point.step())).isCloseTo(step, within(1e-12));
                }
            }
        }
        for (int[] ofParameter : used) {
            assertThat(ofParameter).doesNotContain(0);
        }
    }

    @Test
    void oddLevelsAreRefused() {
        assertThatThrownBy(() -> MorrisTrajectories.of(3, 5, 2, 1)).hasMessageContaining("even");
    }

    @Test
    void aGridHasEveryCombinationAndOneAtATimeLeavesTheOthersAlone() {
        assertThat(Grid.full(new int[] {2, 3}))
                .extracting(UnitPoint::position)
                .containsExactly(
                        List.of(0.0, 0.0),
                        List.of(0.0, 0.5),
                        List.of(0.0, 1.0),
                        List.of(1.0, 0.0),
                        List.of(1.0, 0.5),
                        List.of(1.0, 1.0));
        assertThat(Grid.oneAtATime(new int[] {2, 1}))
                .extracting(UnitPoint::position)
                .containsExactly(
                        List.of(Double.NaN, Double.NaN),
                        List.of(0.0, Double.NaN),
                        List.of(1.0, Double.NaN),
                        List.of(Double.NaN, 0.5));
        assertThat(Grid.together(3, 2))
                .extracting(UnitPoint::position)
                .containsExactly(List.of(0.0, 0.0), List.of(0.5, 0.5), List.of(1.0, 1.0));
    }

    @Test
    void sobolVariesAtMostHalfAsManyParametersAsTheSequenceHasDimensions() {
        Method sobol = new Method.Sobol(2, 1L);
        Span span = new Span.Range(0, 1, false, Origin.of("test"));
        assertThat(sobol.refusal(Collections.nCopies(500, span))).isEmpty();
        assertThat(sobol.points(List.of(), Collections.nCopies(500, span))).hasSize(2 * 502);
        assertThat(sobol.refusal(Collections.nCopies(501, span)))
                .hasValue("can vary at most 500 parameters but has 501");
    }

    private static List<Double> column(List<UnitPoint> points, int column) {
        return points.stream().map(point -> point.position().get(column)).toList();
    }
}
