/** Where scenario and data files come from: the library and the folders of users, and nowhere else. */
package org.carehomesim.scenario.source;
