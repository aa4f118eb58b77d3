package org.carehomesim.viz.drawing;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeInterior.Worker;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.viz.state.Movement;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;

/** The figures of one home and a list of who came and went on the last days. */
final class HomeSidePanel {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final double LINE = 19;
    private static final double HEADING = 26;

    private final SectorView view;
    private final MovementLog movements;
    private final int home;

    HomeSidePanel(SectorView view, MovementLog movements, int home) {
        this.view = view;
        this.movements = movements;
        this.home = home;
    }

    void paint(Graphics2D graphics, Rectangle2D.Double area, HomeStatus status, HomeInterior interior) {
        double y = area.y + 14;
        paintHeading(graphics, "Residents and staff", area, y);
        y += HEADING;
        for (Line line : figures(status, interior)) {
            if (y > area.getMaxY()) {
                return;
            }
            line.paint(graphics, area, y);
            y += LINE;
        }
        y += 14;
        if (y > area.getMaxY() - LINE) {
            return;
        }
        paintHeading(graphics, "Came and went", area, y);
        y += HEADING;
        List<Movement> recent = movements.recentOf(home);
        if (recent.isEmpty()) {
            new Line(Palette.MUTED_TEXT, "Nobody on the last " + MovementLog.DAYS + " days", "")
                    .paint(graphics, area, y);
        }
        for (Movement movement : recent) {
            if (y > area.getMaxY()) {
                return;
            }
            String date = DATE.format(view.startDate().plusDays(movement.day()));
            new Line(MovementDrawing.colour(movement), words(movement), date).paint(graphics, area, y);
            y += LINE;
        }
    }

    private static void paintHeading(Graphics2D graphics, String text, Rectangle2D.Double area, double y) {
        graphics.setColor(Palette.TEXT);
        graphics.setFont(Texts.bold(14));
        String shown = Texts.fit(graphics.getFontMetrics(), text, area.width);
        graphics.drawString(shown, (float) area.x, (float) y);
        graphics.setColor(Palette.RULE);
        graphics.fill(new Rectangle2D.Double(area.x, y + 6, area.width, 1));
    }

    private static List<Line> figures(HomeStatus status, HomeInterior interior) {
        int inHospital = HomesMap.patients(interior).size();
        Map<Group, Long> staff =
                interior.staff().stream().collect(Collectors.groupingBy(Worker::group, Collectors.counting()));
        long infectedStaff = interior.staff().stream()
                .map(Worker::health)
                .filter(health -> health == Health.EXPOSED || health == Health.INFECTIOUS)
                .count();
        return List.of(
                line(Palette.SUSCEPTIBLE, "Residents, of " + status.beds() + " beds", status.residents()),
                line(Palette.EXPOSED, "not yet infectious", status.exposed()),
                line(Palette.INFECTIOUS, "infectious", status.infectious()),
                line(Palette.RECOVERED, "recovered", status.recovered()),
                line(Palette.ISOLATED, "isolated", status.isolated()),
                line(Palette.TO_HOSPITAL, "In hospital", inHospital),
                line(Palette.DEATHS, "Died of the infection", status.deaths()),
                line(Palette.WORKER, "Own staff on duty", staff.getOrDefault(Group.STAFF, 0L)),
                line(Palette.WORKER, "Agency staff on duty", staff.getOrDefault(Group.AGENCY, 0L)),
                line(Palette.INFECTIOUS, "Infected staff on duty", infectedStaff),
                line(Palette.WORKER, "Own staff absent", status.staffAbsent()));
    }

    private static Line line(Color colour, String label, long value) {
        return new Line(colour, label, String.format(Locale.UK, "%,d", value));
    }

    private String words(Movement movement) {
        String who = switch (movement.group()) {
            case RESIDENT -> "resident";
            case AGENCY -> "agency";
            default -> "staff";
        };
        boolean came = movement.to() == home;
        int other = came ? movement.from() : movement.to();
        String place =
                other == Movement.HOSPITAL ? "hospital" : view.home(other).name();
        String words = who + (came ? " from " : " to ") + place;
        return movement.ofInfected()
                ? "Infected " + words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A mark, what it means, and a value flush right. */
    private record Line(Color colour, String label, String value) {

        private static final double MARK = 9;

        void paint(Graphics2D graphics, Rectangle2D.Double area, double y) {
            graphics.setColor(colour);
            graphics.fill(new Rectangle2D.Double(area.x, y - MARK, 4, MARK + 1));
            graphics.setFont(Texts.bold(12));
            FontMetrics values = graphics.getFontMetrics();
            double valueWidth = values.stringWidth(value);
            graphics.setColor(Palette.TEXT);
            graphics.drawString(value, (float) (area.getMaxX() - valueWidth), (float) y);
            graphics.setFont(Texts.plain(12));
            String shown = Texts.fit(graphics.getFontMetrics(), label, area.width - valueWidth - 18);
            graphics.drawString(shown, (float) (area.x + 10), (float) y);
        }
    }
}
