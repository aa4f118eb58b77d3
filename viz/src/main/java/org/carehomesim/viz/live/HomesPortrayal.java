package org.carehomesim.viz.live;

import java.awt.Graphics2D;
import org.carehomesim.viz.drawing.SectorPicture;
import org.carehomesim.viz.state.SectorView;
import sim.display.GUIState;
import sim.engine.Schedule;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimpleInspector;
import sim.util.Bag;

/** Puts the picture of the homes into a MASON display, with a tool tip and an inspector for each home. */
final class HomesPortrayal extends FieldPortrayal2D {

    /** What MASON locks while the model is in the middle of a day. */
    private final Schedule schedule;

    private final SectorView view;
    private final SectorPicture picture;

    HomesPortrayal(Schedule schedule, String title, SectorView view) {
        this.schedule = schedule;
        this.view = view;
        this.picture = new SectorPicture(title, view);
        setField(view);
    }

    @Override
    public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
        picture.paint(graphics, picture.layout(info.draw));
    }

    @Override
    @SuppressWarnings("unchecked") // MASON's Bag is a raw Collection
    public void hitObjects(DrawInfo2D range, Bag found) {
        picture.homeAt(picture.layout(range.draw), range.clip.getCenterX(), range.clip.getCenterY())
                .ifPresent(home -> found.add(new LocationWrapper(home, home, this)));
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState simulation) {
        return new SimpleInspector(HomeFacts.of(view, home(wrapper)), simulation, getName(wrapper));
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return view.home(home(wrapper)).name();
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        // unlike drawing, MASON does not lock for this
        synchronized (schedule) {
            return HomeFacts.toolTip(view.home(home(wrapper)));
        }
    }

    private static int home(LocationWrapper wrapper) {
        return (Integer) wrapper.getObject();
    }
}
