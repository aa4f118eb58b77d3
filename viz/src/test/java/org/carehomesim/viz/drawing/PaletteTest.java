package org.carehomesim.viz.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.viz.state.FixedSector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    @Test
    void theMoreResidentsAreInfectedTheDarker() {
        double[] lightness = IntStream.rangeClosed(0, 10)
                .mapToDouble(step -> Palette.luminance(Palette.infectedNow(step / 10.0 * Palette.FULL_SHADE_SHARE)))
                .toArray();

        for (int step = 1; step < lightness.length; step++) {
            assertThat(lightness[step]).isLessThan(lightness[step - 1]);
        }
    }

    @Test
    void luminanceOfPureColoursIsAsDefined() {
        assertThat(Palette.luminance(Color.WHITE)).isCloseTo(1, within(1e-9));
        assertThat(Palette.luminance(Color.BLACK)).isZero();
        assertThat(Palette.luminance(Color.GREEN)).isCloseTo(0.7152, within(1e-9));
    }

    @Test
    void sharesOutsideTheRampKeepItsEnds() {
        assertThat(Palette.infectedNow(-0.1)).isEqualTo(Palette.infectedNow(0));
        assertThat(Palette.infectedNow(1)).isEqualTo(Palette.infectedNow(Palette.FULL_SHADE_SHARE));
    }

    @Test
    void numbersCanBeReadOnEveryTile() {
        for (int step = 0; step <= 100; step++) {
            Color tile = Palette.infectedNow(step / 100.0);
            assertThat(contrast(tile, Palette.textOn(tile)))
                    .as("share %d%%", step)
                    .isGreaterThan(4.5);
        }
        assertThat(contrast(Palette.OVER, Palette.textOn(Palette.OVER))).isGreaterThan(4.5);
        assertThat(contrast(Palette.NEVER_INFECTED, Palette.textOn(Palette.NEVER_INFECTED)))
                .isGreaterThan(4.5);
    }

    @Test
    void eachConditionHasItsColour() {
        assertThat(Palette.of(FixedSector.uninfected("a", 10))).isEqualTo(Palette.NEVER_INFECTED);
        assertThat(Palette.of(FixedSector.home("a", 10, 0, 0, 3, 1))).isEqualTo(Palette.OVER);
        assertThat(Palette.of(FixedSector.home("a", 10, 1, 1, 0, 0))).isEqualTo(Palette.infectedNow(0.2));
    }

    @ParameterizedTest
    @MethodSource("org.carehomesim.viz.drawing.ColourVision#all")
    void statesStayApartForEveryKindOfColourVision(ColourVision vision) {
        List<Color> states = List.of(
                Palette.SUSCEPTIBLE,
                Palette.EXPOSED,
                Palette.INFECTIOUS,
                Palette.RECOVERED,
                Palette.ISOLATED,
                Palette.DEATHS,
                Palette.ROOM);
        for (Color one : states) {
            for (Color other : states) {
                if (!one.equals(other)) {
                    assertThat(vision.distance(one, other))
                            .as("%s and %s", one, other)
                            .isGreaterThan(18);
                }
            }
        }
    }

    /** Contrast ratio as WCAG 2.1 defines it; 4.5 is asked for text. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(Palette.luminance(one), Palette.luminance(other));
        double darker = Math.min(Palette.luminance(one), Palette.luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }
}
