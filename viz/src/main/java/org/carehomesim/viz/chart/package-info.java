/** The epidemic curve, complete or growing while a run goes on. */
package org.carehomesim.viz.chart;
