// One phone: a chat that can be switched, its bubbles, and a place to write.
import {el} from './dom.js';
import {line} from './bubble.js';

const LABEL_AFTER = 3 * 60 * 1000;
const NEAR_THE_END = 80;

export class Phone {
  /**
   * @param label whose phone this is
   * @param chats ids of the chats it can show, in groups: [[title, ids], ...]; one alone needs no select
   * @param speakerIn who writes when this chat is shown
   */
  constructor(world, {key, label, hint, chats, chat, speakerIn}) {
    this.world = world;
    this.key = key;
    this.label = label;
    this.hint = hint;
    this.speakerIn = speakerIn;
    this.isVisible = true;
    this.quote = null;
    this.#build(chats);
    this.show(chat);
  }

  #build(chats) {
    this.options = new Map();
    this.select = el('select', {'aria-label': `${this.label}：换一个聊天`, onchange: () => this.show(this.select.value)});
    for (const [title, ids] of chats) {
      const group = el('optgroup', {label: title});
      for (const id of ids) {
        const option = el('option', {value: id}, this.world.chats.shortName(id));
        this.options.set(id, option);
        group.append(option);
      }
      this.select.append(group);
    }
    this.title = el('span', {class: 'chat-title'});
    this.dot = el('span', {class: 'dot', title: '别的聊天里有新消息', hidden: true});
    this.log = el('div', {class: 'log', role: 'log', tabindex: '0'});
    this.node = el('section', {class: `phone phone-${this.key}`, 'aria-label': this.label},
        el('header', {class: 'phone-top'},
            el('span', {class: 'owner'}, this.label),
            this.dot,
            this.options.size > 0 ? this.select : this.title),
        this.log,
        this.#composer());
  }

  #composer() {
    this.input = el('textarea', {rows: '1', maxlength: '5000', placeholder: '写一句，回车发出'});
    this.input.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#write();
      }
    });
    this.call = el('button', {
      type: 'button', class: 'call', 'aria-pressed': 'false', title: '叫它的名字，它一定会应',
      onclick: () => this.#callLinli(this.call.getAttribute('aria-pressed') === 'false'),
    }, '@邻里');
    this.speaker = el('span', {class: 'speaker'});
    this.quoted = el('div', {class: 'quoting', hidden: true});
    return el('form', {class: 'composer', onsubmit: event => {
      event.preventDefault();
      this.#write();
    }},
    this.quoted,
    this.input,
    el('div', {class: 'composer-row'}, this.call, this.speaker, el('button', {type: 'submit', class: 'send'}, '发送')));
  }

  #callLinli(isCalled) {
    this.call.setAttribute('aria-pressed', String(isCalled));
  }

  /** Nobody is in the middle of a sentence here. */
  get isIdle() {
    return this.input.value === '' && document.activeElement !== this.input;
  }

  show(chat) {
    if (this.options.size > 0 && !this.options.has(chat)) {
      return;
    }
    this.chat = chat;
    this.select.value = chat;
    this.title.textContent = this.world.chats.shortName(chat);
    this.call.hidden = chat.startsWith('@');
    this.#callLinli(false);
    this.setQuote(null);
    this.refreshSpeaker();
    this.redraw();
    this.world.read(this);
  }

  refreshSpeaker() {
    const person = this.speakerIn(this.chat);
    const name = this.world.chats.nameOf(person);
    this.speaker.textContent = name;
    this.speaker.title = `以“${name}”的身份说`;
    this.input.setAttribute('aria-label', `以“${name}”的身份写`);
  }

  redraw() {
    this.lastAt = 0;
    this.log.replaceChildren();
    const lines = this.world.chats.linesOf(this.chat);
    if (lines.length === 0) {
      this.log.append(el('p', {class: 'hint'}, this.hint));
    }
    lines.forEach(event => this.#append(event));
    this.log.scrollTop = this.log.scrollHeight;
  }

  add(event) {
    const isAtEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_THE_END;
    this.log.querySelector('.hint')?.remove();
    this.#append(event);
    if (isAtEnd || event.sender === this.speakerIn(this.chat)) {
      this.log.scrollTop = this.log.scrollHeight;
    }
  }

  #append(event) {
    const at = Date.parse(event.at);
    if (at - this.lastAt > LABEL_AFTER) {
      this.log.append(el('time', {class: 'when', datetime: event.at}, this.world.time(event.at)));
    }
    this.lastAt = at;
    this.log.append(line(event, this));
  }

  setQuote(quote) {
    this.quote = quote;
    this.quoted.hidden = quote === null;
    this.quoted.replaceChildren();
    if (quote !== null) {
      const drop = () => this.setQuote(null);
      this.quoted.append(
          el('span', {}, `引用 ${quote.name}：${quote.text}`),
          el('button', {type: 'button', 'aria-label': '不引用了', onclick: drop}, '×'));
      this.input.focus();
    }
  }

  async #write() {
    const text = this.input.value.trim();
    if (text === '') {
      return;
    }
    const isCalled = this.call.getAttribute('aria-pressed') === 'true' && !this.chat.startsWith('@');
    const quote = this.quote && {id: this.quote.id, text: this.quote.text};
    const sent = await this.world.say({
      as: this.speakerIn(this.chat), chat: this.chat, text, mentionsBot: isCalled, quote});
    if (sent) {
      this.input.value = '';
      this.#callLinli(false);
      this.setQuote(null);
      this.input.focus();
    }
  }

  flash() {
    this.node.classList.remove('flash');
    void this.node.offsetWidth; // starts the animation again
    this.node.classList.add('flash');
  }
}
