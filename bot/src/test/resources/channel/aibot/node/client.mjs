// The vendor's client: says what it hears, answers in two frames, then says something by itself, and changes a card that was tapped on.
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { WSClient, generateReqId } = require('@wecom/aibot-node-sdk');

const [wsUrl, secret] = process.argv.slice(2);
const quiet = { debug() {}, info() {}, warn() {}, error: console.error };
const client = new WSClient({ botId: 'aibLinli', secret, wsUrl, heartbeatInterval: 500, logger: quiet });

client.on('authenticated', () => console.log('authenticated'));
client.on('error', (error) => console.error(error));
client.on('message.text', async (frame) => {
  console.log('heard ' + frame.body.text.content);
  const stream = generateReqId('stream');
  const first = await client.replyStream(frame, stream, '正在看', false);
  const second = await client.replyStream(frame, stream, '停到今晚六点。', true);
  const third = await client.sendMessage(frame.body.chatid, { msgtype: 'markdown', markdown: { content: '明天停水' } });
  console.log('acknowledged ' + [first, second, third].map((ack) => ack.errcode).join(' '));
});
client.on('event.enter_chat', (frame) => client.replyWelcome(frame, { msgtype: 'text', text: { content: '我是邻里。' } }));
client.on('event.template_card_event', (frame) =>
  client.updateTemplateCard(frame, { card_type: 'button_interaction', task_id: 'case-1024' }));
client.connect();
