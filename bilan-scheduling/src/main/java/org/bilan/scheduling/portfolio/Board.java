package org.bilan.scheduling.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;

/** A season with what is placed so far: bilans are put and taken, and the best place beside the others is asked for. */
final class Board {
    final Season season;
    private final Grid grid;
    private final List<BilanTable> bilans = new ArrayList<>();
    private final List<ConsultantTable> consultants = new ArrayList<>();
    private final List<RoomTable> rooms = new ArrayList<>();
    private final List<int[]> eligible = new ArrayList<>();
    private final Map<Integer, Placement> placed = new HashMap<>();
    private final Map<Integer, Assignment> given = new HashMap<>();
    private final Map<Integer, Placement> asGiven = new HashMap<>();
    private final EvenLoads loads;
    private long wishes;

    /** The bilans are numbered in the order of their ids, so that the order in which they came changes nothing. */
    Board(Season unordered) {
        this.season = new Season(
                unordered.bilans().stream()
                        .sorted(Comparator.comparing(bilan -> bilan.id().value()))
                        .toList(),
                unordered.consultants(),
                unordered.rooms(),
                unordered.calendar(),
                unordered.stepMinutes(),
                unordered.loadUnitMinutes());
        this.grid = new Grid(season);
        List<Integer> travels = IntStream.concat(
                        IntStream.of(0), season.rooms().stream().mapToInt(Room::travelMinutes))
                .distinct()
                .boxed()
                .toList();
        season.rooms().forEach(room -> rooms.add(new RoomTable(grid, room)));
        season.consultants().forEach(one -> {
            ConsultantTable table = new ConsultantTable(grid, one, travels);
            table.startEvery(season.stepMinutes());
            consultants.add(table);
        });
        season.bilans().forEach(bilan -> {
            bilans.add(new BilanTable(grid, bilan));
            eligible.add(IntStream.range(0, consultants.size())
                    .filter(c -> bilan.isFor(consultants.get(c).consultant))
                    .toArray());
        });
        this.loads = new EvenLoads(season, consultants);
    }

    /**
     * The numbers of the bilans in the order in which they should be placed: those under way first, whose consultant none must take
     * from them, then the one that can wait least.
     */
    List<Integer> byUrgency() {
        return IntStream.range(0, bilans.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(
                                bilan -> bilans.get(bilan).held.isEmpty())
                        .thenComparing(bilan -> eligible.get(bilan).length)
                        .thenComparing(bilan -> bilans.get(bilan).startUntil)
                        .thenComparing(bilan -> bilans.get(bilan).bilan.id().value()))
                .toList();
    }

    int[] eligible(int bilan) {
        return eligible.get(bilan);
    }

    Optional<Placement> placementOf(int bilan) {
        return Optional.ofNullable(placed.get(bilan));
    }

    /** The bilan's first and last day of the season that its place takes, or could take if it has none. */
    int[] daysOf(int bilan) {
        return placementOf(bilan).map(this::days).orElseGet(() ->
                new int[] {bilans.get(bilan).startFrom, bilans.get(bilan).lastDay});
    }

    private int[] days(Placement placement) {
        ConsultantTable consultant = consultants.get(placement.consultant);
        long first = Arrays.stream(placement.starts).min().orElse(0);
        long last = Arrays.stream(placement.starts).max().orElse(0);
        return new int[] {consultant.dayOf(first), consultant.dayOf(last)};
    }

    /**
     * The best place of a bilan with any consultant, by its wishes and by what her load then costs more; of two as good ones
     * that of the consultant who then carries less.
     */
    Optional<Placement> best(int bilan, AloneCosts alone) {
        int more = bilans.get(bilan).programme.plannedMinutes();
        List<Choice> choices = new ArrayList<>();
        for (int c : eligible.get(bilan)) {
            if (alone.of(bilan, c) < Places.NEVER) {
                long load = loads.squareOff(c, more) - loads.squareOff(c, 0);
                choices.add(new Choice(
                        c,
                        load,
                        load + alone.of(bilan, c) * loads.unit(),
                        consultants.get(c).load(more)));
            }
        }
        choices.sort(Choice.MOST_PROMISING);
        Optional<Placement> best = Optional.empty();
        long cheapest = Long.MAX_VALUE;
        for (Choice choice : choices) {
            if (choice.least() >= cheapest) {
                return best;
            }
            long limit = best.isEmpty() ? Places.NEVER : -Math.floorDiv(choice.load() - cheapest, loads.unit());
            Optional<Placement> found = best(bilan, choice.consultant(), limit);
            cheapest = found.map(place -> place.cost * loads.unit() + choice.load())
                    .orElse(cheapest);
            best = found.isPresent() ? found : best;
        }
        return best;
    }

