/** The report for planners: what was found, as words, tables and charts in one HTML page. */
package org.carehomesim.results.report;
