package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.carehomesim.scenario.source.SourceException;
import org.carehomesim.scenario.source.Table;
import org.carehomesim.scenario.source.Table.Row;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;

/** Reads the homes of a region from a register of homes: all that match, or a number of them drawn at random. */
final class RegisterBinder {

    private static final String BEDS = "registered_beds";
    private static final String OLDER_PEOPLE = "for_older_people";
    private static final String SERVICE = "service_type";

    private final Context context;

    RegisterBinder(Context context) {
        this.context = context;
    }

    static boolean is(Node node) {
        return node instanceof Mapping;
    }

    Object bind(Slot slot, Node node) {
        Mapping mapping = (Mapping) node;
        DataReference reference = new DataReference(context, slot, mapping);
        if (!reference.hasOnly(List.of("register", "where", "draw", "seed", "name-prefix"))) {
            return Context.FAILED;
        }
        try {
            Table table = reference.table("register");
            int beds = table.column(BEDS);
            int olderPeople = table.column(OLDER_PEOPLE);
            List<Row> rows = reference.rows(table);
            Object chosen = choose(slot, mapping, rows);
            Object prefix = mapping.get("name-prefix")
                    .map(n -> WordBinder.bind(context, slot.within(".name-prefix", String.class), n))
                    .orElse("Home");
            if (chosen == Context.FAILED || prefix == Context.FAILED) {
                return Context.FAILED;
            }
            return homes(table, rows, (int[]) chosen, beds, olderPeople, (String) prefix);
        } catch (SourceException e) {
            return reference.fail(e);
        }
    }

    private Object choose(Slot slot, Mapping mapping, List<Row> rows) {
        if (mapping.get("draw").isEmpty()) {
            return IntStream.range(0, rows.size()).toArray();
        }
        Object draw = NumberBinder.whole(
                context, slot.within(".draw", int.class), mapping.get("draw").get(), new Bounds(1, rows.size()));
        Slot seedSlot = slot.within(".seed", long.class);
        Object seed = mapping.get("seed")
                .map(n -> NumberBinder.whole(context, seedSlot, n, new Bounds(0, Long.MAX_VALUE)))
                .orElseGet(() -> context.fail(
                        seedSlot, mapping, "is missing", "a draw needs a seed, so that it is the same everywhere"));
        return draw == Context.FAILED || seed == Context.FAILED
                ? Context.FAILED
                : draw(rows.size(), (Integer) draw, (Long) seed);
    }

    /**
     * Draws {@code count} of the numbers 0 to {@code size - 1} without replacement, in ascending order.
     *
     * <p>The first {@code count} steps of Fisher and Yates' shuffle of 0, 1, 2, ...: step {@code i} swaps place {@code i}
     * with place {@code i + floor(u (size - i))}, where {@code u} is the upper 53 bits of the next number of a SplitMix64
     * generator, divided by 2^53.
     */
    static int[] draw(int size, int count, long seed) {
        SplitMix64 generator = new SplitMix64(seed);
        int[] places = IntStream.range(0, size).toArray();
        for (int i = 0; i < count; i++) {
            double u = (generator.nextLong() >>> 11) * 0x1p-53;
            int j = i + (int) (u * (size - i));
            int swapped = places[i];
            places[i] = places[j];
            places[j] = swapped;
        }
        int[] drawn = Arrays.copyOf(places, count);
        Arrays.sort(drawn);
        return drawn;
    }

    private static List<HomeSpec> homes(
            Table table, List<Row> rows, int[] chosen, int beds, int olderPeople, String prefix) {
        int service = table.columns().indexOf(SERVICE);
        List<HomeSpec> homes = new ArrayList<>();
        for (int number : chosen) {
            Row row = rows.get(number);
            String cell = row.values().get(beds);
            if (!cell.matches("[1-9][0-9]{0,3}")) {
                throw table.at(row, BEDS + " must be a whole number between 1 and 9999 but is '" + cell + "'", "");
            }
            boolean older = row.values().get(olderPeople).equals("yes");
            CareType type = older ? CareType.OLDER_PEOPLE : CareType.OTHER_ADULTS;
            Boolean nursing = service < 0 ? null : isNursing(row.values().get(service));
            homes.add(new HomeSpec(
                    prefix + " " + (homes.size() + 1), Integer.parseInt(cell), type, null, null, nursing, null));
        }
        return List.copyOf(homes);
    }

    /**
     * Whether a registered service is nursing, or null where the register does not say: Wales has adults with and without
     * nursing, Northern Ireland codes that begin with NH or RC; England's and Scotland's do not tell.
     */
    static Boolean isNursing(String service) {
        if (service.contains("With Nursing") || service.startsWith("NH-") || service.contains(" NH-")) {
            return Boolean.TRUE;
        }
        boolean residential = service.contains("Without Nursing") || service.startsWith("RC-");
        return residential ? Boolean.FALSE : null;
    }
}
