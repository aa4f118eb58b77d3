package org.carehomesim.viz.dashboard;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;

/** Finds components in a panel. */
final class Views {

    private Views() {}

    static <C> List<C> of(Container container, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Component component : container.getComponents()) {
            if (type.isInstance(component)) {
                found.add(type.cast(component));
            } else if (component instanceof Container inner) {
                found.addAll(of(inner, type));
            }
        }
        return found;
    }

    static List<String> textsOf(Container container) {
        return of(container, JLabel.class).stream().map(JLabel::getText).toList();
    }
}
