package org.carehomesim.sim.workforce;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.StaffRole;
import org.junit.jupiter.api.Test;

class WorkforceParametersTest {

    @Test
    void rolesHaveToShareOutAllPosts() {
        assertThatThrownBy(() -> roles(Map.of(
                        StaffRole.CARER, new RoleParameters(0.7, 0.7, 1, null, true),
                        StaffRole.NURSE, new RoleParameters(0, 0.3, 1, null, true))))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage("share-of-posts must add up to 1 over the roles but adds up to 0.7");
        assertThatThrownBy(() -> roles(Map.of(StaffRole.CARER, new RoleParameters(1, 1, 1, Map.of("night", 0.1), true)))
                        .checkShiftsOfRoles())
                .hasMessage("on-duty-share of carer names a shift 'night' but shifts are [day]");
        assertThatThrownBy(() -> roles(Map.of(StaffRole.CARER, new RoleParameters(1, 1, 1, Map.of("day", 1.1), true)))
                        .checkShiftsOfRoles())
                .hasMessageContaining("at most 1");
    }

    private static WorkforceParameters roles(Map<StaffRole, RoleParameters> roles) {
        return new WorkforceParameters(
                List.of(new ShiftParameters("day", 0.4, 1, true, 12)),
                3,
                0,
                0,
                new Distribution.Constant(1),
                0,
                7,
                0,
                0,
                null,
                null,
                null,
                null,
                roles,
                0,
                1,
                RosterPattern.ROTATING,
                0,
                7);
    }
}
