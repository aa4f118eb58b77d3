/** The rows that a finished run adds to each table. */
package org.carehomesim.results.rows;
