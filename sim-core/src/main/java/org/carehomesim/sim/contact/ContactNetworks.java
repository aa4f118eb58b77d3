package org.carehomesim.sim.contact;

import java.util.List;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.place.CareHome;

/** The contact networks of the homes that have one. */
public final class ContactNetworks {

    private final ContactNetwork[] byHome;

    /**
     * Builds the networks.
     *
     * @throws InvalidParameterException if one is of a home that is not there or does not fit it
     */
    public ContactNetworks(List<ContactNetworkParameters> parameters, List<CareHome> homes) {
        byHome = new ContactNetwork[homes.size()];
        for (ContactNetworkParameters network : parameters) {
            if (network.home() > homes.size()) {
                throw new InvalidParameterException(
                        "home of a contact network must be 1 to " + homes.size() + " but is " + network.home());
            }
            CareHome home = homes.get(network.home() - 1);
            byHome[home.number] = new ContactNetwork(network, home.residentOfBed.length, home.holderOfPost.length);
        }
    }

    /** The network of a home, or null if it has none. */
    public ContactNetwork of(CareHome home) {
        return byHome[home.number];
    }
}
