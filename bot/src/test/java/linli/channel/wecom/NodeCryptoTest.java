package linli.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linli.it.NodeModules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.json.JsonMapper;

/// The vendor's own library on the other side.
@EnabledIf("linli.it.NodeModules#areToBeHad")
class NodeCryptoTest {
    private static final List<String> TEXTS = List.of(
            "", "7654321", "AAAAAAAAAAAA", "停水到几点？😀", "水".repeat(2000), "{\"text\":{\"content\":\"@小区助手 3号楼\"}}");

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void whatTheVendorEncryptsIsDecryptedAndTheOtherWayRoundForApplicationsAndRobots() {
        for (String id : List.of("", Corp.ID)) {
            var crypto = new WeComCrypto(Corp.TOKEN, Corp.KEY, id);
            var encrypted = TEXTS.stream().map(crypto::encrypt).toList();
            var tasks = json.createArrayNode();
            for (int i = 0; i < TEXTS.size(); i++) {
                tasks.addObject().put("key", Corp.KEY.value()).put("token", Corp.TOKEN.value())
                        .put("plain", TEXTS.get(i)).put("id", id).put("encrypted", encrypted.get(i));
            }

            var results = json.readTree(NodeModules.run(
                    NodeModules.install("@wecom/crypto@1.0.1"), getClass().getResource("/channel/wecom/node/crypto.mjs"), tasks.toString()));

            for (int i = 0; i < TEXTS.size(); i++) {
                assertThat(crypto.decrypt(results.at("/" + i + "/encrypted").stringValue())).isEqualTo(TEXTS.get(i));
                assertThat(results.at("/" + i + "/decrypted/message").stringValue()).isEqualTo(TEXTS.get(i));
                assertThat(results.at("/" + i + "/decrypted/id").stringValue()).isEqualTo(id);
                assertThat(results.at("/" + i + "/signature").stringValue())
                        .isEqualTo(crypto.sign("1750000000", "nonce01", encrypted.get(i)));
            }
        }
    }
}
