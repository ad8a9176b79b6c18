package dev.conescope;

import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.StreamingStateLoader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/**
 * States of any size, the same for the same size, shaped like large real ones: a root module of hubs that much else
 * depends on, services whose modules have {@code for_each} and use others of their team, every list holding the
 * dependencies of its dependencies too.
 *
 * <p>Files are kept in {@code target/bench/states}, so that each benchmark's own process does not write them again.
 */
public final class GeneratedState {
    /** The attributes that make about one and a half kilobyte a resource. */
    public static final int VALUES = 20;

    /** The attributes that make some 830 MB of 200,000 resources. */
    public static final int LARGE_VALUES = 60;

    /** The attributes that make some 18 MB of 20,000 resources. */
    public static final int SMALL_VALUES = 6;

    private static final Path FOLDER = Path.of("target", "bench", "states");
    private static final int HUBS = 20;
    private static final int BLOCKS_A_SERVICE = 12;
    private static final int INSTANCES_A_SERVICE = 8;
    private static final int SERVICES_A_TEAM = 20;

    private final Random random = new Random(20_000);
    private final int resources;
    private final Sharing sharing;
    private final List<Told> told = new ArrayList<>();

    private GeneratedState(int resources, Sharing sharing) {
        this.resources = resources;
        this.sharing = sharing;
    }

    /** How much of the state depends on what. */
    public enum Sharing {
        /** About five dependencies a resource, as in really applied states. */
        FEW,
        /** Every block needs one of the hubs and two of its module: about twenty dependencies a resource. */
        SPREAD,
        /** Besides, half of all blocks need the first hub, a network, and half the second one, an identity. */
        HALF
    }

    /** A resource, which belongs into the file before those of later modules, as programs write them. */
    private record Told(String module, String key, String type, String name, Block block) {
        private static final Comparator<Told> AS_WRITTEN =
                Comparator.comparing(Told::modulePath).thenComparing(Told::type).thenComparing(Told::name);

        String modulePath() {
            return module.isEmpty() ? "" : module + "[" + key;
        }
    }

    /** A block's configuration address and everything that it needs. */
    record Block(String address, TreeSet<String> closure) {}

    /** The file with a state of so many resources, with few dependencies; written if it is not there yet. */
    public static Path file(int resources, int values) throws IOException {
        return file(resources, Sharing.FEW, values);
    }

    /** The file with a state of so many resources; written if it is not there yet. */
    public static Path file(int resources, Sharing sharing) throws IOException {
        return file(resources, sharing, VALUES);
    }

    private static Path file(int resources, Sharing sharing, int values) throws IOException {
        String name =
                "%d-%s-%d-ordered.tfstate".formatted(resources, sharing.name().toLowerCase(Locale.ROOT), values);
        Path file = FOLDER.resolve(name);
        if (Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Path draft = Files.createTempFile(FOLDER, "draft", ".tfstate");
            try (BufferedWriter out = Files.newBufferedWriter(draft)) {
                var sink = new GeneratedFile(out, values);
                new GeneratedState(resources, sharing).tell(sink);
                sink.end();
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** The state of so many resources, each with about twenty dependencies, read from its file. */
    public static StateSnapshot snapshot(int resources) throws IOException, StateReadException {
        return new StreamingStateLoader().load(file(resources, Sharing.SPREAD));
    }

    /** What reading a state of so many resources gives, without a file. */
    public static StateSnapshot inMemory(int resources, Sharing sharing) throws IOException {
        var sink = new GeneratedSnapshot();
        new GeneratedState(resources, sharing).tell(sink);
        return sink.snapshot();
    }

    private void tell(GeneratedSink sink) throws IOException {
        tellAll();
        told.sort(Told.AS_WRITTEN);
        for (Told resource : told) {
            sink.resource(resource.module(), resource.key(), resource.type(), resource.name(), resource.block());
        }
    }

    private void tellAll() {
        var hubs = new ArrayList<Block>();
        for (int i = 0; i < HUBS && told.size() < resources; i++) {
            boolean alone = sharing == Sharing.FEW && random.nextBoolean();
            Block hub = block("aws_hub.h" + i, pick(hubs, sharing == Sharing.FEW ? alone ? 0 : 1 : 2), List.of());
            told.add(new Told("", "", "aws_hub", "h" + i, hub));
            hubs.add(hub);
        }
        var earlier = new ArrayList<Block>();
        for (int service = 0; told.size() < resources; service++) {
            if (service % SERVICES_A_TEAM == 0) {
                earlier.clear();
            }
            earlier.add(service("s" + service, hubs, earlier));
        }
    }

    /** Tells a module with its instances; the result is the block that other services use. */
    private Block service(String name, List<Block> hubs, List<Block> earlier) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < BLOCKS_A_SERVICE; i++) {
            String address = "module." + name + ".aws_part.p" + i;
            blocks.add(
                    sharing == Sharing.FEW
                            ? few(address, blocks, hubs, earlier)
                            : many(address, blocks, hubs, earlier));
        }
        for (int instance = 0; instance < INSTANCES_A_SERVICE; instance++) {
            for (int i = 0; i < BLOCKS_A_SERVICE && told.size() < resources; i++) {
                told.add(new Told(name, "k" + instance, "aws_part", "p" + i, blocks.get(i)));
            }
        }
        return blocks.get(2);
    }

    private Block few(String address, List<Block> blocks, List<Block> hubs, List<Block> earlier) {
        var inside = new ArrayList<>(pick(blocks, random.nextInt(5) == 0 ? 0 : 1));
        inside.addAll(pick(hubs, random.nextInt(5) < 2 ? 0 : 1));
        return block(address, inside, pick(earlier, random.nextInt(8) == 0 ? 1 : 0));
    }

    private Block many(String address, List<Block> blocks, List<Block> hubs, List<Block> earlier) {
        List<Block> outside = random.nextInt(3) == 0 ? pick(earlier, 1) : List.of();
        var inside = new ArrayList<>(pick(blocks, 2));
        inside.addAll(pick(hubs, 1));
        if (sharing == Sharing.HALF) {
            hubs.stream().limit(2).filter(_ -> random.nextBoolean()).forEach(inside::add);
        }
        return block(address, inside, outside);
    }

    private List<Block> pick(List<Block> blocks, int count) {
        var picked = new ArrayList<Block>();
        for (int i = 0; i < count && !blocks.isEmpty(); i++) {
            picked.add(blocks.get(random.nextInt(blocks.size())));
        }
        return picked;
    }

    /** A block that needs others of its own module or the root, and at most a few of other services. */
    private static Block block(String address, List<Block> inside, List<Block> outside) {
        var closure = new TreeSet<String>();
        for (List<Block> part : List.of(inside, outside)) {
            for (Block needed : part) {
                closure.add(needed.address());
                closure.addAll(needed.closure());
            }
        }
        return new Block(address, closure);
    }
}
