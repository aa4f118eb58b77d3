/** Support teams of council and health service: who calls, who waits, who is served, and what visiting members carry. */
package org.carehomesim.sim.support;
