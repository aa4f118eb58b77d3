/** Charts in one modern style, drawn by JFreeChart and written as SVG. */
package org.carehomesim.results.chart;
