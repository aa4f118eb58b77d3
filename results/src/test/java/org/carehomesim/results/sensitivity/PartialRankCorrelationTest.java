package org.carehomesim.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.table.NumberStore;
import org.junit.jupiter.api.Test;

class PartialRankCorrelationTest {

    private static final double[] X = {1, 2, 3, 4, 5, 6, 7};
    private static final double[] Z = {2, 1, 4, 3, 7, 5, 6};
    private static final double[] Y = {10, 30, 20, 50, 40, 70, 60};

    private static PartialRankCorrelation correlation(double[][] parameters) {
        return new PartialRankCorrelation(
                parameters.length, parameters[0].length, i -> parameters[i], NumberStore.inMemory());
    }

    @Test
    void withOneOtherParameterItIsTheFormulaOfPartialCorrelation() {
        // Spearman by hand, 1 - 6 sum d^2 / (n^3 - n): x and y 6, x and z 10, y and z 22 over 336
        double xy = 1 - 6 * 6 / 336.0;
        double xz = 1 - 6 * 10 / 336.0;
        double yz = 1 - 6 * squares(new int[] {1, 3, 2, 5, 4, 7, 6}, new int[] {2, 1, 4, 3, 7, 5, 6}) / 336.0;
        double expected = (xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz));
        List<Optional<Estimate>> coefficients =
                correlation(new double[][] {X, Z}).of(Y);
        assertThat(coefficients.get(0).orElseThrow().value()).isCloseTo(expected, within(1e-12));
        // Fisher with n - k - 2 = 3 in place of n - 3
        double z = Math.log((1 + expected) / (1 - expected)) / 2;
        assertThat(coefficients.get(0).orElseThrow().interval().orElseThrow().low())
                .isCloseTo(Math.tanh(z - 1.959964 / Math.sqrt(3)), within(1e-6));
    }

    @Test
    void tiesGetTheirMeanRank() {
        double[] tied = {1, 1, 2, 2, 3, 3};
        double value =
                correlation(new double[][] {tied}).of(tied).get(0).orElseThrow().value();
        assertThat(value).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatCannotBeToldApartHasNoCoefficient() {
        double[] constant = {4, 4, 4, 4, 4, 4, 4};
        double[] double1 = {2, 4, 6, 8, 10, 12, 14};
        assertThat(correlation(new double[][] {X, double1}).of(Y)).containsOnly(Optional.empty());
        List<Optional<Estimate>> withConstant =
                correlation(new double[][] {X, constant}).of(Y);
        assertThat(withConstant.get(0)).isPresent();
        assertThat(withConstant.get(1)).isEmpty();
        assertThat(correlation(new double[][] {X, Z}).of(constant)).containsOnly(Optional.empty());
        assertThat(correlation(new double[][] {{1, 2, 3}}).of(new double[] {1, 3, 2}))
                .containsOnly(Optional.empty());
    }

    @Test
    void anOutcomeThatOneParameterDecidesHasOneThereAndNoneElsewhere() {
        List<Optional<Estimate>> coefficients =
                correlation(new double[][] {X, Z}).of(new double[] {-1, -4, -9, -16, -25, -36, -49});
        assertThat(coefficients.get(0).orElseThrow().value()).isCloseTo(-1, within(1e-9));
        assertThat(coefficients.get(1)).isEmpty();
    }

    private static double squares(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
