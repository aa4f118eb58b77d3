/** How well a home practises infection control, how practice drifts and how it is refreshed. */
package org.carehomesim.sim.practice;
