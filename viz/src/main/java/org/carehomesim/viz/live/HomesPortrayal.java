package org.carehomesim.viz.live;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import org.carehomesim.viz.drawing.SectorPicture;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;
import sim.display.GUIState;
import sim.engine.Schedule;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimpleInspector;
import sim.util.Bag;

/** Puts the map into a MASON display, with a tool tip and an inspector for each home and each person. */
final class HomesPortrayal extends FieldPortrayal2D {

    /** What MASON locks while the model is in the middle of a day. */
    private final Schedule schedule;

    private final SectorView view;
    private final SectorPicture picture;

    /** Something that can be pointed at: a home, or somebody in it. */
    private record Subject(boolean person, int number) {}

    HomesPortrayal(Schedule schedule, String title, SectorView view, MovementLog movements) {
        this.schedule = schedule;
        this.view = view;
        this.picture = new SectorPicture(title, view, movements);
        setField(view);
    }

    @Override
    public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
        picture.paint(graphics, picture.layout(info.draw));
    }

    /** Shows the home at a point alone, or all homes again if there is none or it is shown alone already. */
    void zoom(Rectangle2D whole, double x, double y) {
        OptionalInt home = homeAt(whole, x, y);
        if (home.isEmpty() || picture.zoomedHome().isPresent()) {
            zoomOut();
        } else {
            zoomIn(whole, x, y);
        }
    }

    /** Shows the home at a point alone; does nothing if there is none. */
    void zoomIn(Rectangle2D whole, double x, double y) {
        synchronized (schedule) {
            homeAt(whole, x, y).ifPresent(picture::zoomTo);
        }
    }

    /** Shows all homes again. */
    void zoomOut() {
        picture.zoomOut();
    }

    /** The home shown alone, or empty while all are shown. */
    OptionalInt zoomedHome() {
        return picture.zoomedHome();
    }

    private OptionalInt homeAt(Rectangle2D whole, double x, double y) {
        return picture.homeAt(picture.layout(whole), x, y);
    }

    @Override
    @SuppressWarnings("unchecked") // MASON's Bag is a raw Collection
    public void hitObjects(DrawInfo2D range, Bag found) {
        double x = range.clip.getCenterX();
        double y = range.clip.getCenterY();
        // MASON locks for drawing, but not for this
        synchronized (schedule) {
            OptionalInt person = picture.personAt(picture.layout(range.draw), x, y);
            if (person.isPresent()) {
                Subject subject = new Subject(true, person.getAsInt());
                found.add(new LocationWrapper(subject, subject, this));
            }
            homeAt(range.draw, x, y).ifPresent(home -> {
                Subject subject = new Subject(false, home);
                found.add(new LocationWrapper(subject, subject, this));
            });
        }
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState simulation) {
        Subject subject = subject(wrapper);
        Facts facts = subject.person ? PersonFacts.of(view, subject.number) : HomeFacts.of(view, subject.number);
        return new SimpleInspector(facts, simulation, getName(wrapper));
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        Subject subject = subject(wrapper);
        synchronized (schedule) {
            return subject.person
                    ? PersonFacts.name(view.person(subject.number))
                    : view.home(subject.number).name();
        }
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        Subject subject = subject(wrapper);
        synchronized (schedule) {
            return subject.person
                    ? PersonFacts.toolTip(view.person(subject.number))
                    : HomeFacts.toolTip(view.home(subject.number));
        }
    }

    private static Subject subject(LocationWrapper wrapper) {
        return (Subject) wrapper.getObject();
    }
}
