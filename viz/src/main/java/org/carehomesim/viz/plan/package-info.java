/** Where rooms, homes and the hospital are on the map; geometry without colours. */
package org.carehomesim.viz.plan;
