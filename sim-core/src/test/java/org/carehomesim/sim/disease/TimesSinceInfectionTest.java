package org.carehomesim.sim.disease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.random.Streams;
import org.junit.jupiter.api.Test;

/** Times counted from infection come in order, and their distribution is that of draws repeated until they do. */
class TimesSinceInfectionTest {

    private static final int DRAWS = 40_000;

    private static DiseaseParameters disease() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(1);
        builder.latent = new Distribution.Weibull(5, 1.9);
        builder.sinceInfection =
                new TimesSinceInfection(new Distribution.Weibull(6.4, 0.8), new Distribution.Weibull(10.91, 3.95));
        builder.afterOnset = InfectiousnessAfterOnset.LINEAR_DECLINE;
        builder.symptomatic = 1;
        return builder.build().disease();
    }

    @Test
    void drawsAreInOrderAndHaveTheMeanOfTheTruncatedDistribution() {
        NaturalHistory history = new NaturalHistory(disease(), new Streams(1, 0));
        Courses courses = new Courses(1);
        People people = new People(1);
        people.add(0, Group.STAFF, SeverityGroup.STAFF, Whereabouts.HOUSEHOLD);
        double early = 0;
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            people.key[0] = draw;
            history.draw(courses, people, 0, 0);
            assertThat(courses.infectious[0]).isBetween(1, courses.onset[0]);
            assertThat(courses.end[0]).isGreaterThan(courses.infectious[0]);
            double total = 0;
            for (int day = courses.infectious[0]; day < courses.end[0]; day++) {
                total += history.infectiousness(courses, 0, day);
            }
            early += courses.infectious[0];
            sum += total;
            squares += total * total;
        }
        // the mean latent period without the order is 5; being no later than onset shortens it
        assertThat(early / DRAWS).isBetween(4.0, 4.8);
        double mean = sum / DRAWS;
        double standardError = Math.sqrt((squares / DRAWS - mean * mean) / DRAWS);
        // exact by summation over all possibilities; false alarm once in 1,000 (z of 3.3)
        double exact = new TotalInfectiousness(history, SeverityGroup.STAFF).mean();
        assertThat(mean).isCloseTo(exact, within(3.3 * standardError));
    }
}
