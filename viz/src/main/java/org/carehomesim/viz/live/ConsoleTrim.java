package org.carehomesim.viz.live;

import java.awt.Component;
import java.awt.Container;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import sim.display.Console;

/** Takes out of MASON's console what would mislead or fail here. */
final class ConsoleTrim {

    /** The seed is the run's own, and runs are not saved as MASON checkpoints. */
    private static final Set<String> FIELDS_WITHOUT_EFFECT = Set.of("Random Number Seed", "Increment Seed on Stop");

    private static final Set<String> MENU_ITEMS_WITHOUT_USE =
            Set.of("New Simulation...", "Open...", "Save", "Save As...");

    private ConsoleTrim() {}

    static void apply(Console console) {
        hideFields(console.getContentPane());
        console.getTabPane().setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        JMenu file = console.getJMenuBar().getMenu(0);
        for (Component component : file.getMenuComponents()) {
            if (component instanceof JMenuItem item && MENU_ITEMS_WITHOUT_USE.contains(item.getText())) {
                file.remove(item);
            }
        }
    }

    private static void hideFields(Container container) {
        Component[] components = container.getComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i] instanceof JLabel label
                    && label.getText() != null
                    && FIELDS_WITHOUT_EFFECT.contains(label.getText().strip())) {
                label.setVisible(false);
                // MASON adds a label's field straight after it
                components[i + 1].setVisible(false);
            } else if (components[i] instanceof Container inner) {
                hideFields(inner);
            }
        }
    }
}
