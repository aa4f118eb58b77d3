package org.carehomesim.sim.disease;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/** Draws the course of an infection: how long each stage lasts, how infectious and how ill the person gets. */
public final class NaturalHistory {

    private final DiseaseParameters parameters;
    private final Streams streams;
    private final Stages stages;
    private final DayTable toHospital;
    private final DayTable hospitalStay;
    private final DayTable toDeath;
    private final DayTable immune;
    private final Map<SeverityGroup, SeverityParameters> severity;
    private final SharedStateContinuousSampler gammaMultiplier;

    /**
     * Prepares the tables of a disease.
     *
     * @param parameters natural history
     * @param streams random streams of the run
     */
    public NaturalHistory(DiseaseParameters parameters, Streams streams) {
        this.parameters = parameters;
        this.streams = streams;
        stages = new Stages(parameters, streams);
        toHospital = new DayTable(parameters.onsetToHospitalDays(), 0);
        hospitalStay = new DayTable(parameters.hospitalStayDays(), 1);
        toDeath = new DayTable(parameters.onsetToDeathDays(), 1);
        immune = new DayTable(parameters.immuneDays(), 1);
        severity = new EnumMap<>(parameters.severity());
        gammaMultiplier = parameters.infectiousnessMultiplier() instanceof Distribution.Gamma gamma
                ? AhrensDieterMarsagliaTsangGammaSampler.of(
                        streams.generator(), gamma.shape(), gamma.mean() / gamma.shape())
                : null;
    }

    /** Natural history as the scenario states it. */
    public DiseaseParameters parameters() {
        return parameters;
    }

    /**
     * Draws the course of one infection into {@code courses}.
     *
     * @param people who the person is, and what vaccination leaves of infectiousness and severity
     * @param person number of the person, row of the courses
     * @param day day of infection
     */
    void draw(Courses courses, People people, int person, int day) {
        long key = people.key[person];
        int episode = people.episode[person];
        SeverityParameters ill = severity.get(people.severity[person]);
        boolean symptoms = streams.uniform(Purpose.SYMPTOMATIC, key, episode) < ill.symptomatic();
        stages.draw(courses, person, key, episode, symptoms, day);
        int illFrom = symptoms ? courses.onset[person] : courses.infectious[person];
        double fatality = ill.fatality(symptoms, people, person);
        boolean fatal = streams.uniform(Purpose.FATALITY, key, episode) < fatality * people.protection.fatality(person);
        double inHospital = fatal
                ? ill.hospitalisedIfFatal(people, person)
                : symptoms ? ill.hospitalisedIfSurviving() * people.protection.hospitalisation(person) : 0;
        boolean hospitalised = streams.uniform(Purpose.HOSPITALISATION, key, episode) < inHospital;
        int death = fatal ? illFrom + days(toDeath, Purpose.TIME_TO_DEATH, key, episode) : Courses.NEVER;
        int hospital = hospitalised
                ? Math.min(illFrom + days(toHospital, Purpose.TIME_TO_HOSPITAL, key, episode), death)
                : Courses.NEVER;
        courses.setSeverity(person, hospital, death);
        courses.multiplier[person] = multiplier(key, episode) * people.protection.infectiousness(person);
    }

    /**
     * Draws whether somebody severely ill who would survive in hospital dies outside it.
     *
     * <p>Of those like the person who need a hospital a share {@code q} dies there. If {@code r q} die outside, at most all,
     * it is {@code (r q - q) / (1 - q)} of those who would have survived.
     */
    boolean diesOutsideHospital(Courses courses, People people, int person, double relativeRisk) {
        boolean symptoms = courses.onset[person] != Courses.NEVER;
        SeverityParameters ill = severity.get(people.severity[person]);
        double fatality = ill.fatality(symptoms, people, person) * people.protection.fatality(person);
        double dying = fatality * ill.hospitalisedIfFatal(people, person);
        double surviving = (1 - fatality) * ill.hospitalisedIfSurviving() * people.protection.hospitalisation(person);
        double fatalityInHospital = dying / (dying + surviving);
        double fatalityOutside = Math.min(1, relativeRisk * fatalityInHospital);
        double draw = streams.uniform(Purpose.FATALITY_IN_HOME, people.key[person], people.episode[person]);
        return draw * (1 - fatalityInHospital) < fatalityOutside - fatalityInHospital;
    }

    /** Draws the day of death of the person's latest infection. */
    int deathDay(Courses courses, People people, int person) {
        int onset = courses.onset[person];
        int illFrom = onset != Courses.NEVER ? onset : courses.infectious[person];
        return illFrom + days(toDeath, Purpose.TIME_TO_DEATH, people.key[person], people.episode[person] - 1);
    }

    /**
     * Draws the stages and the infectiousness of the infection of somebody who is not in the model, as if of staff.
     *
     * @param courses where the course is written down
     * @param row row of the courses
     * @param key key of the person's draws
     * @param day day of infection
     */
    public void drawOutside(Courses courses, int row, long key, int day) {
        double symptomatic = severity.get(SeverityGroup.STAFF).symptomatic();
        boolean symptoms = streams.uniform(Purpose.SYMPTOMATIC, key, 0) < symptomatic;
        stages.draw(courses, row, key, 0, symptoms, day);
        courses.multiplier[row] = multiplier(key, 0);
    }

    /** Draws a stay in hospital of somebody who survives a severe infection, days. */
    public int hospitalStay(long key, int episode) {
        return days(hospitalStay, Purpose.HOSPITAL_STAY, key, episode);
    }

    /** Draws how long a person is immune after recovery, days. */
    int immuneDays(long key, int episode) {
        return days(immune, Purpose.IMMUNITY, key, episode);
    }

    /**
     * Infectiousness on a day of an infectious person: the level of the stage times the personal multiplier.
     *
     * <p>It is constant before onset, and without symptoms where there is no late stage; after onset as {@link
     * InfectiousnessAfterOnset} says, the straight line taken in the middle of the day.
     */
    public double infectiousness(Courses courses, int person, int day) {
        boolean symptoms = courses.onset[person] != Courses.NEVER;
        int left = courses.end[person] - day;
        return relativeInfectiousness(symptoms, courses.lateDays[person], left) * courses.multiplier[person];
    }

    /**
     * Infectiousness without the personal multiplier.
     *
     * @param symptoms whether the person gets symptoms
     * @param late length of the late stage, days; negative if infectiousness ends before onset
     * @param left days until the end of the infectious period, at least 1
     */
    double relativeInfectiousness(boolean symptoms, int late, int left) {
        double person = symptoms ? 1 : parameters.asymptomaticInfectiousness();
        if (left > late) {
            boolean stages = symptoms || this.stages.sinceInfection();
            return person * (stages ? parameters.presymptomaticInfectiousness() : 1);
        }
        return parameters.afterOnset() == InfectiousnessAfterOnset.CONSTANT ? person : person * (left - 0.5) / late;
    }

    /** Lengths of the stages. */
    Stages stages() {
        return stages;
    }

    private int days(DayTable table, Purpose purpose, long key, int episode) {
        return table.at(streams.uniform(purpose, key, episode));
    }

    private double multiplier(long key, int episode) {
        if (gammaMultiplier != null) {
            streams.start(Purpose.INFECTIOUSNESS, key, episode);
            return gammaMultiplier.sample();
        }
        Distribution distribution = parameters.infectiousnessMultiplier();
        return distribution.quantile(streams.uniform(Purpose.INFECTIOUSNESS, key, episode));
    }
}
