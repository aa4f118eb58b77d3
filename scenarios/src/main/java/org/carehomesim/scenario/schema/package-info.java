/** The JSON Schema of scenario files, made from the records and texts of the model. */
package org.carehomesim.scenario.schema;
