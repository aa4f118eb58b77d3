/** What the line list tells: how infection got into homes, how many each case infected, and how fast. */
package org.carehomesim.results.linelist;
