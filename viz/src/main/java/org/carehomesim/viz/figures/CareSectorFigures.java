package org.carehomesim.viz.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.carehomesim.sim.disease.GenerationInterval;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.sim.sector.PolicyStatus;

/** The figures of a {@link CareSector}; it only reads. */
public final class CareSectorFigures implements RunFigures {

    private final CareSector sector;
    private final GenerationInterval interval;
    private final Map<String, Boolean> before = new HashMap<>();
    private SettingReproduction reproduction;

    /** Prepares the figures of a run that stands before its first day. */
    public CareSectorFigures(CareSector sector) {
        this.sector = sector;
        this.interval = GenerationInterval.of(sector.scenario().disease());
        restart();
    }

    @Override
    public LocalDate startDate() {
        return sector.scenario().calendar().start();
    }

    @Override
    public int days() {
        return sector.scenario().calendar().days();
    }

    @Override
    public int daysDone() {
        return sector.daysDone();
    }

    @Override
    public List<ObservedSeries> observed() {
        return sector.scenario().observed();
    }

    @Override
    public void restart() {
        reproduction = new SettingReproduction(interval);
        before.clear();
    }

    @Override
    public DayFigures today() {
        int day = sector.daysDone() - 1;
        List<HomeStatus> homes = new ArrayList<>(sector.homes());
        for (int home = 0; home < sector.homes(); home++) {
            homes.add(sector.home(home));
        }
        List<PolicyStatus> policies = sector.policies();
        return new DayFigures(
                sector.date(),
                counts(day, DailyColumn.NEW_INFECTIONS),
                counts(day, DailyColumn.DEAD),
                (int) homes.stream()
                        .filter(home -> home.outbreak() && home.exposed() + home.infectious() > 0)
                        .count(),
                (int) homes.stream().filter(HomeStatus::outbreak).count(),
                staff(day),
                protection(homes),
                reproduction.add(sector.daily(), sector.infectionsBySetting(), day),
                policies,
                changes(day, policies));
    }

    private Map<Group, Integer> counts(int day, DailyColumn column) {
        Map<Group, Integer> counts = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            counts.put(group, sector.daily().get(day, group, column));
        }
        return counts;
    }

    private DayFigures.Staff staff(int day) {
        WorkforceCounts workforce = sector.workforce();
        int away = 0;
        for (AbsenceReason reason : AbsenceReason.values()) {
            away += (int) workforce.get(day, reason.absent());
        }
        return new DayFigures.Staff(away, (int) workforce.get(day, WorkforceColumn.AGENCY), (int)
                workforce.get(day, WorkforceColumn.UNFILLED));
    }

    private static DayFigures.Protection protection(List<HomeStatus> homes) {
        double[] days = homes.stream()
                .mapToDouble(HomeStatus::ppeStockDays)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return new DayFigures.Protection(quantile(days, 0.5), quantile(days, 0.1));
    }

    /** The smallest value that at least a share of the values do not exceed. */
    static OptionalDouble quantile(double[] sorted, double share) {
        return sorted.length == 0
                ? OptionalDouble.empty()
                : Arrays.stream(sorted)
                        .skip(Math.max(0, (long) Math.ceil(share * sorted.length) - 1))
                        .findFirst();
    }

    /**
     * What is in force from the first day on is no change, unless somebody switched it before. That an entry ends is not
     * worth a mark where another one of the same policy takes its place.
     */
    private List<PolicyChange> changes(int day, List<PolicyStatus> policies) {
        List<PolicyChange> changes = new ArrayList<>();
        Set<String> started = new HashSet<>();
        Map<PolicyChange, String> ended = new LinkedHashMap<>();
        for (PolicyStatus status : policies) {
            String label = status.policy().label();
            boolean known = day > 0 || status.byHand();
            boolean was = before.getOrDefault(label, day == 0 && plannedFromTheStart(status));
            if (known && was != status.on()) {
                PolicyChange change = new PolicyChange(sector.date(), label, status.on(), switchedToday(label, day));
                String kind = status.policy().policy().name();
                if (change.on()) {
                    started.add(kind);
                }
                if (change.on() || change.byHand()) {
                    changes.add(change);
                } else {
                    ended.put(change, kind);
                }
            }
            before.put(label, status.on());
        }
        ended.forEach((change, kind) -> {
            if (!started.contains(kind)) {
                changes.add(change);
            }
        });
        return changes;
    }

    private boolean plannedFromTheStart(PolicyStatus status) {
        return status.policy().activation().covers(startDate());
    }

    private boolean switchedToday(String label, int day) {
        return sector.policySwitches().stream()
                .anyMatch(change -> change.day() == day && change.policy().equals(label));
    }
}
