package org.carehomesim.viz.live;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import javax.swing.AbstractAction;
import javax.swing.JCheckBox;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;

/** MASON's display with the picture of the homes, which fills the window whatever its size. */
final class HomesDisplay extends Display2D {

    private static final long serialVersionUID = 1L;

    private static final int MILLISECONDS_BETWEEN_REDRAWS = 100;
    private static final String ZOOM_OUT = "zoom out";

    /** Shared with the attached portrayal, which is drawn into whatever these bounds are. */
    private final transient Rectangle2D.Double bounds;

    private final transient GUIState run;

    private final transient HomesPortrayal portrayal;
    private final Timer redraws = new Timer(MILLISECONDS_BETWEEN_REDRAWS, event -> redrawIfDue());
    private volatile boolean due;

    HomesDisplay(Dimension size, GUIState simulation, String title, SectorView view, MovementLog movements) {
        super(size.width, size.height, simulation);
        run = simulation;
        bounds = new Rectangle2D.Double(0, 0, size.width, size.height);
        portrayal = new HomesPortrayal(simulation.state.schedule, title, view, movements);
        attach(portrayal, "Homes", bounds);
        zoomOutByKey();
        insideDisplay.addMouseWheelListener(this::zoomByWheel);
        redraws.start();
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

    /** Asks for a redraw, which comes with the next tenth of a second: a quick run must not wait for its pictures. */
    @Override
    public void step(SimState state) {
        due = true;
    }

    private void redrawIfDue() {
        if (due) {
            due = false;
            super.step(run.state);
        }
    }

    @Override
    public void quit() {
        redraws.stop();
        super.quit();
    }

    /** The home shown alone, or empty while all are shown. */
    OptionalInt zoomedHome() {
        return portrayal.zoomedHome();
    }

    /** A click opens the facts of what is there, a double click zooms in or out. */
    @Override
    public boolean handleMouseEvent(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        if (event.getID() != MouseEvent.MOUSE_CLICKED || !SwingUtilities.isLeftMouseButton(event)) {
            return super.handleMouseEvent(event);
        }
        if (event.getClickCount() == 2) {
            portrayal.zoom(shown(), x, y);
        } else {
            createInspectors(new Rectangle2D.Double(x, y, 1, 1), run);
        }
        insideDisplay.repaint();
        return true;
    }

    /** The whole picture in the coordinates of mouse events. */
    private Rectangle2D.Double shown() {
        return new Rectangle2D.Double(0, 0, bounds.width * getScale(), bounds.height * getScale());
    }

    private void zoomByWheel(MouseWheelEvent event) {
        if (event.getWheelRotation() < 0) {
            portrayal.zoomIn(shown(), event.getX(), event.getY());
        } else if (event.getWheelRotation() > 0) {
            portrayal.zoomOut();
        }
        insideDisplay.repaint();
    }

    private void zoomOutByKey() {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), ZOOM_OUT);
        getActionMap().put(ZOOM_OUT, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                portrayal.zoomOut();
                insideDisplay.repaint();
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
