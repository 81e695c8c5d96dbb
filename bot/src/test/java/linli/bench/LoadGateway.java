package linli.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import linli.bench.GroupTalk.Line;
import linli.bench.GroupTalk.Sort;
import linli.channel.open.OpenSignature;
import tools.jackson.databind.json.JsonMapper;

/// Makes the requests of a gateway ahead of time, signed and ready to be sent, so that the cores that are measured send and serve
/// and do nothing else. They are good for the five minutes that a signature is.
final class LoadGateway {
    private static final int RESIDENTS = 4_000;
    private static final String[] SURNAMES = {"王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "罗", "谭", "彭"};
    private static final String[] TITLES = {"姐", "哥", "嫂", "叔", "阿姨", "老师", "妈妈", "爸爸"};

    private final GroupTalk talk;
    private final OpenSignature signature;
    private final RandomGenerator random;
    private final List<String> groups = groups();
    private final Set<Integer> texts = new HashSet<>();
    private final JsonMapper json = JsonMapper.shared();
    private int count;

    LoadGateway(GroupTalk talk, String secret, RandomGenerator random) {
        this.talk = talk;
        this.signature = new OpenSignature(secret);
        this.random = random;
    }

    /// A request as it goes over the wire, and what sort of thing it says.
    record Request(Sort sort, byte[] bytes) {}

    List<Request> make(int many) {
        var now = Instant.now();
        var requests = new ArrayList<Request>(many);
        for (int i = 0; i < many; i++) {
            var line = talk.draw(random);
            texts.add(line.text().hashCode());
            requests.add(new Request(line.sort(), signed(body(line, now), now.getEpochSecond())));
        }
        return requests;
    }

    int made() {
        return count;
    }

    /// How many different texts there were, or a few less: told apart by their hash codes.
    int texts() {
        return texts.size();
    }

    private byte[] body(Line line, Instant now) {
        int resident = random.nextInt(RESIDENTS);
        int room = 101 + resident % 6 + 100 * (resident / 6 % 11);
        String name = room + SURNAMES[resident % SURNAMES.length] + TITLES[resident / 7 % TITLES.length];
        return json.writeValueAsBytes(json.createObjectNode()
                .put("id", "bench-" + Long.toString(random.nextLong(), 36) + "-" + count++)
                .put("group", groups.get(random.nextInt(groups.size())))
                .put("sender", "resident-" + resident)
                .put("name", name)
                .put("at", now.toString())
                .put("text", line.text())
                .put("mentions_bot", line.callsLinli()));
    }

    private byte[] signed(byte[] body, long timestamp) {
        byte[] head = ("POST /webhook/open HTTP/1.1\r\n"
                        + "Host: 127.0.0.1\r\n"
                        + "Content-Type: application/json\r\n"
                        + OpenSignature.TIMESTAMP_HEADER + ": " + timestamp + "\r\n"
                        + OpenSignature.SIGNATURE_HEADER + ": " + signature.sign(timestamp, body) + "\r\n"
                        + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /// The unit groups of the shipped community: 30 and 16 buildings, the first 8 and 3 of which have two units.
    private static List<String> groups() {
        var groups = new ArrayList<String>();
        addGroups(groups, "qh", 30, 8);
        addGroups(groups, "dx", 16, 3);
        return groups;
    }

    private static void addGroups(List<String> groups, String compound, int buildings, int withTwoUnits) {
        for (int building = 1; building <= buildings; building++) {
            groups.add(compound + "-" + building + "-1");
            if (building <= withTwoUnits) {
                groups.add(compound + "-" + building + "-2");
            }
        }
    }
}
