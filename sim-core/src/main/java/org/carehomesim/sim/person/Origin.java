package org.carehomesim.sim.person;

/** How an infection came to a person's household: where the chain of infections within the household began. */
public enum Origin {
    /** With permanent or agency staff infected in a care home. */
    STAFF,
    /** With a visitor infected on a visit. */
    VISITOR,
    /** With anybody infected elsewhere: in the community, in hospital, or by decree. */
    COMMUNITY
}
