package org.carehomesim.sim.policy;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Staff, visitors and residents wear masks. Adherence is the share of contacts in which a mask is worn; what a mask then does also
 * depends on the home's practice and its supply.
 */
public record Masking(
        @Parameter(
                meaning = "Transmission left from an infectious person in a mask",
                unit = "ratio",
                source = "Lasser 2021: 0.5",
                min = 0,
                max = 1)
        double sourceFactor,

        @Parameter(
                meaning = "Transmission left to a person in a mask",
                unit = "ratio",
                source = "Lasser 2021: 0.7",
                min = 0,
                max = 1)
        double wearerFactor,

        @Parameter(meaning = "Whether staff wear masks") boolean staff,
        @Parameter(meaning = "Whether visitors wear masks") boolean visitors,

        @Parameter(meaning = "Whether residents wear masks with each other and with staff")
        boolean residents)
        implements Policy {

    /** Surgical masks for staff and visitors. */
    public Masking() {
        this(0.5, 0.7, true, true, false);
    }

    @Override
    public String summary() {
        List<String> who = new ArrayList<>();
        if (staff) {
            who.add("staff");
        }
        if (visitors) {
            who.add("visitors");
        }
        if (residents) {
            who.add("residents");
        }
        return "Masks are worn by " + (who.isEmpty() ? "nobody" : String.join(", ", who)) + ".";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.maskedStaffShare = staff ? adherence : 0;
        measures.maskedVisitorShare = visitors ? adherence : 0;
        measures.maskedResidentShare = residents ? adherence : 0;
        measures.maskSourceFactor = sourceFactor;
        measures.maskWearerFactor = wearerFactor;
    }
}
