package org.carehomesim.viz.gif;

import java.awt.Color;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The colours of a GIF file: at most 255 of its own, and one that shows what was there before. */
public final class GifColours {

    private static final int MOST = 255;
    private static final int CHANNEL_BITS = 8;

    private final int[] colours;
    private final Map<Integer, Integer> indexOf = new HashMap<>();

    private GifColours(int[] colours) {
        this.colours = colours;
    }

    /**
     * Takes colours and their blends with a background, as smoothed edges show them.
     *
     * @param plain colours taken as they are
     * @param blended colours taken with {@code steps} blends on the way to the background
     * @param background colour that others are blended with
     * @param steps blends of each colour, at least 1
     * @throws IllegalArgumentException if there are more than 255 in all
     */
    public static GifColours of(List<Color> plain, List<Color> blended, Color background, int steps) {
        Set<Integer> all = new LinkedHashSet<>();
        all.add(rgb(background));
        plain.forEach(colour -> all.add(rgb(colour)));
        for (Color colour : blended) {
            for (int step = 0; step < steps; step++) {
                all.add(rgb(blend(colour, background, step / (double) steps)));
            }
        }
        if (all.size() > MOST) {
            throw new IllegalArgumentException(all.size() + " colours: a GIF has room for " + MOST);
        }
        return new GifColours(all.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Index of the colour that shows what was there before. */
    int transparent() {
        return colours.length;
    }

    /** The colours by index. */
    IndexColorModel model() {
        int[] all = new int[colours.length + 1];
        for (int i = 0; i < colours.length; i++) {
            all[i] = 0xFF000000 | colours[i];
        }
        return new IndexColorModel(
                CHANNEL_BITS, all.length, all, 0, true, transparent(), java.awt.image.DataBuffer.TYPE_BYTE);
    }

    /** Index of the nearest colour. */
    int nearest(int rgb) {
        return indexOf.computeIfAbsent(rgb & 0xFFFFFF, this::search);
    }

    private int search(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int red = (rgb >> 16 & 0xFF) - (colours[i] >> 16 & 0xFF);
            int green = (rgb >> 8 & 0xFF) - (colours[i] >> 8 & 0xFF);
            int blue = (rgb & 0xFF) - (colours[i] & 0xFF);
            int distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (distance < least) {
                best = i;
                least = distance;
            }
        }
        return best;
    }

    private static Color blend(Color from, Color to, double weight) {
        return new Color(
                (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * weight),
                (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * weight),
                (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * weight));
    }

    private static int rgb(Color colour) {
        return colour.getRGB() & 0xFFFFFF;
    }
}
