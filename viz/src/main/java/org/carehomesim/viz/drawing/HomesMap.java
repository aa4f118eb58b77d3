package org.carehomesim.viz.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeInterior.Bed;
import org.carehomesim.viz.plan.FloorPlan;
import org.carehomesim.viz.plan.TownPlan;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;

/** All homes as floor plans at one scale, the hospital, and the ways between them. */
final class HomesMap {

    /** Beds of a region up to which its map shows people. */
    private static final int MOST_BEDS = 12_000;

    /** How much larger homes must become for a ratio that looks less good. */
    private static final double WORTH_IT = 1.08;
    /** Width relative to height of homes that are tried, the best looking first. */
    private static final double[] RATIOS = {1.4, 1, 2, 0.7};

    private final SectorView view;
    private final MovementLog movements;
    private final boolean withPeople;
    private List<FloorPlan> plans = List.of();
    private Rectangle2D arrangedArea = new Rectangle2D.Double();
    private Optional<TownPlan> arranged = Optional.empty();

    HomesMap(SectorView view, MovementLog movements) {
        this.view = view;
        this.movements = movements;
        int beds = IntStream.range(0, view.homes())
                .map(home -> view.home(home).beds())
                .sum();
        withPeople = beds <= MOST_BEDS;
    }

    /** Where everything stands when the map fills an area; empty if people would be too small to see. */
    Optional<TownPlan> town(Rectangle2D area) {
        if (!withPeople || area.isEmpty()) {
            return Optional.empty();
        }
        if (!area.equals(arrangedArea)) {
            arrange(area);
            arrangedArea = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight());
        }
        return arranged;
    }

    /** Builds the homes as broad as makes them large. */
    private void arrange(Rectangle2D area) {
        arranged = Optional.empty();
        for (double ratio : RATIOS) {
            List<FloorPlan> built = IntStream.range(0, view.homes())
                    .mapToObj(home -> FloorPlan.of(view.interior(home).beds(), ratio))
                    .toList();
            Optional<TownPlan> town = TownPlan.arrange(built, area);
            if (town.isPresent()
                    && (arranged.isEmpty()
                            || town.get().scale() > WORTH_IT * arranged.get().scale())) {
                arranged = town;
                plans = built;
            }
        }
    }

    /** Draws the map as it is now. */
    void paint(Graphics2D graphics, TownPlan town) {
        List<Bed> patients = new ArrayList<>();
        for (int home = 0; home < plans.size(); home++) {
            HomeInterior interior = view.interior(home);
            drawing(town, home).paint(graphics, view.home(home), interior);
            patients.addAll(patients(interior));
        }
        HospitalDrawing.paint(graphics, town.hospital(), patients, Math.min(24, Math.max(11, town.scale())));
        MovementDrawing.paint(graphics, town, movements.recent(), view.daysDone() - 1);
    }

    /** Beds whose residents are in hospital. */
    static List<Bed> patients(HomeInterior interior) {
        return interior.beds().stream()
                .filter(bed -> bed.whereabouts() == Whereabouts.HOSPITAL)
                .toList();
    }

    /** The home at a point. */
    OptionalInt homeAt(TownPlan town, double x, double y) {
        return IntStream.range(0, town.homes().size())
                .filter(home -> town.homes().get(home).contains(x, y))
                .findFirst();
    }

    /** The person at a point within a home. */
    OptionalInt personAt(TownPlan town, int home, double x, double y) {
        return drawing(town, home)
                .personAt(view.interior(home), x, y)
                .map(mark -> OptionalInt.of(mark.person()))
                .orElse(OptionalInt.empty());
    }

    private HomeDrawing drawing(TownPlan town, int home) {
        return new HomeDrawing(plans.get(home), town.homes().get(home), town.scale());
    }
}
