/** What can be asked: scenario and experiment files, their checks and the library of ready ones. */
package org.carehomesim.scenario;
