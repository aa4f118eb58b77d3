package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Virtual contacts and contacts in person: how many, what they find, and whom visiting members meet. */
public record SupportModes(
        @Parameter(
                meaning = "Share in person of contacts with homes that have no recent known cases and have not called",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double inPersonShare,

        @Parameter(
                meaning = "Share in person of the other contacts",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double inPersonShareOfCalls,

        @Parameter(
                meaning = "Probability that a virtual contact finds a failure of practice",
                unit = "probability",
                source = "judgement",
                min = 0,
                max = 1)
        double detectionVirtual,

        @Parameter(
                meaning = "Probability that a contact in person finds a failure of practice",
                unit = "probability",
                source = "judgement",
                min = 0,
                max = 1)
        double detectionInPerson,

        @Parameter(
                meaning = "Contacts of the visiting member with residents",
                unit = "contacts per visit",
                source = "judgement: a walk through the home",
                min = 0)
        double residentContactsPerVisit,

        @Parameter(
                meaning = "Contacts of the visiting member with staff",
                unit = "contacts per visit",
                source = "judgement: the manager and those on duty",
                min = 0)
        double staffContactsPerVisit) {

    /** Whether visits can infect anybody. */
    public boolean meetsPeople() {
        return residentContactsPerVisit > 0 || staffContactsPerVisit > 0;
    }

    /** Share of contacts in person, of those that a home has called for or that has recent cases, or of the others. */
    public double inPersonShare(boolean pressing) {
        return pressing ? inPersonShareOfCalls : inPersonShare;
    }

    /** Probability that a contact finds a failure of practice. */
    public double detection(boolean inPerson) {
        return inPerson ? detectionInPerson : detectionVirtual;
    }
}
