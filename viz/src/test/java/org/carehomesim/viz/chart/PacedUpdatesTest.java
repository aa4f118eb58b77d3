package org.carehomesim.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.carehomesim.viz.state.DayCounts;
import org.carehomesim.viz.state.FixedSector;
import org.junit.jupiter.api.Test;

class PacedUpdatesTest {

    private static DayCounts counts(int day) {
        return new DayCounts(FixedSector.START.plusDays(day), day, 0, 0);
    }

    @Test
    void manyChangesMakeOneRedraw() {
        EpidemicCurve curve = new EpidemicCurve(FixedSector.START, 60);
        PacedUpdates updates = new PacedUpdates(curve.chart());
        AtomicInteger redraws = new AtomicInteger();
        curve.chart().addChangeListener(event -> redraws.incrementAndGet());

        IntStream.range(0, 50).forEach(day -> updates.later(() -> curve.append(counts(day))));
        assertThat(curve.days()).as("before the redraw is due").isZero();
        updates.makeChanges();

        assertThat(curve.days()).isEqualTo(50);
        assertThat(redraws).hasValue(1);
    }

    @Test
    void nothingToChangeMakesNoRedraw() {
        EpidemicCurve curve = new EpidemicCurve(FixedSector.START, 60);
        AtomicInteger redraws = new AtomicInteger();
        curve.chart().addChangeListener(event -> redraws.incrementAndGet());

        new PacedUpdates(curve.chart()).makeChanges();

        assertThat(redraws).hasValue(0);
    }

    @Test
    void changesAreMadeInOrder() {
        EpidemicCurve curve = new EpidemicCurve(FixedSector.START, 60);
        PacedUpdates updates = new PacedUpdates(curve.chart());

        updates.later(() -> curve.append(counts(0)));
        updates.later(() -> curve.append(counts(1)));
        updates.later(curve::clear);
        updates.later(() -> curve.append(counts(0)));
        updates.makeChanges();

        assertThat(curve.days()).isEqualTo(1);
    }
}
