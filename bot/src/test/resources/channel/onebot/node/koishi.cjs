// An application of OneBot: says what it is told, looks up a forwarded bundle, answers in the group and in private.
const { createRequire } = require('node:module');

const here = createRequire(process.cwd() + '/');
const { Context, Logger } = here('koishi');
const plugin = (name) => here(name).default ?? here(name);
const [port, selfId] = process.argv.slice(2);

Logger.levels.base = 1;
const app = new Context();
app.plugin(plugin('@koishijs/plugin-http'));
app.plugin(plugin('@koishijs/plugin-server'), { host: '127.0.0.1', port: +port, maxPort: +port });
app.plugin(plugin('koishi-plugin-adapter-onebot'), { selfId, protocol: 'ws-reverse', path: '/onebot', responseTimeout: 5000 });

app.on('login-updated', ({ bot }) => {
  if (bot.status === 1) console.log('online ' + bot.selfId + ' ' + bot.user.name);
  if (bot.status === 0) console.log('offline');
});
app.on('message', async (session) => {
  const quoted = session.quote ? ' | ' + session.quote.content : '';
  console.log([session.isDirect ? 'private' : 'group', session.channelId, session.userId, session.messageId, session.content + quoted].join(' '));
  const forward = session.elements.find((element) => element.type === 'forward');
  if (forward) {
    const messages = await session.bot.internal.getForwardMsg(forward.attrs.id);
    console.log('bundle ' + messages.map((message) => message.sender.nickname).join(' '));
  }
  const sent = await session.send('收到 <at id="' + session.userId + '"/> [1] & 谢谢');
  console.log('sent ' + (sent.join(' ') || 'nothing'));
});
app.start().then(() => console.log('listening'));
