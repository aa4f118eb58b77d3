/** How much outcomes depend on parameters: Sobol indices, elementary effects, rank correlation, responses. */
package org.carehomesim.results.sensitivity;
