package org.carehomesim.sim.policy;

import java.util.stream.Stream;

/** What each policy does, and where it can be seen. */
final class PolicyCases {

    private PolicyCases() {}

    /** All cases. */
    static Stream<PolicyCase> all() {
        return Stream.of(
                        IntroductionCases.againstIntroduction(),
                        KnownCaseCases.againstKnownCases(),
                        WorkCases.ofWorkAndEquipment(),
                        WorkCases.ofSupplies(),
                        WorkCases.prices())
                .flatMap(cases -> cases);
    }
}
