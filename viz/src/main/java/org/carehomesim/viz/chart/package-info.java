/** Charts by date, complete or growing while runs go on. */
package org.carehomesim.viz.chart;
