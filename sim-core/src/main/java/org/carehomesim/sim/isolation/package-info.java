/** Isolation of residents who are known cases, and quarantine of residents who come from hospital. */
package org.carehomesim.sim.isolation;
