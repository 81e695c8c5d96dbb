// Decrypts and encrypts with the robot's own library: what comes in is {token, key, encrypted, plain}.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const require = createRequire(process.cwd() + '/');
const { WecomCrypto } = require('@wecom/aibot-node-sdk');

const { token, key, encrypted, plain } = JSON.parse(await text(process.stdin));
const crypto = new WecomCrypto(token, key, '');
console.log(JSON.stringify({
  decrypted: crypto.decrypt(encrypted),
  ...crypto.encrypt(plain, '1750000000', 'n'),
}));
