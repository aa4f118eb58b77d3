/** The files of a results folder: their columns, writing rows and reading them back. */
package org.carehomesim.results.table;
