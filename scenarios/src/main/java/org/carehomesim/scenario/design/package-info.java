/** Designs of experiments: where in the space of some parameters a model is run. Pure arithmetic on the unit cube. */
package org.carehomesim.scenario.design;
