/** Natural history of an infection: durations, infectiousness over time, severity; nothing specific to one pathogen. */
package org.carehomesim.sim.disease;
