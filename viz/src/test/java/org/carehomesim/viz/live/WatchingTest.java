package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.drawing.SectorPicture;
import org.carehomesim.viz.state.CareSectorView;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SmallTown;
import org.junit.jupiter.api.Test;

/** A run that is watched is the same as one that is not. */
class WatchingTest {

    private final Scenario scenario = SmallTown.scenario();
    private final World world = World.of(scenario);

    private CareSector sector() {
        return new CareSector(scenario, world, 11, 0, true);
    }

    @Test
    void watchingChangesNothing() {
        CareSector watched = sector();
        LiveRun run = new LiveRun(WatchedRun.of(watched, "title"));

        play(run, watched);

        assertSameRun(watched.record(), sector().run());
    }

    @Test
    void playingAgainGivesTheSameRunWhateverTheSeedFieldOfTheConsole() {
        CareSector watched = sector();
        LiveRun run = new LiveRun(WatchedRun.of(watched, "title"));
        run.start();
        for (int day = 0; day < 10; day++) {
            run.step();
        }
        run.finish();
        // as MASON's console does before each run, counting its own seed up
        watched.setSeed(12_345);

        play(run, watched);

        assertSameRun(watched.record(), sector().run());
    }

    @Test
    void anotherSeedGivesAnotherRun() {
        RunRecord one = sector().run();
        RunRecord other = new CareSector(scenario, world, 12, 0, true).run();

        assertThat(other.infections()).isNotEqualTo(one.infections());
    }

    /** Plays to the end, drawing every day. */
    private static void play(LiveRun run, CareSector sector) {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        CareSectorView view = new CareSectorView(sector);
        MovementLog movements = new MovementLog(view);
        SectorPicture picture = new SectorPicture("title", view, movements);
        run.start();
        do {
            movements.follow();
            picture.paint(image.createGraphics(), picture.layout(new Rectangle2D.Double(0, 0, 400, 400)));
        } while (run.step());
        run.finish();
    }

    static void assertSameRun(RunRecord watched, RunRecord unwatched) {
        assertThat(watched.outcomes()).isEqualTo(unwatched.outcomes());
        assertThat(watched.homes()).isEqualTo(unwatched.homes());
        assertThat(watched.infections()).isNotEmpty().isEqualTo(unwatched.infections());
        assertThat(counts(watched)).isEqualTo(counts(unwatched));
    }

    private static List<Integer> counts(RunRecord record) {
        List<Integer> counts = new ArrayList<>();
        for (int day = 0; day < record.daily().days(); day++) {
            for (Group group : Group.values()) {
                for (DailyColumn column : DailyColumn.values()) {
                    counts.add(record.daily().get(day, group, column));
                }
            }
        }
        return counts;
    }
}
