// Speaks as a custom robot with somebody else's client, at the servers whose address it is given.
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const ChatBot = require('dingtalk-robot-sender');

const robot = new ChatBot({ baseUrl: process.argv[2] + '/robot/send', accessToken: 'tokenInvented', secret: 'dingsecret01' });
const answer = await robot.text('1001 电梯', { isAtAll: true });
console.log(JSON.stringify(answer.data));
