package org.carehomesim.sim.random;

/** What a random draw is for. Each purpose has its own stream, so that a new one never disturbs the others. */
public enum Purpose {
    // population
    NURSING_HOME,
    RESIDENT_ATTRIBUTES,
    RESIDENT_FRAILTY,
    STAFF_PER_RESIDENT,
    VACANCY,
    SECOND_JOB,
    HOUSEHOLD_SIZE,
    // disease
    INFECTION_THRESHOLD,
    LATENT,
    SYMPTOMATIC,
    PRESYMPTOMATIC,
    INFECTIOUS_PERIOD,
    INFECTIOUSNESS,
    FATALITY,
    HOSPITALISATION,
    TIME_TO_HOSPITAL,
    HOSPITAL_STAY,
    TIME_TO_DEATH,
    IMMUNITY,
    INFECTOR,
    INDEX_CASE,
    IMMUNE_AT_START,
    VACCINATION,
    VACCINE_TAKE,
    // homes
    HOME_TRANSMISSION,
    PRACTICE_SCORE,
    // movement
    OTHER_ADMISSION,
    OTHER_STAY,
    BACKGROUND_DEATH,
    NEW_RESIDENT,
    NEW_RESIDENT_ORIGIN,
    NEW_RESIDENT_REPLACES,
    TEMPORARY_STAY,
    MOVING_AWAY,
    EARLIER_INFECTION,
    DISCHARGE_RULE,
    ADMISSION_STOP,
    ADMISSION_AVOIDED,
    OTHER_ADMISSION_AVOIDED,
    FATALITY_IN_HOME,
    // workforce
    FIRST_HOME_TO_CALL,
    SICKNESS_SPELL,
    SICKNESS_LENGTH,
    WORKS_WITH_SYMPTOMS,
    ROSTER,
    OVERTIME,
    BANK_STAFF,
    AGENCY_PLANNED,
    AGENCY_BUBBLE,
    AGENCY_FAMILIAR,
    AGENCY_RANDOM,
    AGENCY_LIMIT,
    SINGLE_SITE,
    SECOND_JOB_CHOICE,
    LIVE_IN,
    SUPPORT_STAFF,
    SUPPORT_POOL,
    SUPPORT_SCHEDULE,
    SUPPORT_QUEUE,
    SUPPORT_IN_PERSON,
    SUPPORT_MEMBER,
    SUPPORT_MEMBER_INFECTION,
    CONTACT_ISOLATION,
    FAMILY_CARE,
    FAMILY_CARE_LENGTH,
    HOUSEHOLD_ISOLATION,
    FEAR,
    FEAR_LENGTH,
    BURN_OUT,
    BURN_OUT_LENGTH,
    LIVE_IN_BURN_OUT,
    LEAVING,
    HIRING,
    // home life
    ISOLATION,
    HOSPITAL_ISOLATION,
    EXCLUSION,
    VISIT,
    VISIT_WITH_SYMPTOMS,
    VISIT_TEST,
    TEST_PARTICIPATION,
    TEST_RESULT,
    TRACING,
    // policies
    UPTAKE;

    private final long salt;

    Purpose() {
        long hash = 0xcbf29ce484222325L;
        for (char letter : name().toCharArray()) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        salt = KeyedGenerator.mix(hash);
    }

    /** Key of the stream: a hash of the name (FNV-1a), so that the order of this list does not matter. */
    long salt() {
        return salt;
    }
}
