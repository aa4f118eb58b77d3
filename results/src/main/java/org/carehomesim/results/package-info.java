/** What came out of runs. */
package org.carehomesim.results;
