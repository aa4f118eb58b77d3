package org.carehomesim.viz.drawing;

import java.awt.Color;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.viz.state.HomeCondition;

/**
 * The colours of the pictures.
 *
 * <p>Grey, blue and a ramp from amber to brown stay apart for colour-blind readers and in grey-scale print, because
 * they differ in lightness too; hues follow Okabe and Ito (2008), Color Universal Design.
 */
public final class Palette {

    /** Background of pictures. */
    public static final Color BACKGROUND = Color.WHITE;
    /** Text. */
    public static final Color TEXT = new Color(0x1F2A36);
    /** Text of less weight. */
    public static final Color MUTED_TEXT = new Color(0x5B6875);
    /** Thin lines. */
    public static final Color RULE = new Color(0xD0D7DE);
    /** Home where no resident has been infected. */
    public static final Color NEVER_INFECTED = new Color(0xE3E8ED);
    /** Home where residents were infected and none is now. */
    public static final Color OVER = new Color(0x7DB9DE);
    /** Residents infectious, in charts. */
    public static final Color INFECTIOUS = new Color(0xD55E00);
    /** Residents infected on a day, in charts. */
    public static final Color NEW_INFECTIONS = new Color(0xF3C27A);
    /** Deaths. */
    public static final Color DEATHS = new Color(0x16191D);

    /** Person not infected. */
    public static final Color SUSCEPTIBLE = new Color(0xB4C0CB);
    /** Person infected, not yet infectious. */
    public static final Color EXPOSED = new Color(0xF2B632);
    /** Person recovered. */
    public static final Color RECOVERED = new Color(0x2E8BC0);
    /** Frame of a room where somebody is isolated or quarantined. */
    public static final Color ISOLATED = new Color(0x6B2FA0);
    /** Way to hospital, and the hospital itself. */
    public static final Color TO_HOSPITAL = new Color(0x0072B2);
    /** Way from hospital. */
    public static final Color FROM_HOSPITAL = new Color(0x009E73);
    /** Way of a worker from one home to another. */
    public static final Color WORKER = new Color(0x6E7C8A);
    /** Rooms and cards. */
    public static final Color ROOM = new Color(0xFDFEFE);

    /** Share of infected residents from which the shade grows no darker. */
    public static final double FULL_SHADE_SHARE = 0.5;

    private static final Color FEW_INFECTED = new Color(0xFCD58F);
    private static final Color SOME_INFECTED = new Color(0xE4761B);
    private static final Color MANY_INFECTED = new Color(0x9E3303);

    /** Luminance on which black and white stand out equally, for contrast ratios (lighter + 0.05) / (darker + 0.05). */
    private static final double EVEN_LUMINANCE = 0.179;

    private Palette() {}

    /** Colour of a home's tile. */
    public static Color of(HomeStatus home) {
        return switch (HomeCondition.of(home)) {
            case NEVER_INFECTED -> NEVER_INFECTED;
            case INFECTED_NOW -> infectedNow(HomeCondition.shareInfectedNow(home));
            case OVER -> OVER;
        };
    }

    /** Colour of a person. */
    public static Color of(Health health) {
        return switch (health) {
            case SUSCEPTIBLE -> SUSCEPTIBLE;
            case EXPOSED -> EXPOSED;
            case INFECTIOUS -> INFECTIOUS;
            case RECOVERED -> RECOVERED;
            case DEAD, LEFT -> DEATHS;
        };
    }

    /** A colour that lets through what is below; opacity from 0 to 1. */
    static Color translucent(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int)
                Math.round(255 * Math.min(1, Math.max(0, opacity))));
    }

    /** Shade for a share of residents infected now, from 0 to 1. */
    public static Color infectedNow(double share) {
        double position = Math.min(1, Math.max(0, share / FULL_SHADE_SHARE));
        return position < 0.5
                ? blend(FEW_INFECTED, SOME_INFECTED, position * 2)
                : blend(SOME_INFECTED, MANY_INFECTED, position * 2 - 1);
    }

    /** Black or white, whichever stands out more; the contrast ratio is at least 4.5 on any colour. */
    public static Color textOn(Color background) {
        return luminance(background) > EVEN_LUMINANCE ? Color.BLACK : Color.WHITE;
    }

    /** Relative luminance as WCAG 2.1 defines it, from 0 for black to 1 for white. */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Color blend(Color from, Color to, double weight) {
        return new Color(
                blend(from.getRed(), to.getRed(), weight),
                blend(from.getGreen(), to.getGreen(), weight),
                blend(from.getBlue(), to.getBlue(), weight));
    }

    private static int blend(int from, int to, double weight) {
        return (int) Math.round(from + (to - from) * weight);
    }
}
