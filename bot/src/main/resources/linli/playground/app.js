// Puts the page together: the phones, who one is, sentences to try, the story, and the feed that brings it all to life.
import {Chats} from './chats.js';
import {el, isNarrow} from './dom.js';
import {follow, load, send} from './feed.js';
import {Stage} from './stage.js';
import {Why} from './why.js';

const STORY_STEP = 1000;
const ROLES = [['resident', '居民'], ['leader', '单元长'], ['worker', '网格员'], ['office', '社区里的人']];
const loadedAt = Date.now();
const byId = id => document.getElementById(id);

const [scene, script] = await Promise.all([load('scene'), load('story.json')]);
const chats = new Chats(scene);
const clock = new Intl.DateTimeFormat('zh-CN', {timeZone: scene.zone, hour: '2-digit', minute: '2-digit', hour12: false});
const day = new Intl.DateTimeFormat('zh-CN', {timeZone: scene.zone, month: 'numeric', day: 'numeric'});

/** What the parts of the page share. */
const world = {
  chats,
  setting: script.stage,
  me: scene.people[0].id,
  time,
  say,
  explain,
  reveal: chat => stage.reveal(chat),
  read: phone => stage?.read(phone),
};
let stage = null;
stage = new Stage(world, byId('phones'), byId('tabs'));
const why = new Why(world, byId('why'));

function time(at) {
  const moment = new Date(at);
  const isToday = day.format(moment) === day.format(new Date());
  return (isToday ? '' : `${day.format(moment)} `) + clock.format(moment);
}

function explain(event) {
  why.open(event);
  const phone = document.querySelector('.line.explained')?.closest('.phone');
  if (phone && !isNarrow()) {
    phone.scrollIntoView({inline: 'nearest', block: 'nearest'});
  }
}

function notice(text) {
  byId('notice').hidden = text === null;
  byId('notice').textContent = text ?? '';
}

function become(person) {
  world.me = person;
  byId('me').value = person;
  stage.handOver();
}

/** Gives back whether it arrived. */
async function say({as, chat, text, mentionsBot = false, quote = null}) {
  try {
    await send({as, name: chats.nameOf(as), group: chat.startsWith('@') ? null : chat, text, mentionsBot, quote});
    notice(null);
    return true;
  } catch (error) {
    notice(`没发出去：${error.message}`);
    return false;
  }
}

async function trySentence(sentence) {
  if (sentence.as && sentence.where === 'private') {
    become(sentence.as);
  }
  const phone = stage.phoneOf(sentence.where);
  stage.bringIntoView(phone);
  phone.flash();
  await say({as: sentence.as ?? phone.speakerIn(phone.chat), chat: phone.chat, text: sentence.text});
}

let playing = null;

async function playStory() {
  const mine = {};
  playing = mine;
  for (const [key, chat] of Object.entries(script.stage)) {
    stage.phones[key].show(chat);
  }
  for (const [i, step] of script.story.entries()) {
    byId('story').textContent = `停下 ${i + 1}/${script.story.length}`;
    if (isNarrow()) {
      stage.reveal(step.chat);
    }
    const arrived = await say(step);
    if (arrived) {
      await new Promise(done => setTimeout(done, STORY_STEP));
    }
    if (!arrived || playing !== mine) {
      break;
    }
  }
  if (playing === mine) {
    stopStory();
  }
}

function stopStory() {
  playing = null;
  byId('story').textContent = '放一段故事';
}

for (const [role, title] of ROLES) {
  const people = scene.people.filter(person => person.role === role);
  byId('me').append(el('optgroup', {label: title}, ...people.map(p => el('option', {value: p.id}, p.name))));
}
byId('me').addEventListener('change', () => become(byId('me').value));
byId('sentences').append(...script.sentences.map(sentence =>
  el('button', {type: 'button', title: sentence.text, onclick: () => trySentence(sentence)}, sentence.title)));
byId('story').addEventListener('click', () => playing === null ? playStory() : stopStory());
become(world.me);

follow({
  onReset: () => {
    chats.clear();
    why.close();
    stage.redraw();
  },
  onEvent: event => {
    const chat = chats.add(event);
    if (chat !== null) {
      stage.happened(event, chat, Date.parse(event.at) >= loadedAt);
    }
  },
  onLink: isUp => notice(isUp ? null : '连不上服务，正在重试。'),
});
