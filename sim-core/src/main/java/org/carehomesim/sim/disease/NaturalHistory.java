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
    private final DayTable latent;
    private final DayTable presymptomatic;
    private final DayTable symptomatic;
    private final DayTable asymptomatic;
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
        latent = new DayTable(parameters.latentDays(), 1);
        presymptomatic = new DayTable(parameters.presymptomaticDays(), 0);
        symptomatic = new DayTable(parameters.symptomaticDays(), 1);
        asymptomatic = new DayTable(parameters.asymptomaticDays(), 1);
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
     * @param person number of the person, row of the courses
     * @param key key of the person's streams
     * @param episode number of the infection of this person
     * @param group how ill people like this one get
     * @param day day of infection
     * @param people age, sex and frailty
     */
    void draw(Courses courses, int person, long key, int episode, SeverityGroup group, int day, People people) {
        SeverityParameters ill = severity.get(group);
        boolean symptoms = streams.uniform(Purpose.SYMPTOMATIC, key, episode) < ill.symptomatic();
        int infectious = day + days(latent, Purpose.LATENT, key, episode);
        int onset = symptoms ? infectious + days(presymptomatic, Purpose.PRESYMPTOMATIC, key, episode) : Courses.NEVER;
        int end = symptoms
                ? onset + days(symptomatic, Purpose.INFECTIOUS_PERIOD, key, episode)
                : infectious + days(asymptomatic, Purpose.INFECTIOUS_PERIOD, key, episode);
        int illFrom = symptoms ? onset : infectious;
        double fatality = ill.fatality(symptoms, people, person);
        boolean fatal = streams.uniform(Purpose.FATALITY, key, episode) < fatality;
        double inHospital =
                fatal ? ill.hospitalisedIfFatal(people, person) : symptoms ? ill.hospitalisedIfSurviving() : 0;
        boolean hospitalised = streams.uniform(Purpose.HOSPITALISATION, key, episode) < inHospital;
        int death = fatal ? illFrom + days(toDeath, Purpose.TIME_TO_DEATH, key, episode) : Courses.NEVER;
        int hospital = hospitalised
                ? Math.min(illFrom + days(toHospital, Purpose.TIME_TO_HOSPITAL, key, episode), death)
                : Courses.NEVER;
        courses.set(person, day, infectious, onset, Math.min(end, death), hospital, death);
        courses.multiplier[person] = multiplier(key, episode);
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
     * Infectiousness on a day of an infectious person.
     *
     * <p>Before onset and without symptoms it is constant; after onset as {@link InfectiousnessAfterOnset} says, the
     * straight line taken in the middle of the day.
     */
    double infectiousness(Courses courses, int person, int day) {
        boolean symptoms = courses.onset[person] != Courses.NEVER;
        int left = courses.end[person] - day;
        int sinceOnset = day < courses.onset[person] ? -1 : courses.symptomaticDays[person] - left;
        double level = relativeInfectiousness(symptoms, sinceOnset, left);
        return level * courses.multiplier[person];
    }

    /**
     * Infectiousness without the personal multiplier.
     *
     * @param symptoms whether the person gets symptoms
     * @param sinceOnset days since onset, negative before
     * @param left days until the end of the infectious period, at least 1
     */
    double relativeInfectiousness(boolean symptoms, int sinceOnset, int left) {
        if (!symptoms) {
            return parameters.asymptomaticInfectiousness();
        }
        if (sinceOnset < 0) {
            return parameters.presymptomaticInfectiousness();
        }
        return parameters.afterOnset() == InfectiousnessAfterOnset.CONSTANT ? 1 : (left - 0.5) / (sinceOnset + left);
    }

    DayTable presymptomaticTable() {
        return presymptomatic;
    }

    DayTable symptomaticTable() {
        return symptomatic;
    }

    DayTable asymptomaticTable() {
        return asymptomatic;
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
