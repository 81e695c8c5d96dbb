// One line of a chat: who, the bubble, and the faint word under it that says what Linli did.
import {el, pressable} from './dom.js';
import {markOf} from './words.js';

const COLOURS = 6;

export function line(event, phone) {
  return event.type === 'out' ? said(event, phone) : heard(event, phone);
}

/** Something that Linli said. */
function said(event, phone) {
  const {world} = phone;
  const actions = actionsFor(phone, {id: event.id, name: '邻里', text: event.text}, event);
  const bubble = pressable(el('div', {class: 'bubble', 'aria-label': `邻里说：${event.text}`}, event.text),
      () => toggle(actions));
  return el('article', {class: 'line linli', 'data-n': String(event.n), title: world.time(event.at)},
      el('span', {class: 'avatar', 'aria-hidden': 'true'}, '邻'),
      el('div', {class: 'body'}, el('span', {class: 'name'}, '邻里'), bubble, actions));
}

/** Something that somebody wrote. */
function heard(event, phone) {
  const {world} = phone;
  const isMine = event.sender === phone.speakerIn(phone.chat);
  const name = event.name ?? world.chats.nameOf(event.sender);
  const actions = isMine ? null : actionsFor(phone, {id: event.id, name, text: event.text}, null);
  const bubble = el('div', {class: 'bubble'}, ...content(event));
  if (!isMine) {
    pressable(bubble, () => toggle(actions)).setAttribute('aria-label', `${name}说：${event.text}`);
  }
  const mark = el('button', {
    type: 'button', class: `mark mark-${event.act}`, title: '为什么', onclick: () => world.explain(event),
  }, markOf(event));
  return el('article', {class: `line ${isMine ? 'mine' : 'theirs'}`, 'data-n': String(event.n), title: world.time(event.at)},
      avatar(event.sender, name, world.chats),
      el('div', {class: 'body'},
          isMine ? null : el('span', {class: 'name'}, name),
          bubble,
          event.quote === undefined ? null : el('div', {class: 'quoted'}, el('span', {}, event.quote)),
          mark,
          actions));
}

function content(event) {
  const parts = [];
  if (event.mentionsBot && !event.text.includes('@邻里')) {
    parts.push(el('span', {class: 'called'}, '@邻里 '));
  }
  parts.push(event.text);
  if (event.forwarded.length > 0) {
    parts.push(el('div', {class: 'forwarded'},
        ...event.forwarded.map(each => el('div', {}, `${each.name}：${each.text}`))));
  }
  return parts;
}

function actionsFor(phone, quote, explained) {
  const actions = el('div', {class: 'actions', hidden: true});
  const act = action => () => {
    actions.hidden = true;
    action();
  };
  actions.append(el('button', {type: 'button', onclick: act(() => phone.setQuote(quote))}, '引用'));
  if (explained !== null) {
    actions.append(el('button', {type: 'button', onclick: act(() => phone.world.explain(explained))}, '为什么'));
  }
  return actions;
}

function toggle(actions) {
  actions.hidden = !actions.hidden;
  if (!actions.hidden) {
    actions.scrollIntoView({block: 'nearest'});
  }
}

function avatar(person, name, chats) {
  const sum = [...person].reduce((total, letter) => total + letter.codePointAt(0), 0);
  return el('span', {class: `avatar colour-${sum % COLOURS}`, 'aria-hidden': 'true'}, chats.faceOf(person, name));
}
