package org.carehomesim.sim.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.carehomesim.sim.family.Families;
import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomePlan;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.place.ResidentAttributes;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.AgencyPlan;
import org.carehomesim.sim.workforce.Establishment;
import org.carehomesim.sim.workforce.WorkforceParameters;

/** Builds the people and places of a scenario from its parameters; the same parameters give the same population. */
public final class PopulationBuilder {

    private static final long HOME_KEY = 1;
    private static final long AGENCY_KEY = 2;
    private static final long STAFF_OF_HOME = 1_000_000;
    private static final long BANK_OF_HOME = 2_000_000;

    private final PopulationParameters parameters;
    private final Councils councils;
    private final Streams streams;
    private final People people = new People(1024);
    private final List<HomePlan> homes = new ArrayList<>();
    private final ResidentAttributes attributes;
    private final Families families;

    /** Who lives and works in one home. */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    private record HomePeople(int[] residents, int[] holders, StaffRole[] roles, int[] secondJobs, int[] bank) {}

    private PopulationBuilder(PopulationParameters parameters) {
        this.parameters = parameters;
        councils = new Councils(parameters.homes());
        streams = parameters.streams();
        attributes = new ResidentAttributes(parameters.homes(), streams);
        families = new Families(parameters.families(), streams);
    }

    /**
     * Builds the population.
     *
     * @throws org.carehomesim.sim.parameter.InvalidParameterException if the parameters contradict each other
     */
    public static Population build(
            HomesParameters homes, WorkforceParameters workforce, AgencyParameters agency, FamilyParameters families) {
        workforce.checkShiftsOfRoles();
        return new PopulationBuilder(new PopulationParameters(homes, workforce, agency, families)).build();
    }

    private Population build() {
        List<HomeSpec> specs = homesWithNursing();
        int[][] residents = new int[specs.size()][];
        int[][] holders = new int[specs.size()][];
        StaffRole[][] roles = new StaffRole[specs.size()][];
        int[][] bankStaff = new int[specs.size()][];
        for (int home = 0; home < specs.size(); home++) {
            residents[home] = addResidents(home, specs.get(home));
            int posts = posts(home, specs.get(home), residents[home]);
            roles[home] =
                    new Establishment(parameters.workforce(), specs.get(home).isNursing(), posts).roleOfPosts();
            holders[home] = addStaff(home, roles[home]);
            bankStaff[home] = addBankStaff(home, roles[home]);
        }
        int[][] secondJobs = secondJobs(holders);
        for (int home = 0; home < specs.size(); home++) {
            HomePeople inside =
                    new HomePeople(residents[home], holders[home], roles[home], secondJobs[home], bankStaff[home]);
            homes.add(plan(home, specs.get(home), inside));
        }
        AgencyPlan agency = addAgencyStaff(holders);
        addFamilies();
        return new Population(people, homes, agency, parameters);
    }

    /** The homes, with nursing drawn where it is not stated: the larger a home the more likely. */
    private List<HomeSpec> homesWithNursing() {
        List<HomeSpec> specs = new ArrayList<>(parameters.homes().list());
        for (int home = 0; home < specs.size(); home++) {
            HomeSpec spec = specs.get(home);
            if (spec.nursing() == null && spec.careType() == CareType.OLDER_PEOPLE) {
                double probability = spec.beds() * parameters.homes().nursingProbabilityPerBed();
                boolean nursing = streams.uniform(Purpose.NURSING_HOME, homeKey(home), 0) < probability;
                specs.set(home, spec.withNursing(nursing));
            }
        }
        return specs;
    }

    private static long homeKey(int home) {
        return Streams.childKey(HOME_KEY, home);
    }

    private int[] addResidents(int home, HomeSpec spec) {
        int[] residentOfBed = new int[spec.beds()];
        Arrays.fill(residentOfBed, People.NONE);
        int present = parameters.homes().residentsOf(spec);
        for (int i = 0; i < present; i++) {
            int bed = (int) ((long) i * spec.beds() / present);
            long key = Streams.childKey(homeKey(home), bed);
            int resident = attributes.add(people, home, spec, bed, key, false);
            people.whereabouts[resident] = Whereabouts.CARE_HOME;
            residentOfBed[bed] = resident;
        }
        return residentOfBed;
    }

    private int posts(int home, HomeSpec spec, int[] residentOfBed) {
        OptionalInt stated = parameters.homes().statedPostsOf(spec);
        if (stated.isPresent()) {
            return stated.getAsInt();
        }
        long present =
                Arrays.stream(residentOfBed).filter(r -> r != People.NONE).count();
        double draw = streams.uniform(Purpose.STAFF_PER_RESIDENT, homeKey(home), 0);
        double ratio = parameters.homes().staffPerResident().quantile(draw);
        return (int) Math.max(1, Math.round(present * ratio * parameters.homes().staffPostsMultiplier()));
    }

