package didar.server.account;

import didar.store.Accounts;
import didar.store.Deed;
import didar.store.User;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Users of no record.
public final class AccountsInMemory implements Accounts {

    private final List<User> users = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    int asked;

    @Override
    public List<User> users() {
        asked++;
        return List.copyOf(users);
    }

    @Override
    public @Nullable User user(String name) {
        return users.stream().filter(user -> user.isNamed(name)).findFirst().orElse(null);
    }

    @Override
    public boolean add(User user, Deed deed) {
        if (user(user.name()) != null) {
            return false;
        }
        users.add(user);
        deeds.add(deed);
        return true;
    }

    @Override
    public boolean change(User before, User after, Deed deed) {
        int place = users.indexOf(before);
        if (place < 0) {
            return false;
        }
        users.set(place, after);
        deeds.add(deed);
        return true;
    }

    @Override
    public void tell(Deed deed) {
        deeds.add(deed);
    }

    @Override
    public List<Deed.Listed> deeds(long before, int most) {
        List<Deed.Listed> listed = new ArrayList<>();
        for (int no = deeds.size(); no > 0; no--) {
            if (no < before && listed.size() < most) {
                listed.add(new Deed.Listed(no, deeds.get(no - 1)));
            }
        }
        return listed;
    }

    @Override
    public void close() {}
}
