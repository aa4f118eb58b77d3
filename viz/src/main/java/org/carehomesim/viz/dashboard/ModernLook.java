package org.carehomesim.viz.dashboard;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Insets;
import java.util.Map;
import javax.swing.UIManager;
import org.carehomesim.results.chart.ChartStyle;

/** The look of windows: flat and light, with the blue of the charts as its accent. */
public final class ModernLook {

    private static final float TEXT_POINTS = 12;

    private static final Insets TAB_INSETS = new Insets(4, 9, 4, 9);

    private ModernLook() {}

    /** Gives all windows opened from now on this look; on the Swing thread. */
    public static void install() {
        // plain window frames need no native library, which newer Java versions warn of
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatLightLaf.setGlobalExtraDefaults(
                Map.of("@accentColor", String.format("#%06x", ChartStyle.BLUE.getRGB() & 0xFFFFFF)));
        UIManager.put("defaultFont", ChartStyle.font().deriveFont(TEXT_POINTS));
        UIManager.put("TabbedPane.tabInsets", TAB_INSETS);
        FlatLightLaf.setup();
    }
}
