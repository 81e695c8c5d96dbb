// Encrypts, decrypts and signs with the vendor's own library: a JSON array of tasks comes in, one of results goes out.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const require = createRequire(process.cwd() + '/');
const { encrypt, decrypt, getSignature } = require('@wecom/crypto');

const tasks = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(tasks.map(({ key, token, plain, id, encrypted }) => ({
  encrypted: encrypt(key, plain, id),
  decrypted: decrypt(key, encrypted),
  signature: getSignature(token, '1750000000', 'nonce01', encrypted),
}))));
