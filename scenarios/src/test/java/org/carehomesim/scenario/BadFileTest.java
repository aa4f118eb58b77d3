package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad files: each is refused with one problem that names the place, the key, the reason and the way out. */
class BadFileTest {

    @TempDir
    Path folder;

    /** Line and key where the problem is, what its text says, and the lines of the file after {@code extends: base}. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3 | disease.latnt-days | did you mean 'latent-days' | disease:;  latnt-days: 3
            2 | diseases | did you mean 'disease' | diseases: {name: flu}
            2 | latent-days | unknown key | latent-days: 4
            2 | agency.homesPerPool | did you mean 'homes-per-pool' | agency: {homesPerPool: 3}
            3 | contact.transmission-per-contact | without quotes | contact:;  transmission-per-contact: "0.5"
            2 | contact.transmission-per-contact | must be a number but is the text "high" | contact: {transmission-per-contact: high}
            2 | contact.transmission-per-contact | between 0 and 10 but is -0.1 | contact: {transmission-per-contact: -0.1}
            2 | contact.transmission-per-contact | finite | contact: {transmission-per-contact: .nan}
            2 | contact.transmission-per-contact | finite | contact: {transmission-per-contact: -.inf}
            2 | contact.transmission-per-contact | finite | contact: {transmission-per-contact: 1e999}
            2 | contact.transmission-per-contact | a list | contact: {transmission-per-contact: [0.1]}
            2 | contact.transmission-per-contact | write 7 without quotes or extra zeros | contact: {transmission-per-contact: 007}
            2 | homes.occupancy | write 0.85 for 85% | homes: {occupancy: 85}
            2 | homes.occupancy | unit: share | homes: {occupancy: 85%}
            2 | homes.85 | with a point, as 0.85 | homes: {occupancy: 0,85}
            2 | homes.population-seed | between 0 and 9223372036854775807 | homes: {population-seed: 99999999999999999999}
            2 | homes.unit-beds | whole number | homes: {unit-beds: 2.5}
            2 | homes.unit-beds | at least 1 | homes: {unit-beds: 0}
            2 | homes.unit-beds | 2147483647 | homes: {unit-beds: 99999999999999}
            2 | homes.population-seed | whole number | homes: {population-seed: {uniform: {low: 1, high: 2}}}
            2 | calendar.start | year-month-day | calendar: {start: 1.2.2020}
            2 | calendar.start | year-month-day | calendar: {start: 2020-02-30}
            2 | calendar.start | must be a date | calendar: {start: [2020, 2, 1]}
            2 | calendar.days | between 1 and 3660 | calendar: {days: 0}
            2 | calendar.days | write the number alone; unit: days | calendar: {days: 120 days}
            2 | title | must be text | title: 2020
            2 | title | must not be blank | title: ""
            2 | disease.after-onset | did you mean 'linear-decline' | disease: {after-onset: lineardecline}
            2 | disease.latent-days | or one distribution | disease: {latent-days: {gamma: {mean: 2, shape: 1}, normal: {mean: 1, sd: 1}}}
            2 | disease.latent-days.gama | did you mean 'gamma' | disease: {latent-days: {gama: {mean: 4, shape: 3}}}
            2 | disease.latent-days.gamma.shap | did you mean 'shape' | disease: {latent-days: {gamma: {mean: 4, shap: 3}}}
            2 | disease.latent-days.gamma.shape | is missing | disease: {latent-days: {gamma: {mean: 4}}}
            2 | disease.latent-days.gamma | mean must be greater than 0 | disease: {latent-days: {gamma: {mean: -4, shape: 3}}}
            2 | disease.latent-days.gamma | finite | disease: {latent-days: {gamma: {mean: 1e300, shape: 1e-300}}}
            2 | disease.latent-days.weibull | sd of a weibull | disease: {latent-days: {weibull: {mean: 1, sd: 100}}}
            2 | disease.latent-days.normal | at least 0 but lies between | disease: {latent-days: {normal: {mean: 1, sd: 1}}}
            2 | disease.latent-days | at least 0 but is -3 | disease: {latent-days: -3}
            2 | disease.latent-days.erlang.stages | whole number | disease: {latent-days: {erlang: {mean: 3, stages: 1.5}}}
            2 | disease.latent-days.gamma.mean | only whole parameters are uncertain | disease: {latent-days: {gamma: {mean: {uniform: {low: 1, high: 2}}, shape: 1}}}
            2 | homes.occupancy.normal | lies between -0.0271 and 1.83 | homes: {occupancy: {normal: {mean: 0.9, sd: 0.3}}}
            2 | homes.occupancy.uniform | between 0 and 1 but lies | homes: {occupancy: {uniform: {low: 0.5, high: 1.5}}}
            2 | disease.severity.nurses | unknown key | disease: {severity: {nurses: {}}}
            2 | disease.severity | 'staff' is missing | disease: {severity: {staff: null}}
            2 | disease.severity.staff.symptomatic | must not be removed | disease: {severity: {staff: {symptomatic: null}}}
            2 | supply.delivered-share.soon | must be a date | supply: {delivered-share: {soon: 1}}
            2 | supply.delivered-share.2020-03-01 | between 0 and 1 | supply: {delivered-share: {2020-03-01: 1.5}}
            2 | supply.delivered-share.file | no file 'x.csv' | supply: {delivered-share: {file: x.csv, date: d, value: v}}
            2 | supply.delivered-share.file | lies outside the folder | supply: {delivered-share: {file: ../x.csv, date: d, value: v}}
            2 | supply.delivered-share.file | not a relative path | supply: {delivered-share: {file: /etc/passwd, date: d, value: v}}
            2 | supply.delivered-share.file | in the library | supply: {delivered-share: {file: library:data/x.csv, date: d, value: v}}
            2 | supply.delivered-share.file | leaves the library | supply: {delivered-share: {file: library:../../x, date: d, value: v}}
            2 | supply.delivered-share.date | did you mean 'day' | supply: {delivered-share: {file: good.csv, date: dya, value: v}}
            2 | supply.delivered-share.value | is missing | supply: {delivered-share: {file: good.csv, date: day}}
            2 | supply.delivered-share.mean-over-days | must be odd | supply: {delivered-share: {file: good.csv, date: day, value: v, mean-over-days: 6}}
            2 | supply.delivered-share.days-earlier | between 0 and 365 | supply: {delivered-share: {file: good.csv, date: day, value: v, days-earlier: -1}}
            2 | supply.delivered-share.columns | unknown key | supply: {delivered-share: {file: good.csv, columns: day}}
            2 | supply.delivered-share.where | did you mean 'north' | supply: {delivered-share: {file: good.csv, date: day, value: v, where: {area: nort}}}
            2 | supply.delivered-share.value | a second row for 2020-03-01 | supply: {delivered-share: {file: good.csv, date: day, value: v}}
            2 | supply.delivered-share.value | good.csv:4: 'many' is not a number | supply: {delivered-share: {file: good.csv, date: day, value: v, where: {area: east}}}
            2 | supply.delivered-share.file | has 2 values for 3 columns | supply: {delivered-share: {file: torn.csv, date: day, value: v}}
            2 | supply.delivered-share.per | greater than 0 but is 0 | supply: {delivered-share: {file: good.csv, date: day, value: v, per: 0}}
            2 | supply.delivered-share.file | latin.csv' is not UTF-8 | supply: {delivered-share: {file: latin.csv, date: day, value: v}}
            2 | families.household-sizes | add up to 1 but add up to 0.9 | families: {household-sizes: {1: 0.5, 2: 0.4}}
            2 | families.household-sizes.many | whole number | families: {household-sizes: {many: 1}}
            2 | families.household-sizes.2 | between 0 and 1 | families: {household-sizes: {1: 0.5, 2: -0.5}}
            2 | tests.pcr.specificity | between 0 and 1 | tests: {pcr: {specificity: 99.5}}
            2 | tests.pcr.sensitivity-by-day | at least one day | tests: {pcr: {sensitivity-by-day: {}}}
            2 | calendar.days | the same in all runs | calendar: {days: {uniform: {low: 10, high: 20}}}
            2 | homes.list | must be a list | homes: {list: 85}
            2 | homes.list | at least one home | homes: {list: []}
            2 | homes.list[1].beds | is missing | homes: {list: [{name: a, beds: 3, care-type: older-people}, {name: b, care-type: older-people}]}
            2 | homes.list[1].name | a second home is called 'a' | homes: {list: [{name: a, beds: 3, care-type: older-people}, {name: a, beds: 3, care-type: older-people}]}
            2 | homes.list[0].residents | at most the beds (3) | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 4}]}
            2 | homes.list[0].care-type | one of older-people, other-adults | homes: {list: [{name: a, beds: 3, care-type: elderly}]}
            2 | homes.list.register | no file | homes: {list: {register: homes.csv}}
            2 | homes.list.seed | needs a seed | homes: {list: {register: "library:data/uk-care-homes-2020.csv", draw: 3}}
            2 | homes.list.draw | between 1 and 18060 | homes: {list: {register: "library:data/uk-care-homes-2020.csv", draw: 99999, seed: 1}}
            2 | homes.list.where | did you mean 'England' | homes: {list: {register: "library:data/uk-care-homes-2020.csv", where: {country: Engeland}}}
            2 | homes.list.register | no column 'registered_beds' | homes: {list: {register: good.csv}}
            2 | homes.list.table | no file | homes: {list: {table: homes.csv, name: home, residents: residents}}
            2 | homes.list.name | is missing | homes: {list: {table: network.csv, residents: residents}}
            2 | homes.list.beds | column of beds or of residents | homes: {list: {table: network.csv, name: home}}
            2 | homes.list.residents | did you mean 'residents' | homes: {list: {table: network.csv, name: home, residents: resident}}
            2 | homes.list.resident | did you mean 'residents' | homes: {list: {table: network.csv, name: home, resident: residents}}
            2 | homes.list.permanent-staff | network.csv:3: permanent-staff must be a whole number between 0 and 9999 but is '2.5' | homes: {list: {table: network.csv, name: home, residents: residents, permanent-staff: staff}}
            2 | homes.list.beds | network.csv:2: beds must be a whole number between 1 | homes: {list: {table: network.csv, name: home, beds: places}}
            2 | homes.list.residents | network.csv:4: residents is empty | homes: {list: {table: network.csv, name: home, residents: guests}}
            2 | homes.list.care-type | did you mean 'older-people' | homes: {list: {table: network.csv, name: home, residents: residents, care-type: type}}
            2 | homes.list.name | network.csv:4: the name is empty | homes: {list: {table: network.csv, name: street, residents: residents}}
            2 | homes.list[1].name | a second home is called 'Elm' | homes: {list: {table: network.csv, name: street, residents: residents, where: {street: Elm}}}
            2 | workforce.shifts | resident-contact-share must add up to 1 | workforce: {shifts: [{name: d, on-duty-share: 0.4, resident-contact-share: 0.5, visits: true, hours: 24}]}
            2 | workforce.shifts | at most one shift a day | workforce: {shifts: [{name: d, on-duty-share: 0, resident-contact-share: 1, visits: true, hours: 24}]}
            2 | workforce | names a shift 'day' but shifts are [d] | workforce: {shifts: [{name: d, on-duty-share: 0.4, resident-contact-share: 1, visits: true, hours: 24}]}
            2 | workforce | share-of-posts must add up to 1 over the roles but adds up to 0.75 | workforce: {roles: {carer: {share-of-posts: 0.5}}}
            2 | contact.rules[0].scope | breaks and handovers are theirs | contact: {rules: [{from: resident, to: staff, scope: break, contacts-per-day: 1, intensity: 1}]}
            2 | workforce.shifts[0].visits | true or false | workforce: {shifts: [{name: d, on-duty-share: 0.4, resident-contact-share: 1, visits: sometimes, hours: 24}]}
            2 | contact.rules[0].from | resident or staff | contact: {rules: [{from: visitor, to: staff, scope: home, contacts-per-day: 1, intensity: 1}]}
            2 | contact.rules[0].scope | staff belong to no room | contact: {rules: [{from: resident, to: staff, scope: unit, contacts-per-day: 1, intensity: 1}]}
            2 | index-cases[0].home | numbered from 1 to 10 | index-cases: [{group: resident, home: 11, day: 0, count: 1}]
            2 | index-cases[0].group | resident or staff | index-cases: [{group: household, home: 1, day: 0, count: 1}]
            2 | contact.networks[0].home | numbered from 1 to 10 | contact: {networks: [{home: 11, beds-from: 1, posts-from: 1, links: [{first: r1, second: r2, relation: near}], relations: {near: {contacts-per-day: 1, traced: true}}}]}
            3 | contact.networks[0].links | r4 but the home has 3 beds | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 2, permanent-staff: 4}]};contact: {networks: [{home: 1, beds-from: 1, posts-from: 1, links: [{first: r1, second: r4, relation: near}], relations: {near: {contacts-per-day: 1, traced: true}}}]}
            3 | contact.networks[0].links | e5 but the home has 4 permanent posts | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 2, permanent-staff: 4}]};contact: {networks: [{home: 1, beds-from: 1, posts-from: 1, links: [{first: r1, second: e5, relation: near}], relations: {near: {contacts-per-day: 1, traced: true}}}]}
            3 | contact.networks[0].links | must be r and the number of a bed | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 2, permanent-staff: 4}]};contact: {networks: [{home: 1, beds-from: 1, posts-from: 1, links: [{first: r1, second: x5, relation: near}], relations: {near: {contacts-per-day: 1, traced: true}}}]}
            3 | contact.networks[0].links | with itself | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 2, permanent-staff: 4}]};contact: {networks: [{home: 1, beds-from: 1, posts-from: 1, links: [{first: r1, second: r1, relation: near}], relations: {near: {contacts-per-day: 1, traced: true}}}]}
            3 | contact.networks[0].links | a second link of r2 and r1 | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 2, permanent-staff: 4}]};contact: {networks: [{home: 1, beds-from: 1, posts-from: 1, links: [{first: r1, second: r2, relation: near}, {first: r2, second: r1, relation: near}], relations: {near: {contacts-per-day: 1, traced: true}}}]}
            3 | contact.networks[0].links | relation 'far' but relations are near | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 2, permanent-staff: 4}]};contact: {networks: [{home: 1, beds-from: 1, posts-from: 1, links: [{first: r1, second: r2, relation: far}], relations: {near: {contacts-per-day: 1, traced: true}}}]}
            2 | contact.surfaces | must be unit or home but is break | contact: {surfaces: {scope: break, transmission-per-touch: 0.1, resident-touches-per-day: 1, staff-touches-per-shift: 1, decay-per-day: 0.1, cleaned-per-day: 0.1}}
            2 | disease.since-infection | come after the latent period | disease: {latent-days: 5, since-infection: {onset-days: 2, end-days: 9}}
            2 | families.visits-per-resident-day | at most visitors-per-resident (2) but is 3 | families: {visits-per-resident-day: 3}
            3 | index-cases[0].count | at most the residents of home 1 (2) but is 3 | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 2, permanent-staff: 4}]};index-cases: [{group: resident, home: 1, day: 0, count: 3}]
            3 | index-cases[0].count | at most the permanent posts of home 1 (4) but is 5 | homes: {list: [{name: a, beds: 3, care-type: older-people, residents: 2, permanent-staff: 4}]};index-cases: [{group: staff, home: 1, day: 0, count: 5}]
            2 | practice.checklist.areas.laundrie | did you mean 'laundry' | practice: {checklist: {areas: {laundrie: {effect: 0.1}}}}
            2 | practice.checklist.areas.laundry.effect | between 0 and 0.99 | practice: {checklist: {areas: {laundry: {effect: 1}}}}
            2 | practice.checklist | transmission-reduction | practice: {checklist: {areas: {hand-hygiene: {effect: 0.1}}}}
            2 | policies.infection-control-training.areas[0] | did you mean 'cleaning' | policies: {infection-control-training: {areas: [cleanin]}}
            2 | policies.infection-control-training | at least one area | policies: {infection-control-training: {areas: []}}
            2 | policies.maskng | did you mean 'masking' | policies: {maskng: {}}
            2 | policies.early.policy | did you mean 'masking' | policies: {early: {policy: mask}}
            2 | policies | mapping from labels | policies: [masking]
            2 | policies.masking | masking: {} | policies: {masking: null}
            2 | policies.masking | must be a mapping of settings | policies: {masking: 0.5}
            2 | policies.masking.adherance | did you mean 'adherence' | policies: {masking: {adherance: 0.5}}
            2 | policies.masking.adherence | between 0 and 1 | policies: {masking: {adherence: 2}}
            2 | policies.masking | must be after from | policies: {masking: {from: 2020-04-01, until: 2020-03-01}}
            2 | policies.masking.trigger | exactly one of | policies: {masking: {trigger: {for-days: 3}}}
            2 | policies.support-team.capacity.days-per-weak | did you mean 'days-per-week' | policies: {support-team: {capacity: {days-per-weak: 7}}}
            2 | policies.support-team.capacity.days-per-week | between 0 and 7 | policies: {support-team: {capacity: {days-per-week: 8}}}
            2 | policies.routine-testing.test | did you mean 'pcr' | policies: {routine-testing: {test: pcr2}}
            2 | policies.masking.where | min-beds (40) must be at most | policies: {masking: {where: {min-beds: 40, max-beds: 20}}}
            2 | policies.masking.where | fits no home of the scenario | policies: {masking: {where: {min-beds: 5000}}}
            2 | policies.hospital-discharge | above 0 | policies: {hospital-discharge: {rule: step-down, step-down-places-per1000-beds: 0}}
            2 | policies.masking.where.areas | no home states any area | policies: {masking: {where: {areas: [north]}}}
            2 | policies.masking.phase-in-days | between 0 and 3650 | policies: {masking: {phase-in-days: -1}}
            2 | policies.masking.trigger | exactly one of | policies: {masking: {trigger: {known-cases-in-home: 1, absent-staff-share: 0.2}}}
            2 | policies.symptomatic-isolation | cannot be in force together with 'admission-avoidance' | policies: {admission-avoidance: {}, symptomatic-isolation: {in-hospital: 1}}
            2 | policies.early | the same policy as 'masking' and starts on the same day | policies: {masking: {}, early: {policy: masking, adherence: 0.5}}
            2 | policies.live-in-staff.entry-test | no test 'blood' | policies: {live-in-staff: {entry-test: blood}}
            3 | title | given twice, first on line 2 | title: a;title: b
            2 | title | anchor or alias | title: &a b
            2 | title | tag | title: !!java.io.File b
            3 | `` | several documents | ---;title: b
            3 | `` | not valid YAML | title: [a, b
            4 | `` | not valid YAML | disease:;   name: a;  tests: b
            2 | `` | spaces, not with tabs | `\ttitle: b`
            """)
    void oneProblemSaysWhereWhatAndHow(int line, String key, String says, String lines) throws IOException {
        write("good.csv", "area,day,v\nnorth,2020-03-01,1\neast,2020-03-01,1\neast,2020-03-02,many\n");
        write("network.csv", """
                home,street,residents,staff,places,guests,type
                1,Elm,10,22,0,1,older-people
                2,Elm,24,2.5,30,2,older-peple
                3,,32,47,40,,other-adults
                """);
        write("torn.csv", "area,day,v\nnorth,2020-03-01\n");
        Files.write(
                folder.resolve("latin.csv"), "day,v,Ort\n2020-03-01,1,Zürich\n".getBytes(StandardCharsets.ISO_8859_1));
        String text = lines.replace("\\t", "\t").replace(';', '\n');
        Path file = write("bad.yaml", "extends: base\n" + text + "\n");
        List<Problem> problems = problems(file);
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.file()).isEqualTo(file.toString());
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isPositive();
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.toString()).contains(says).startsWith(file + ":" + line + ":");
        assertThat(new FileCheck().check(file.toString())).isEqualTo(problems);
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        Path file = write(
                "bad.yaml",
                "extends: base\nhomes: {occupancy: 2}\nagency: {shar-of-staff: 1}\npolicies: {mask: {}}\ncosts: 3\n");
        assertThat(problems(file)).extracting(Problem::line).containsExactlyInAnyOrder(2, 3, 4, 5);
    }

    @Test
    void aScenarioThatExtendsNothingIsToldToExtendBase() throws IOException {
        Path file = write("bad.yaml", "title: a\ndescription: b\ncalendar: {start: 2020-02-01, days: 3}\n");
        assertThat(problems(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(file + ":1:1: these keys are missing: homes, workforce, agency")
                        .contains("add 'extends: base'"));
    }

    @Test
    void settingsOfADataFileHaveNotTheUnitOfItsValues() throws IOException {
        Path file = write(
                "bad.yaml",
                "extends: base\ncommunity:\n  incidence: {file: good.csv, date: day, value: v, days-earlier: 999}\n");
        assertThat(problems(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).endsWith("must be between 0 and 365 but is 999"));
    }

    @Test
    void badOverlaysNameTheirOwnLines() throws IOException {
        Path overlay = write("late.yaml", "title: Late\npolicies:\n  masking: {until: yesterday}\n");
        assertThatThrownBy(() -> new ScenarioReader().read("single-home", List.of(overlay.toString())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(overlay + ":3:20: policies.masking.until: must be a date");
        assertThat(new FileCheck().check(overlay.toString())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stoke-on-trent-spring2020 | did you mean 'stoke-on-trent-spring-2020'
            stoke-policies | 'stoke-policies' is an experiment
            no-measures | 'no-measures' is a set of policies
            no/such/file.yaml | there is no file
            library:scenarios/bases.yaml | did you mean 'scenarios/base.yaml'
            . | there is no scenario
            """)
    void unknownScenariosAreNamed(String name, String says) {
        assertThatThrownBy(() -> new ScenarioReader().read(name, List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(name)
                .hasMessageContaining(says);
    }

    @Test
    void aFileTooLargeIsRefusedUnread() throws IOException {
        Path file = write("big.yaml", "extends: base\n# " + "x".repeat(10 << 20));
        assertThat(problems(file)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file.toString());
            assertThat(problem.reason()).contains("larger than the 1 MB");
        });
    }

    @ParameterizedTest
    @CsvSource({"[, 200000", "'{a: ', 60", "'- ', 60"})
    void deepNestingIsRefused(String open, int times) throws IOException {
        Path file = write("deep.yaml", "extends: base\ntitle:\n  " + open.repeat(times) + "\n");
        assertThat(problems(file)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).contains("deeper than 50 levels");
        });
    }

    @Test
    void messagesStayShortWhateverTheFileHolds() throws IOException {
        String longText = "x".repeat(500_000);
        for (String text : List.of(
                "policies: {masking: {policy: " + longText + "}}",
                "policies: {masking: {policy: \"two\\nlines\"}}",
                "disease: {after-onset: " + longText + "}",
                "? " + longText + "\n: 3")) {
            assertThat(problems(write("long.yaml", "extends: base\n" + text + "\n")))
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.toString()).doesNotContain("\n").hasSizeLessThan(2000));
        }
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "title: Zürich\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("UTF-8"));
    }

    @Test
    void aControlCharacterIsFound() throws IOException {
        Path file = write("odd.yaml", "extends: base\ntitle: a\u0007b\n");
        assertThat(problems(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .isEqualTo(file + ":2:9: holds the control character U+0007 (remove it)"));
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        write("shares.csv", "\uFEFFday,v\n2020-03-01,0.5\n");
        Path file = write(
                "marked.yaml",
                "\uFEFFextends: base\nsupply: {delivered-share: {file: shares.csv, date: day, value: v}}\n");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void anExperimentIsNotTakenForAScenario() throws IOException {
        Path file = write(
                "trial.yaml",
                "title: a\nquestion: b\nbaseline: c\nreplicates: 1\nseed: 1\nscenarios: {c: {scenario: base}}\n");
        assertThat(problems(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(file + ":6:")
                        .contains("this is an experiment", "carehome batch"));
    }

    @ParameterizedTest
    @CsvSource({"'', the file is empty", "'# only a comment', the file is empty", "'- a', found a list", "a, the text"})
    void whatIsNoMappingIsRefused(String text, String says) throws IOException {
        Path file = write("odd.yaml", text);
        assertThat(problems(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains(says));
    }

    @Test
    void circlesOfExtendsAreShown() throws IOException {
        write("b.yaml", "title: b\nextends: sub/c.yaml\n");
        write("sub/c.yaml", "extends:\n  - base\n  - ../a.yaml\n");
        Path file = write("a.yaml", "extends: b.yaml\n");
        assertThat(problems(file)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("c.yaml");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.key()).isEqualTo("extends");
            assertThat(problem.reason()).matches("extends itself: .*a.yaml -> .*b.yaml -> .*c.yaml -> .*a.yaml");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bse | did you mean 'base'
            ../other.yaml | lies outside the folder
            /etc/other.yaml | not a relative path
            othr.yaml | did you mean 'other.yaml'
            sub.yaml | is a folder
            link.yaml | lies outside the folder
            through/secret.yaml | lies outside the folder
            "library:data/uk-care-homes-2020.csv.yaml" | in the library
            3 | must be a library name
            "a\\0b.yaml" | not a possible file name
            'c:\\x.yaml' | not a relative path
            """)
    void badExtendsAreRefused(String parent, String says) throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.yaml"), "title: secret\n");
        Files.createDirectories(folder.resolve("inside/sub.yaml"));
        write("inside/other.yaml", "title: other\n");
        Files.createSymbolicLink(folder.resolve("inside/link.yaml"), outside.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("inside/through"), outside);
        Path file = write("inside/a.yaml", "title: a\nextends: [base, " + parent + "]\n");
        assertThat(problems(file)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.key()).isEqualTo("extends");
            assertThat(problem.toString()).contains(says);
        });
    }

    private List<Problem> problems(Path file) {
        try {
            new ScenarioReader().read(file.toString(), List.of());
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
