package org.carehomesim.sim.testing;

import java.util.Map;
import java.util.NavigableMap;
import org.carehomesim.sim.disease.Courses;

/** One kind of test with its sensitivity looked up by day since infection, or by stage. */
final class Assay {

    final int turnaroundDays;
    final double costGbp;
    private final double[] sensitivityByDay;
    private final DetectionWhileInfectious whileInfectious;
    private final double falsePositive;

    Assay(TestParameters parameters) {
        whileInfectious = parameters.whileInfectious();
        sensitivityByDay = whileInfectious == null ? byDay(parameters.sensitivityByDay()) : new double[0];
        falsePositive = 1 - parameters.specificity();
        turnaroundDays = parameters.turnaroundDays();
        costGbp = parameters.costGbp();
    }

    private static double[] byDay(NavigableMap<Integer, Double> points) {
        double[] sensitivity = new double[points.lastKey() + 1];
        for (int day = 0; day < sensitivity.length; day++) {
            sensitivity[day] = interpolate(points, day);
        }
        return sensitivity;
    }

    private static double interpolate(NavigableMap<Integer, Double> points, int day) {
        Map.Entry<Integer, Double> before = points.floorEntry(day);
        Map.Entry<Integer, Double> after = points.ceilingEntry(day);
        if (before == null) {
            return 0;
        }
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        double part = (day - before.getKey()) / (double) (after.getKey() - before.getKey());
        return before.getValue() + part * (after.getValue() - before.getValue());
    }

    double probabilityPositive(Courses courses, int person, int day) {
        int infected = courses.infectedDay(person);
        if (infected == Courses.NEVER) {
            return falsePositive;
        }
        double sensitive = whileInfectious == null
                ? sensitivityByDay[Math.min(day - infected, sensitivityByDay.length - 1)]
                : inWindow(courses, person, day);
        return sensitive + (1 - sensitive) * falsePositive;
    }

    private double inWindow(Courses courses, int person, int day) {
        int from = courses.infectiousDay(person) + whileInfectious.startsAfterDays();
        int until = courses.endDay(person) - whileInfectious.endsBeforeDays();
        return day >= from && day < until ? whileInfectious.sensitivity() : 0;
    }
}
