/** Figures over replicates: means, quantiles, intervals, paired differences and bands. */
package org.carehomesim.results.statistics;
