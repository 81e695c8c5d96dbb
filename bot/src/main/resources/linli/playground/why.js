// The panel that says in plain words what Linli understood and why it did what it did.
import {el} from './dom.js';
import {ACTS, CHANNELS, PLACE_SOURCES, SEVERITIES, TIMERS, percent, reasonOf} from './words.js';

export class Why {
  constructor(world, node) {
    this.world = world;
    this.node = node;
    this.returnTo = null;
    node.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        this.close();
      }
    });
  }

  /** About what somebody wrote, or about what Linli said: then about what brought it about. */
  open(event) {
    if (this.node.hidden) {
      this.returnTo = document.activeElement;
    }
    const {chats} = this.world;
    const cause = event.type === 'out' ? chats.events.get(event.cause) : event;
    this.markLine(cause);
    const heading = el('h2', {tabindex: '-1'}, event.type === 'out' ? '邻里为什么这么说' : '为什么');
    this.node.replaceChildren(
        el('div', {class: 'why-top'}, heading,
            el('button', {type: 'button', class: 'close', 'aria-label': '关上', onclick: () => this.close()}, '×')),
        ...this.#content(event, cause));
    this.node.hidden = false;
    this.node.scrollTop = 0;
    heading.focus({preventScroll: true});
  }

  close() {
    this.node.hidden = true;
    this.markLine(null);
    this.returnTo?.focus?.();
  }

  markLine(event) {
    document.querySelectorAll('.line.explained').forEach(line => line.classList.remove('explained'));
    if (event) {
      document.querySelectorAll(`.line[data-n="${Number(event.n)}"]`).forEach(line => line.classList.add('explained'));
    }
  }

  #content(event, cause) {
    if (cause === undefined) {
      return [el('p', {}, '是很早以前的一句话引起的，这一页已经不记得了。')];
    }
    if (cause.type === 'timer') {
      const about = cause.case ? `编号 ${cause.case}：` : '';
      return [el('p', {class: 'reason'}, about + (TIMERS[cause.timer] ?? cause.timer)), this.#told(cause)];
    }
    const pieces = cause.pieces.length > 0 ? cause.pieces : [undefined];
    return [
      this.#said(cause),
      ...pieces.map((piece, i) => this.#piece(cause, piece, pieces.length > 1 ? i + 1 : 0)),
      this.#told(cause),
    ];
  }

  #said(event) {
    const {chats, time} = this.world;
    const where = chats.chatName(chats.chatOf(event));
    const how = event.channel === 'playground' ? '' : ` · 来自${CHANNELS[event.channel] ?? event.channel}`;
    return el('blockquote', {},
        el('p', {}, event.text),
        el('footer', {}, `${event.name ?? chats.nameOf(event.sender)} · ${where} · ${time(event.at)}${how}`));
  }

  #piece(event, piece, number) {
    const rows = el('dl', {});
    const row = (term, ...content) => rows.append(el('dt', {}, term), el('dd', {}, ...content));
    if (number > 0) {
      row(`第 ${number} 件`, piece.speaker ? `${piece.speaker}：${piece.text}` : piece.text);
    }
    this.#decision(row, event, piece);
    // what was taken up without a decision was not read for what it is
    const wasRead = piece?.reason || event.act === 'silent';
    if (piece && wasRead && !event.duplicate) {
      this.#understanding(row, piece);
    }
    return el('section', {class: 'piece'}, rows);
  }

  #decision(row, event, piece) {
    const act = piece?.act ?? event.act;
    const known = ACTS[act] ?? {mark: act, says: ''};
    const number = piece?.case ?? (piece?.act ? null : event.case);
    const incident = piece?.incident ?? (piece?.act ? null : event.incident);
    row('怎么办的',
        el('strong', {class: `act act-${act}`}, known.mark + (number ? ` ${number}` : '')),
        el('span', {}, known.says),
        incident ? el('span', {class: 'faint'}, `和别人报的是同一件（事件 ${incident}）`) : null);
    row('为什么', el('span', {class: 'reason'}, reasonOf(event, piece)));
  }

  #understanding(row, piece) {
    const nature = piece.categoryName && piece.categoryName !== piece.kindName
        ? `${piece.kindName} · ${piece.categoryName}`
        : piece.kindName;
    row('听成', el('strong', {}, nature), el('span', {}, `把握 ${percent(piece.confidence)}`), bar(piece.confidence));
    const needsNobody = piece.kind === 'chatter' && (piece.act ?? 'silent') === 'silent';
    if (piece.kind !== 'chatter') {
      row('轻重', SEVERITIES[piece.severity] ?? piece.severity);
    }
    if (piece.place && !needsNobody) {
      const sources = piece.placeFrom.map(source => PLACE_SOURCES[source] ?? source).join('、');
      row('地方', el('strong', {}, piece.place), sources ? el('span', {class: 'faint'}, `看的是：${sources}`) : null);
    }
    if (piece.entry && !needsNobody) {
      row(piece.act === 'answer' ? '对上的答案' : '最近的答案', el('span', {}, piece.entry.title),
          el('span', {class: 'faint'}, `${percent(piece.entry.probability)} 答得上`));
    }
    if (piece.words.length > 0) {
      row('哪几个字', piece.words.map(word => `“${word}”`).join(' '));
    }
    if (piece.correction) {
      row('照谁的更正', el('span', {}, piece.correction.text), el('span', {class: 'label'}, piece.correction.labelName),
          el('span', {class: 'faint'}, corrected(piece.correction, this.world)));
    }
    row('像哪几句', piece.examples.length > 0 ? examples(piece.examples) : '一眼就看出来，没有再比对例句。');
  }

  /** Who heard what because of this. */
  #told(cause) {
    const {chats} = this.world;
    const effects = chats.effectsOf(cause.n);
    const list = effects.length === 0
        ? el('p', {class: 'faint'}, cause.duplicate ? '这一遍没有再告诉谁。' : '谁也没告诉。')
        : el('ul', {class: 'told'}, ...effects.map(effect => this.#toldOne(effect)));
    return el('section', {class: 'piece'}, el('h3', {}, '告诉了谁'), list);
  }

  #toldOne(effect) {
    const {chats} = this.world;
    const chat = chats.chatOf(effect);
    return el('li', {},
        el('button', {type: 'button', title: '看这个聊天', onclick: () => this.world.reveal(chat)}, chats.chatName(chat)),
        el('p', {}, effect.text));
  }
}

/** Who said so and when, and how like the words are. */
function corrected(correction, world) {
  const likeness = correction.likeness === 1 ? '一字不差' : `有 ${percent(correction.likeness)} 相像`;
  return `第 ${correction.number} 条，${correction.by}，${world.time(correction.at)}，${likeness}`;
}

function bar(share) {
  const meter = el('meter', {min: '0', max: '1', 'aria-hidden': 'true'});
  meter.value = share;
  return meter;
}

function examples(list) {
  return el('ul', {class: 'examples'}, ...list.map(example => el('li', {},
      el('span', {}, example.text), el('span', {class: 'label'}, example.labelName))));
}
