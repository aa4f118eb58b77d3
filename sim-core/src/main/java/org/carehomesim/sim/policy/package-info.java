/** What can be done: one file a measure, each acting through the levers a manager has. */
package org.carehomesim.sim.policy;
