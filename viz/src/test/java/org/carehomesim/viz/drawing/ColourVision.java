package org.carehomesim.viz.drawing;

import java.awt.Color;
import java.util.List;

/**
 * A way to see colours.
 *
 * <p>Matrices on linear red, green and blue by Machado, Oliveira and Fernandes (2009), severity 1.
 *
 * @param name name of it
 * @param red what is seen as red
 * @param green what is seen as green
 * @param blue what is seen as blue
 */
record ColourVision(String name, Cone red, Cone green, Cone blue) {

    /** Full colour vision, and that of people without one kind of cones. */
    static List<ColourVision> all() {
        return List.of(
                new ColourVision("full", new Cone(1, 0, 0), new Cone(0, 1, 0), new Cone(0, 0, 1)),
                new ColourVision(
                        "protanopia",
                        new Cone(0.152286, 1.052583, -0.204868),
                        new Cone(0.114503, 0.786281, 0.099216),
                        new Cone(-0.003882, -0.048116, 1.051998)),
                new ColourVision(
                        "deuteranopia",
                        new Cone(0.367322, 0.860646, -0.227968),
                        new Cone(0.280085, 0.672501, 0.047413),
                        new Cone(-0.011820, 0.042940, 0.968881)),
                new ColourVision(
                        "tritanopia",
                        new Cone(1.255528, -0.076749, -0.178779),
                        new Cone(-0.078411, 0.930809, 0.147602),
                        new Cone(0.004733, 0.691367, 0.303900)));
    }

    /** What is seen of linear red, green and blue in one of them. */
    record Cone(double red, double green, double blue) {

        double seen(Color colour) {
            double sum =
                    red * linear(colour.getRed()) + green * linear(colour.getGreen()) + blue * linear(colour.getBlue());
            return Math.min(1, Math.max(0, sum));
        }
    }

    /** Difference of two colours as seen, in CIE 1976 Lab: 2 is just noticeable, 100 is black and white. */
    double distance(Color one, Color other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.sqrt(Math.pow(first[0] - second[0], 2)
                + Math.pow(first[1] - second[1], 2)
                + Math.pow(first[2] - second[2], 2));
    }

    private double[] lab(Color colour) {
        double r = red.seen(colour);
        double g = green.seen(colour);
        double b = blue.seen(colour);
        double x = lightness((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        double y = lightness(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = lightness((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double lightness(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
