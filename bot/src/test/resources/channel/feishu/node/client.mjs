// Speaks and looks up with the vendor's own client, at the servers whose address it is given.
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const lark = require('@larksuiteoapi/node-sdk');

const client = new lark.Client({ appId: 'cli_linli', appSecret: 'app-secret', domain: process.argv[2], loggerLevel: lark.LoggerLevel.fatal });
const content = JSON.stringify({ text: '到六点。' });
const answers = [
  await client.im.message.reply({ path: { message_id: 'om_invented1' }, data: { content, msg_type: 'text', uuid: 'u1' } }),
  await client.im.message.create({ params: { receive_id_type: 'chat_id' }, data: { receive_id: 'oc_qh21', msg_type: 'text', content, uuid: 'u2' } }),
  await client.im.message.create({ params: { receive_id_type: 'open_id' }, data: { receive_id: 'ou_wang', msg_type: 'text', content, uuid: 'u3' } }),
  await client.im.message.get({ path: { message_id: 'om_bundle' } }),
  await client.im.chatMembers.get({ path: { chat_id: 'oc_qh21' }, params: { member_id_type: 'open_id', page_size: 100 } }),
];
console.log(JSON.stringify(answers.map((answer) => answer.code)));