    private int[] addStaff(int home, StaffRole[] roles) {
        int[] holders = new int[roles.length];
        for (int post = 0; post < roles.length; post++) {
            long key = Streams.childKey(homeKey(home), STAFF_OF_HOME + post);
            boolean vacant = streams.uniform(Purpose.VACANCY, key, 0)
                    < parameters.workforce().vacancyRate();
            holders[post] = People.NONE;
            if (!vacant) {
                int worker = people.add(key, Group.STAFF, SeverityGroup.STAFF, Whereabouts.HOUSEHOLD);
                people.home[worker] = home;
                people.bedOrPost[worker] = post;
                people.role[worker] = roles[post];
                holders[post] = worker;
            }
        }
        return holders;
    }

    /** Adds bank staff of the home, whose roles are in proportion to those of the posts. */
    private int[] addBankStaff(int home, StaffRole[] roles) {
        double share = parameters.workforce().bankShare();
        int[] bank = new int[(int) Math.round(roles.length * share / (1 - share))];
        for (int i = 0; i < bank.length; i++) {
            long key = Streams.childKey(homeKey(home), BANK_OF_HOME + i);
            bank[i] = people.add(key, Group.STAFF, SeverityGroup.STAFF, Whereabouts.HOUSEHOLD);
            people.home[bank[i]] = home;
            people.role[bank[i]] = roles[(int) ((2L * i + 1) * roles.length / (2L * bank.length))];
        }
        return bank;
    }

    /** Gives some permanent staff a second job in a random other home of the same pool. */
    private int[][] secondJobs(int[][] holders) {
        List<List<Integer>> bank = new ArrayList<>();
        for (int home = 0; home < holders.length; home++) {
            bank.add(new ArrayList<>());
        }
        int perPool = parameters.agency().homesPerPool();
        for (int home = 0; home < holders.length; home++) {
            int first = home / perPool * perPool;
            int others = Math.min(perPool, holders.length - first) - 1;
            for (int worker : holders[home]) {
                if (worker == People.NONE || others == 0) {
                    continue;
                }
                long key = people.key[worker];
                if (streams.uniform(Purpose.SECOND_JOB, key, 0)
                        < parameters.workforce().secondJobShare()) {
                    int other = first + streams.index(Purpose.SECOND_JOB, key, 1, others);
                    bank.get(other < home ? other : other + 1).add(worker);
                }
            }
        }
        return bank.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private HomePlan plan(int home, HomeSpec spec, HomePeople inside) {
        HomesParameters parameter = parameters.homes();
        int beds = spec.beds();
        int[] unitOfBed = new int[beds];
        int[] roomOfBed = new int[beds];
        int units = Math.max(1, (int) Math.round((double) beds / parameter.unitBeds()));
        int shared = 2 * (int) Math.round(beds * (1 - parameter.singleRoomShare()) / 2);
        for (int bed = 0; bed < beds; bed++) {
            unitOfBed[bed] = (int) ((long) bed * units / beds);
            roomOfBed[bed] = bed < shared ? bed / 2 : bed - shared / 2;
        }
        int rooms = beds == 0 ? 0 : roomOfBed[beds - 1] + 1;
        double places = beds * parameter.quarantinePlacesPerBed();
        int quarantine = places == 0 ? 0 : (int) Math.max(1, Math.round(places));
        return new HomePlan(
                home,
                spec,
                homeKey(home),
                unitOfBed,
                roomOfBed,
                units,
                rooms,
                quarantine,
                inside.secondJobs(),
                inside.residents(),
                inside.holders(),
                inside.roles(),
                inside.bank(),
                councils.of(home));
    }

    private AgencyPlan addAgencyStaff(int[][] holders) {
        int perPool = parameters.agency().homesPerPool();
        double share = parameters.agency().shareOfStaff();
        List<Integer> firstWorkers = new ArrayList<>();
        long number = 0;
        for (int first = 0; first < holders.length; first += perPool) {
            firstWorkers.add(people.count());
            long posts = 0;
            for (int home = first; home < Math.min(first + perPool, holders.length); home++) {
                posts += holders[home].length;
            }
            long workers = Math.round(posts * share / (1 - share));
            for (long i = 0; i < workers; i++) {
                long key = Streams.childKey(AGENCY_KEY, number++);
                people.add(key, Group.AGENCY, SeverityGroup.STAFF, Whereabouts.HOUSEHOLD);
            }
        }
        firstWorkers.add(people.count());
        return new AgencyPlan(perPool, firstWorkers);
    }

    private void addFamilies() {
        int insiders = people.count();
        for (int person = 0; person < insiders; person++) {
            if (people.group[person] == Group.RESIDENT) {
                families.addVisitors(people, person);
            } else {
                families.addHousehold(people, person);
            }
        }
    }
}
