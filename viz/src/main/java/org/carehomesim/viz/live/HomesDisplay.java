package org.carehomesim.viz.live;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.JCheckBox;
import javax.swing.JScrollPane;
import org.carehomesim.viz.state.SectorView;
import sim.display.Display2D;
import sim.display.GUIState;

/** MASON's display with the picture of the homes, which fills the window whatever its size. */
final class HomesDisplay extends Display2D {

    private static final long serialVersionUID = 1L;

    /** Shared with the attached portrayal, which is drawn into whatever these bounds are. */
    private final transient Rectangle2D.Double bounds;

    HomesDisplay(Dimension size, GUIState simulation, String title, SectorView view) {
        super(size.width, size.height, simulation);
        bounds = new Rectangle2D.Double(0, 0, size.width, size.height);
        attach(new HomesPortrayal(simulation.state.schedule, title, view), "Homes", bounds);
        setBackdrop(Color.WHITE);
        switchOnToolTips(optionPane.getContentPane());
        // making a movie needs the Java Media Framework, which is not there
        header.remove(movieButton);
        display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED);
        display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        display.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fillWindow();
            }
        });
    }

    /** Ticks MASON's option, which is off at first and has no method of its own. */
    private static void switchOnToolTips(Container container) {
        for (Component component : container.getComponents()) {
            if (component instanceof JCheckBox box && box.getText().equals("Tool Tips") && !box.isSelected()) {
                box.doClick();
            } else if (component instanceof Container inner) {
                switchOnToolTips(inner);
            }
        }
    }

    /** Fits the picture to the window, unless the user has zoomed. */
    private void fillWindow() {
        Dimension room = display.getSize();
        if (getScale() == 1 && room.width > 0 && room.height > 0) {
            bounds.setRect(0, 0, room.width, room.height);
            insideDisplay.width = room.width;
            insideDisplay.height = room.height;
            insideDisplay.revalidate();
            insideDisplay.repaint();
        }
    }
}
