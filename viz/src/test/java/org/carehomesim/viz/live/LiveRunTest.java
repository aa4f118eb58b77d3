package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sim.portrayal.inspector.PropertyInspector;

class LiveRunTest {

    @Test
    void canBeLookedAtBeforePlay() {
        SyntheticSector sector = new SyntheticSector(5, 30);
        new LiveRun(sector.watched("title"));

        assertThat(sector.daysDone()).isZero();
        assertThat(sector.home(4).beds()).isPositive();
    }

    @Test
    void playsEveryDayOnceAndStops() {
        SyntheticSector sector = new SyntheticSector(5, 30);
        LiveRun run = new LiveRun(sector.watched("title"));

        run.start();
        int days = 0;
        while (run.step()) {
            days++;
            assertThat(sector.daysDone()).isEqualTo(days);
        }

        assertThat(days).isEqualTo(30);
        assertThat(sector.schedule.scheduleComplete()).isTrue();
    }

    @Test
    void canBePlayedAgainAfterStop() {
        SyntheticSector sector = new SyntheticSector(5, 30);
        LiveRun run = new LiveRun(sector.watched("title"));
        run.start();
        run.step();
        run.finish();
        run.start();

        assertThat(sector.daysDone()).isZero();
        assertThat(run.step()).isTrue();
        assertThat(sector.daysDone()).isEqualTo(1);
    }

    @Test
    void schedulesNothingInTheModel() {
        SyntheticSector sector = new SyntheticSector(5, 30);
        LiveRun run = new LiveRun(sector.watched("title"));
        run.start();
        for (int day = 0; day < 30; day++) {
            run.step();
        }

        assertThat(sector.schedule.getSteps()).isEqualTo(30);
        assertThat(run.step()).as("a step after the last day").isFalse();
    }

    @Test
    void figuresForInspectorsAreReadOnly() {
        SyntheticSector sector = new SyntheticSector(5, 30);
        sector.start();
        Facts facts = SectorFacts.of("title", sector);

        assertThat(facts.numProperties()).isPositive();
        for (int i = 0; i < facts.numProperties(); i++) {
            Object before = facts.getValue(i);
            assertThat(facts.isReadWrite(i)).isFalse();
            assertThat(facts.setValue(i, "7")).isEqualTo(before);
            assertThat(facts.getValue(i)).isEqualTo(before);
        }
    }

    @Test
    void aPersonHasFactsThatAreReadOnly() {
        SyntheticSector sector = new SyntheticSector(5, 30);
        sector.start();
        Facts facts = PersonFacts.of(sector, 2003);

        assertThat(facts.getValue(0)).isEqualTo("Resident 2003");
        assertThat(facts.getValue(1)).isEqualTo(sector.home(2).name());
        assertThat(facts.numProperties()).isEqualTo(9);
        for (int i = 0; i < facts.numProperties(); i++) {
            Object before = facts.getValue(i);
            assertThat(facts.isReadWrite(i)).isFalse();
            assertThat(facts.setValue(i, "7")).isEqualTo(before);
        }
        assertThat(PersonFacts.toolTip(sector.person(2003))).contains("Resident 2003", "not infected");
    }

    @Test
    void onlyOurChartIsOfferedByInspectors() {
        LineChartInspector.register();
        LineChartInspector.register();

        assertThat(PropertyInspector.getPropertyInspectorClassNames().toArray())
                .containsExactly(LineChartInspector.class.getName());
    }

    @Test
    void namesInToolTipsAreEscaped() {
        SyntheticSector sector = new SyntheticSector(1, 30);
        sector.start();

        assertThat(HomeFacts.toolTip(org.carehomesim.viz.state.FixedSector.uninfected("A & <B>", 5)))
                .contains("A &amp; &lt;B&gt;");
    }
}
