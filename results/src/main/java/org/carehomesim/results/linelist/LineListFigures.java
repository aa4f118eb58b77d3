package org.carehomesim.results.linelist;

import java.util.List;
import java.util.OptionalDouble;
import org.carehomesim.results.table.LineListRun;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;

/** What the line lists of one scenario tell. */
public final class LineListFigures {

    private final int runs;
    private final Introductions introductions = new Introductions();
    private final GenerationIntervals intervals = new GenerationIntervals();
    private final Reproduction reproduction = new Reproduction();

    /** Knows of no infection yet; {@code runs} is the number of finished runs, at least one. */
    public LineListFigures(int runs) {
        this.runs = runs;
    }

    /** Takes in the line list of a run. */
    public void add(LineListRun run) {
        introductions.add(run);
        intervals.add(run);
        reproduction.add(run);
    }

    /** Finished runs. */
    public int runs() {
        return runs;
    }

    /** How infection got into homes: every route, then all together. */
    public List<Introductions.Row> introductions() {
        return introductions.rows(runs);
    }

    /** All routes together. */
    public Introductions.Row allIntroductions() {
        List<Introductions.Row> rows = introductions();
        return rows.get(rows.size() - 1);
    }

    /** Days between infections of infector and infected. */
    public GenerationIntervals generationIntervals() {
        return intervals;
    }

    /** How many people those infected on each day infected. */
    public List<Reproduction.Row> reproduction() {
        return reproduction.rows();
    }

    /** How many people a case of the group infected in the setting, over all days that are complete; empty if none is. */
    public OptionalDouble infectedByEach(Group group, Setting setting) {
        long cases = 0;
        long secondary = 0;
        for (Reproduction.Row row : reproduction()) {
            if (row.complete()
                    && row.group().filter(group::equals).isPresent()
                    && row.setting().filter(setting::equals).isPresent()) {
                cases += row.ratio().denominator();
                secondary += row.ratio().numerator();
            }
        }
        return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) secondary / cases);
    }
}
