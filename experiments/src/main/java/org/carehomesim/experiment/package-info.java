/** Many runs of an experiment in parallel. */
package org.carehomesim.experiment;
