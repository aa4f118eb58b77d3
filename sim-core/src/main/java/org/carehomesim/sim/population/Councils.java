package org.carehomesim.sim.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.HomesParameters;

/** Which council each home belongs to: by the area it states, the others in groups in order. */
final class Councils {

    private final int[] councilOf;

    Councils(HomesParameters parameters) {
        List<HomeSpec> homes = parameters.list();
        int perCouncil =
                parameters.homesPerCouncil() == null ? Math.max(1, homes.size()) : parameters.homesPerCouncil();
        councilOf = new int[homes.size()];
        Map<Object, Integer> numbers = new HashMap<>();
        int withoutArea = 0;
        for (int home = 0; home < councilOf.length; home++) {
            String area = homes.get(home).area();
            Object council = area != null ? area : Integer.valueOf(withoutArea++ / perCouncil);
            Integer known = numbers.putIfAbsent(council, numbers.size());
            councilOf[home] = known == null ? numbers.size() - 1 : known;
        }
    }

    /** Number of the council of a home, from 0. */
    int of(int home) {
        return councilOf[home];
    }
}
