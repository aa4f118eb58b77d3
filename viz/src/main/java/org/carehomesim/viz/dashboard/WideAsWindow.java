package org.carehomesim.viz.dashboard;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Content of a scroll pane that scrolls up and down only: it is as wide as the window. */
final class WideAsWindow extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    private static final int LINE = 18;

    WideAsWindow(Component content) {
        super(new BorderLayout());
        add(content, BorderLayout.NORTH);
        setBackground(content.getBackground());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - LINE;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
