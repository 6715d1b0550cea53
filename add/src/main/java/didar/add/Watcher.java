package didar.add;

/// Is told how a run goes on.
public interface Watcher {

    /// After every commit: what is counted is kept.
    void committed(Tally tally);
}
