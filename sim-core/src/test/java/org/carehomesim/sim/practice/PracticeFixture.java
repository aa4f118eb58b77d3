package org.carehomesim.sim.practice;

import java.util.EnumMap;
import java.util.Map;
import org.carehomesim.sim.checklist.PracticeArea;

/** Areas of practice for scenarios of tests. */
public final class PracticeFixture {

    /** All areas matter and fail now and then; homes look once in four weeks. */
    public static final ChecklistParameters FAILING =
            new ChecklistParameters(0.15, 0.6, 300.0, 0.1, new OwnAuditParameters(28, 0.5), effects(0.3));

    private PracticeFixture() {}

    /** Every area of practice that can be tied to a lever has the same effect. */
    public static Map<PracticeArea, AreaParameters> effects(double effect) {
        EnumMap<PracticeArea, AreaParameters> effects = new EnumMap<>(PracticeArea.class);
        for (PracticeArea area : PracticeArea.values()) {
            if (area != PracticeArea.HAND_HYGIENE && area != PracticeArea.PROTECTIVE_EQUIPMENT_USE) {
                effects.put(area, new AreaParameters(effect, null));
            }
        }
        return effects;
    }
}
