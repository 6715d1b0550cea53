package didar.server.password;

import didar.server.account.Passwords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/// Passwords kept by Argon2id of Bouncy Castle. A password is the same however its letters were composed (NFKC), and
/// with spaces around it, as forms and files bring them along.
public final class Argon2Passwords implements Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final RandomGenerator random;
    private final Argon2Hash.Cost cost;
    /// What nobody's password is held against.
    private final Argon2Hash nobody;
    /// Each one takes the memory that it costs, and a processor.
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /// @param random one that cannot be foretold
    public Argon2Passwords(RandomGenerator random) {
        this(random, Argon2Hash.Cost.NOW);
    }

    Argon2Passwords(RandomGenerator random, Argon2Hash.Cost cost) {
        this.random = random;
        this.cost = cost;
        this.nobody = new Argon2Hash(cost, bytes(SALT_BYTES), bytes(HASH_BYTES));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String kept(String password) {
        byte[] salt = bytes(SALT_BYTES);
        return new Argon2Hash(cost, salt, hash(password, cost, salt, HASH_BYTES)).written();
    }

    @Override
    public boolean isOf(String password, @Nullable String kept) {
        Argon2Hash known = kept == null ? null : Argon2Hash.read(kept);
        Argon2Hash held = known == null ? nobody : known;
        byte[] hash = hash(password, held.cost(), held.salt(), held.hash().length);
        return MessageDigest.isEqual(hash, held.hash()) && known != null;
    }

    @Override
    public boolean isCheap(String kept) {
        Argon2Hash hash = Argon2Hash.read(kept);
        return hash == null || hash.cost().isBelow(cost);
    }

    private byte[] hash(String password, Argon2Hash.Cost cost, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Hash.VERSION)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        byte[] written =
                Normalizer.normalize(password.strip(), Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        turns.acquireUninterruptibly();
        try {
            generator.generateBytes(written, hash);
        } finally {
            turns.release();
        }
        return hash;
    }
}
