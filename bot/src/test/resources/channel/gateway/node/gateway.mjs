// A gateway of the kind: Wechaty with its mock puppet for an account, what it hears posted as a form, what it is to say taken at a door.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const require = createRequire(process.cwd() + '/');
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { WechatyBuilder } = await load('wechaty');
const { PuppetMock, mock } = await load('wechaty-puppet-mock');

const [pushToken] = process.argv.slice(2);
let report;
const mocker = new mock.Mocker();
const bot = WechatyBuilder.build({ puppet: new PuppetMock({ mocker }) });
await bot.start();
const me = mocker.createContact({ name: '邻里' });
const wang = mocker.createContact({ name: '2-1-301 王姐' });
const zhou = mocker.createContact({ name: '周敏', alias: '周敏' });
mocker.login(me);
const room = mocker.createRoom({ topic: '清河苑2栋1单元', memberIdList: [me.id, wang.id, zhou.id] });

bot.on('message', async (message) => {
  const chat = message.room();
  if (message.self()) return console.log(`said in ${chat ? await chat.topic() : message.listener().name()}: ${message.text()}`);
  const form = new FormData();
  const contact = (c) => c && { id: c.id, payload: c.payload };
  const members = chat && (await chat.memberAll()).map(({ id, payload }) => ({ id, name: payload.name, alias: payload.alias }));
  form.append('source', JSON.stringify({
    room: chat ? { id: chat.id, payload: { topic: await chat.topic(), memberList: members } } : '',
    to: contact(message.listener()) ?? '', from: contact(message.talker()),
  }));
  form.append('isMentioned', (await message.mentionSelf()) ? '1' : '0');
  form.append('isMsgFromSelf', message.self() ? '1' : '0');
  form.append('type', 'text');
  form.append('content', message.text());
  const { success, data } = await (await fetch(report, { method: 'POST', body: form })).json();
  for (const { content } of success ? [data].flat() : []) await (chat ?? message.talker()).say(content);
});

const door = createServer(async (request, response) => {
  const { to, isRoom, data } = JSON.parse(await text(request));
  const allowed = new URL(request.url, 'http://x').searchParams.get('token') === pushToken;
  const receiver = allowed && (isRoom ? await bot.Room.find({ topic: to }) : await bot.Contact.find(to));
  if (receiver) await receiver.say(data.content);
  response.writeHead(allowed ? 200 : 401, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ success: Boolean(receiver), task: { notFound: receiver ? [] : [{ to }] } }));
}).listen(0, '127.0.0.1', () => console.log('door ' + door.address().port));

// told where to report to, and what people say: "room words", "call words" for one who mentions the account, "private words"
for await (const line of createInterface({ input: process.stdin })) {
  const [how, ...words] = line.split(' ');
  if (how === 'report') report = words[0];
  else if (how === 'private') zhou.say(words.join(' ')).to(me);
  else wang.say(words.join(' '), how === 'call' ? [me] : []).to(room);
}
