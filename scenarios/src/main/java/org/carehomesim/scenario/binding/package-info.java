/** From a tree of values to the records of the model and back, with every mistake explained. */
package org.carehomesim.scenario.binding;
