// Hands a request to the vendor's own receiver: it checks the signature, decrypts, and prints what was said.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const require = createRequire(process.cwd() + '/');
const lark = require('@larksuiteoapi/node-sdk');

const { encryptKey, token, headers, body } = JSON.parse(await text(process.stdin));
let heard = 'nothing';
const dispatcher = new lark.EventDispatcher({ encryptKey, verificationToken: token, loggerLevel: lark.LoggerLevel.fatal }).register({
  'im.message.receive_v1': async (event) => { heard = event.message.content; },
});
// as the SDK's own adapters do, headers lie beside what is signed
await dispatcher.invoke(Object.assign(Object.create({ headers }), JSON.parse(body)));
console.log(JSON.stringify({ heard, decrypted: new lark.AESCipher(encryptKey).decrypt(JSON.parse(body).encrypt) }));
