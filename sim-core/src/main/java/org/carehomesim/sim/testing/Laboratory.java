package org.carehomesim.sim.testing;

import java.util.HashMap;
import java.util.Map;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.disease.Courses;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Takes swabs and gives results after the test's turnaround time. Only positive results have consequences. */
public final class Laboratory {

    /** Told of positive results. */
    public interface Listener {

        /** A positive result of {@code person} arrived. */
        void positive(int person);
    }

    private final People people;
    private final Courses courses;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final Map<String, Assay> assays = new HashMap<>();
    private final EventCalendar positiveResults;
    private String lastTest = "";
    private Assay lastAssay;

    /**
     * Opens the laboratory.
     *
     * @param context what all processes of the run share
     * @param courses courses of infection
     * @param tests kinds of test by name
     */
    public Laboratory(RunContext context, Courses courses, Map<String, TestParameters> tests) {
        this.people = context.people();
        this.courses = courses;
        this.streams = context.streams();
        this.today = context.today();
        this.tally = context.tally();
        this.ledger = context.ledger();
        tests.forEach((name, parameters) -> assays.put(name, new Assay(parameters)));
        positiveResults = new EventCalendar(today.days(), people.count());
    }

    /** Takes a swab today. */
    public void swab(int person, String test) {
        Assay assay = assay(test);
        count(assay, 1);
        int resultDay = today.day() + assay.turnaroundDays;
        if (isPositive(person, assay) && resultDay < positiveResults.day(person)) {
            positiveResults.schedule(person, resultDay);
        }
    }

    /** Takes a swab whose result is known before anything else happens; true if positive. */
    public boolean isPositiveAtOnce(int person, String test) {
        count(assay(test), 1);
        return wouldBePositive(person, test);
    }

    /** Result that a swab taken today gives, without counting it. */
    public boolean wouldBePositive(int person, String test) {
        return isPositive(person, assay(test));
    }

    /** Counts tests of people whose results cannot matter. */
    public void countTests(String test, double number) {
        count(assay(test), number);
    }

    /** Hands out the positive results that arrive today. */
    public void deliver(Listener listener) {
        int day = today.day();
        for (int person = positiveResults.take(day); person >= 0; person = positiveResults.take(day)) {
            listener.positive(person);
        }
    }

    /** The test of a name; the one asked for last is at hand, since whole homes are swabbed with one test. */
    private Assay assay(String test) {
        if (!test.equals(lastTest)) {
            lastTest = test;
            lastAssay = assays.get(test);
        }
        return lastAssay;
    }

    private void count(Assay assay, double number) {
        tally.add(Outcome.TESTS_USED, number);
        ledger.charge(Payer.NHS, number * assay.costGbp);
    }

    private boolean isPositive(int person, Assay assay) {
        double draw = streams.uniform(Purpose.TEST_RESULT, people.key[person], today.day());
        return draw < assay.probabilityPositive(courses, person, today.day());
    }
}
