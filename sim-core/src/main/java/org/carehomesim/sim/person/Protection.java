package org.carehomesim.sim.person;

import java.util.Arrays;

/**
 * What vaccination leaves of a person's infectiousness and severity, should the person be infected all the same; 1 is no
 * protection. Protection from infection itself is {@link People#susceptibility}.
 */
public final class Protection {

    private double[] infectiousness = {};
    private double[] fatality = {};
    private double[] hospitalisation = {};

    /** Protects nobody. */
    public Protection() {}

    /** Infectiousness relative to an unprotected person. */
    public double infectiousness(int person) {
        return person < infectiousness.length ? infectiousness[person] : 1;
    }

    /** Probability of death once infected, relative to an unprotected person. */
    public double fatality(int person) {
        return person < fatality.length ? fatality[person] : 1;
    }

    /** Probability of admission to hospital once infected, relative to an unprotected person. */
    public double hospitalisation(int person) {
        return person < hospitalisation.length ? hospitalisation[person] : 1;
    }

    /** Sets what is left to a person. */
    public void set(int person, double infectiousnessLeft, double fatalityLeft, double hospitalisationLeft) {
        if (person >= infectiousness.length) {
            int size = person + 1 + person / 4;
            infectiousness = grown(infectiousness, size);
            fatality = grown(fatality, size);
            hospitalisation = grown(hospitalisation, size);
        }
        infectiousness[person] = infectiousnessLeft;
        fatality[person] = fatalityLeft;
        hospitalisation[person] = hospitalisationLeft;
    }

    private static double[] grown(double[] column, int size) {
        double[] larger = Arrays.copyOf(column, size);
        Arrays.fill(larger, column.length, size, 1);
        return larger;
    }
}
