/** What came out of runs: the results folder, the comparison of scenarios with a baseline, and the report. */
package org.carehomesim.results;
