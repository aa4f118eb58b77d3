/** What a design leaves in its results folder beside the runs. */
package org.carehomesim.experiment.design;
