package org.carehomesim.scenario.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carehomesim.sim.parameter.Parameter;

/** How the points of a design are chosen, with what a file says about it. */
public sealed interface Method {

    /** Most points of a design; memory grows with their number. */
    int MOST_POINTS = 100_000;

    /** Name in files. */
    String name();

    /**
     * Number of points.
     *
     * @param spans values of the parameters
     */
    double size(List<Span> spans);

    /**
     * The points; only if {@link #refusal} has nothing to say and there are at most {@link #MOST_POINTS}.
     *
     * @param paths paths of the parameters
     * @param spans their values
     */
    List<UnitPoint> points(List<String> paths, List<Span> spans);

    /** Why the method cannot be used with some parameters, if it cannot. */
    default Optional<String> refusal(List<Span> spans) {
        return Optional.empty();
    }

    /** Whether points lie on levels, the outermost of which are the ends of each span. */
    boolean levelled();

    /** The values of all parameters together, one place in their lists after the other. */
    record Listed() implements Method {

        @Override
        public String name() {
            return "list";
        }

        @Override
        public double size(List<Span> spans) {
            return spans.get(0).levels(0);
        }

        @Override
        public Optional<String> refusal(List<Span> spans) {
            boolean alike =
                    spans.stream().allMatch(span -> span instanceof Span.Listed && span.levels(0) == size(spans));
            return alike ? Optional.empty() : Optional.of("needs {values: [...]}, equally many, for each parameter");
        }

        @Override
        public List<UnitPoint> points(List<String> paths, List<Span> spans) {
            return Grid.together((int) size(spans), spans.size());
        }

        @Override
        public boolean levelled() {
            return true;
        }
    }

    /** Every combination of levels. */
    record FullGrid(
            @Parameter(
                    meaning = "Levels of each parameter without a list of values; left out: 3",
                    unit = "levels",
                    min = 2,
                    max = 1000)
            Integer levels)
            implements Method {

        private static final int LEVELS = 3;

        @Override
        public String name() {
            return "grid";
        }

        @Override
        public double size(List<Span> spans) {
            double size = 1;
            for (int level : levelsOf(spans, levels, LEVELS)) {
                size *= level;
            }
            return size;
        }

        @Override
        public List<UnitPoint> points(List<String> paths, List<Span> spans) {
            return Grid.full(levelsOf(spans, levels, LEVELS));
        }

        @Override
        public boolean levelled() {
            return true;
        }
    }

    /** Each parameter by itself, the others as in the scenario. */
    record OneAtATime(
            @Parameter(
                    meaning = "Levels of each parameter without a list of values; left out: 2",
                    unit = "levels",
                    min = 2,
                    max = 1000)
            Integer levels)
            implements Method {

        private static final int LEVELS = 2;

        @Override
        public String name() {
            return "one-at-a-time";
        }

        @Override
        public double size(List<Span> spans) {
            double size = 1;
            for (int level : levelsOf(spans, levels, LEVELS)) {
                size += level;
            }
            return size;
        }

        @Override
        public List<UnitPoint> points(List<String> paths, List<Span> spans) {
            return Grid.oneAtATime(levelsOf(spans, levels, LEVELS));
        }

        @Override
        public boolean levelled() {
            return true;
        }
    }

    /** A Latin hypercube sample. */
    record LatinHypercubeSample(
            @Parameter(meaning = "Number of points", unit = "points", min = 2, max = MOST_POINTS)
            int points,

            @Parameter(meaning = "Random seed of the design; left out: 1", min = 0)
            Long seed)
            implements Method {

        @Override
        public String name() {
            return "latin-hypercube";
        }

        @Override
        public double size(List<Span> spans) {
            return points;
        }

        @Override
        public List<UnitPoint> points(List<String> paths, List<Span> spans) {
            return LatinHypercube.of(points, paths, seedOf(seed));
        }

        @Override
        public boolean levelled() {
            return false;
        }
    }

    /** A sample for first-order and total Sobol indices. */
    record Sobol(
            @Parameter(
                    meaning = "Pairs of points; each takes as many points as there are parameters, and two more",
                    unit = "pairs",
                    min = 2,
                    max = MOST_POINTS)
            int points,

            @Parameter(meaning = "Random seed of the design; left out: 1", min = 0)
            Long seed)
            implements Method {

        @Override
        public String name() {
            return "sobol";
        }

        @Override
        public double size(List<Span> spans) {
            return (double) points * (spans.size() + 2);
        }

        @Override
        public Optional<String> refusal(List<Span> spans) {
            return spans.size() > SaltelliSample.MOST_PARAMETERS
                    ? Optional.of(String.format(
                            Locale.ROOT,
                            "can vary at most %d parameters but has %d",
                            SaltelliSample.MOST_PARAMETERS,
                            spans.size()))
                    : Optional.empty();
        }

        @Override
        public List<UnitPoint> points(List<String> paths, List<Span> spans) {
            return SaltelliSample.of(points, spans.size(), seedOf(seed));
        }

        @Override
        public boolean levelled() {
            return false;
        }
    }

    /** Trajectories for elementary effects. */
    record Morris(
            @Parameter(meaning = "Number of trajectories", unit = "trajectories", min = 2, max = MOST_POINTS)
            int trajectories,

            @Parameter(
                    meaning = "Levels of each parameter, an even number; left out: 4",
                    unit = "levels",
                    min = 2,
                    max = 100)
            Integer levels,

            @Parameter(meaning = "Random seed of the design; left out: 1", min = 0)
            Long seed)
            implements Method {

        private static final int LEVELS = 4;

        @Override
        public String name() {
            return "morris";
        }

        @Override
        public double size(List<Span> spans) {
            return (double) trajectories * (spans.size() + 1);
        }

        @Override
        public Optional<String> refusal(List<Span> spans) {
            return levels != null && levels % 2 != 0
                    ? Optional.of("needs an even number of levels but has " + levels)
                    : Optional.empty();
        }

        @Override
        public List<UnitPoint> points(List<String> paths, List<Span> spans) {
            return MorrisTrajectories.of(trajectories, levels == null ? LEVELS : levels, spans.size(), seedOf(seed));
        }

        @Override
        public boolean levelled() {
            return true;
        }
    }

    private static int[] levelsOf(List<Span> spans, Integer written, int otherwise) {
        return spans.stream()
                .mapToInt(span -> span.levels(written == null ? otherwise : written))
                .toArray();
    }

    private static long seedOf(Long seed) {
        return seed == null ? 1 : seed;
    }
}