    /**
     * A consultant who could hold a bilan.
     *
     * @param load by how much the square of what her load is off grows
     * @param least what she costs at least, in the same unit
     * @param carries the load she would then have
     */
    private record Choice(int consultant, long load, long least, long carries) {
        static final Comparator<Choice> MOST_PROMISING = Comparator.comparingLong(Choice::least)
                .thenComparing(Choice::carries)
                .thenComparing(Choice::consultant);
    }

    /** The best place of a bilan with one consultant that costs less than a limit by its wishes. */
    Optional<Placement> best(int bilan, int consultant, long limit) {
        BilanTable table = bilans.get(bilan);
        if (!table.canHold() || limit <= 0) {
            return Optional.empty();
        }
        if (table.programme.minimumGapDays() < 1) {
            return new SameDay(this, bilan, consultant).under(limit);
        }
        ConsultantTable hers = consultants.get(consultant);
        Places places = new Places(grid, table, hers, rooms);
        long[][] costs = new long[table.sessions()][];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = places.costs[table.kindOf[i]];
        }
        for (int tries = 0; tries <= table.sessions(); tries++) {
            ShortestPath.Found found = new ShortestPath(table, hers, costs).under(limit);
            if (!found.isPlan()) {
                return Optional.empty();
            }
            int full = sessionInFullWeek(table, hers, found.days);
            if (full < 0) {
                return Optional.of(placement(table, consultant, places, found));
            }
            costs[full] = withoutWeek(table, costs[full], found.days[full]);
        }
        return Optional.empty();
    }

    /** The first session with which a week holds more minutes than the consultant may; -1 if there is none. */
    private int sessionInFullWeek(BilanTable table, ConsultantTable hers, int[] days) {
        int week = -1;
        int minutes = 0;
        for (int i = 0; i < days.length; i++) {
            int its = grid.weekOf(table.firstDay + days[i]);
            minutes = (its == week ? minutes : 0)
                    + table.kinds.get(table.kindOf[i]).minutes();
            week = its;
            if (!hers.hasRoomInWeek(week, minutes)) {
                return i;
            }
        }
        return -1;
    }

    private long[] withoutWeek(BilanTable table, long[] costs, int day) {
        long[] fewer = costs.clone();
        int week = grid.weekOf(table.firstDay + day);
        for (int i = 0; i < fewer.length; i++) {
            fewer[i] = grid.weekOf(table.firstDay + i) == week ? Places.NEVER : fewer[i];
        }
        return fewer;
    }

    private Placement placement(BilanTable table, int consultant, Places places, ShortestPath.Found found) {
        long[] starts = new long[table.sessions()];
        int[] venues = new int[table.sessions()];
        for (int i = 0; i < starts.length; i++) {
            int step = places.steps[table.kindOf[i]][found.days[i]];
            starts[i] = grid.minute(step);
            venues[i] = places.room(table.kindOf[i], step);
        }
        return new Placement(consultant, found.cost, starts, venues);
    }

    void put(int bilan, Placement placement) {
        placed.put(bilan, placement);
        wishes += placement.cost;
        change(bilan, placement, 1);
    }

    Placement take(int bilan) {
        Placement placement = Optional.ofNullable(placed.remove(bilan)).orElseThrow();
        wishes -= placement.cost;
        change(bilan, placement, -1);
        return placement;
    }

    private void change(int bilan, Placement placement, int sign) {
        BilanTable table = bilans.get(bilan);
        ConsultantTable hers = consultants.get(placement.consultant);
        for (int i = 0; i < placement.starts.length; i++) {
            int minutes = table.kinds.get(table.kindOf[i]).minutes();
            long start = placement.starts[i];
            int room = placement.rooms[i];
            int travel = room < 0 ? 0 : rooms.get(room).travelMinutes();
            if (sign > 0) {
                hers.take(start, minutes, travel);
            } else {
                hers.giveBack(start, minutes, travel);
            }
            if (room >= 0 && sign > 0) {
                rooms.get(room).take(start, minutes);
            } else if (room >= 0) {
                rooms.get(room).giveBack(start, minutes);
            }
        }
        int[] days = days(placement);
        hers.carry(table.held.isPresent() ? table.firstHeldDay() : days[0], days[1], sign);
    }

    /** Whether a place keeps what its consultant may carry, which a plan of its own does not look at. */
    boolean keepsCaseload(int bilan, Placement placement) {
        BilanTable table = bilans.get(bilan);
        ConsultantTable hers = consultants.get(placement.consultant);
        int[] days = days(placement);
        int from = table.held.isPresent() ? table.firstHeldDay() : days[0];
        return days[1] <= hers.carriesUntil(from) && hers.keepsCeilings(placement.starts, minutes(table));
    }

    private static int[] minutes(BilanTable table) {
        return Arrays.stream(table.kindOf)
                .map(kind -> table.kinds.get(kind).minutes())
                .toArray();
    }

    int unplaced() {
        return bilans.size() - placed.size();
    }

    /** What all wishes and loads cost together. */
    long cost() {
        return wishes + loads.cost();
    }

    EvenLoads loads() {
        return loads;
    }

    /** Puts what a plan says where it says; what is of no bilan or consultant of the season is left out. */
    void load(Portfolio portfolio) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        IntStream.range(0, bilans.size())
                .forEach(i -> numbers.put(season.bilans().get(i).id().value(), i));
        IntStream.range(0, consultants.size())
                .forEach(i -> people.put(season.consultants().get(i).id(), i));
        for (Assignment one : portfolio.assignments()) {
            Integer bilan = numbers.get(one.bilan().value());
            Integer consultant = people.get(one.consultantId());
            if (bilan != null && consultant != null && isOfProgramme(one, bilan)) {
                given.put(bilan, one);
                Placement place = asGiven(bilan, consultant, one);
                asGiven.put(bilan, place);
                put(bilan, place);
            }
        }
    }

    private boolean isOfProgramme(Assignment one, int bilan) {
        return one.sessions().stream()
                .map(PlannedSession::need)
                .toList()
                .equals(bilans.get(bilan).programme.sessions());
    }

    Placement asGiven(int bilan, int consultant, Assignment one) {
        RequestedBilan requested = bilans.get(bilan).bilan;
        List<PlannedSession> sessions = one.sessions();
        return new Placement(
                consultant,
                PlanCheck.cost(
                        sessions, season.caseOf(requested, season.consultants().get(consultant))),
                sessions.stream()
                        .mapToLong(session -> Grid.minuteOf(session.slot()))
                        .toArray(),
                sessions.stream().mapToInt(this::roomOf).toArray());
    }

    private int roomOf(PlannedSession session) {
        for (int i = 0; i < rooms.size(); i++) {
            if (rooms.get(i).id().equals(session.venue().roomId())) {
                return i;
            }
        }
        return session.venue().mode() == session.need().mode() ? Placement.AS_NEEDED : Placement.REMOTE_INSTEAD;
    }

    /** The plan as it stands; bilans without a place are told with what stands in their way. */
    Portfolio portfolio(Map<Integer, Unassigned.Obstacle> obstacles) {
        List<Assignment> assignments = new ArrayList<>();
        List<Unassigned> unassigned = new ArrayList<>();
        for (int i = 0; i < bilans.size(); i++) {
            int bilan = i;
            RequestedBilan requested = season.bilans().get(i);
            placementOf(i)
                    .ifPresentOrElse(
                            place -> assignments.add(assignment(bilan, place)),
                            () -> unassigned.add(new Unassigned(
                                    requested.id(), obstacles.getOrDefault(bilan, Unassigned.Obstacle.CROWDED_OUT))));
        }
        return new Portfolio(assignments, unassigned);
    }

    private Assignment assignment(int bilan, Placement placement) {
        Optional<Assignment> before = Optional.ofNullable(given.get(bilan));
        if (before.isPresent() && placement.equals(asGiven.get(bilan))) {
            return before.get();
        }
        BilanTable table = bilans.get(bilan);
        return new Told(grid, rooms, consultants.get(placement.consultant), table).assignment(placement, before);
    }
}
