package didar.add;

import didar.archive.Input;
import didar.archive.Options;
import didar.store.Location;
import didar.store.Store;
import java.nio.file.Path;
import java.util.List;

/// A process that adds a folder to a record and says after every commit how many articles are kept. [KillTest] kills
/// it.
final class KilledRun {

    private KilledRun() {}

    /// @param args place of the record, folder of the inputs
    public static void main(String[] args) throws Exception {
        try (Store store = Store.open(Location.of(args[0]), Store.Access.WRITE)) {
            System.out.println("open");
            var adding = new Adding(store, Encounters::read, Options.DEFAULT, 2, Follower.NONE);
            adding.add(List.of(Input.of(Path.of(args[1]))), tally -> System.out.println(tally.added()));
        }
    }
}
